using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Workers;

/// <summary>Extends the PASS that covers <see cref="From"/>, which is to be its last day, up to
/// <see cref="Until"/>.</summary>
/// <param name="Reason">Judged, and recorded only as far as an event may say (<see cref="ExtensionGround"/>).</param>
/// <param name="RequestedOn">The day of asking: the figures of that day hold.</param>
public sealed record ExtendPass(
    Guid WorkerId,
    Guid ExtensionId,
    DateOnly From,
    DateOnly Until,
    ExtensionReason Reason,
    PassAuthority Authority,
    DateOnly RequestedOn
)
{
    /// <summary>The end of the PASS, as it was recorded, already includes these days (A5): they only add up.</summary>
    public bool InRecordedEnd { get; init; }

    /// <summary>Days added: the first is the one after <see cref="From"/>.</summary>
    public int Days => Until.DayNumber - From.DayNumber;

    /// <summary>The same days on the same ground record nothing the second time.</summary>
    public static Decision Decide(ExtendPass command, Worker worker, ExtensionFacts facts)
    {
        if (worker.Passes.Any(pass => pass.Extensions.Any(command.IsRecordedAs)))
        {
            return Decision.AlreadyDone();
        }

        if (worker.PassOn(command.From) is not { } pass)
        {
            return Decision.Refuse(
                ExtensionHasALawfulGround.Rule.Blocked(Codes.PassMissing, Figure.Of("start", command.From))
            );
        }

        return Decision.Of(
            command.InRecordedEnd
                ? [ExtensionsAddUp.Check(command, pass).AsWarning()]
                :
                [
                    ExtensionHasALawfulGround.Check(command, pass, facts),
                    ExtensionsAddUp.Check(command, pass),
                    ExtensionIsAskedInTime.Check(command, pass, worker.Passes),
                ],
            new PassExtended(
                command.WorkerId,
                pass.Number,
                command.ExtensionId,
                command.From,
                command.Until,
                ExtensionHasALawfulGround.GroundOf(command.Reason),
                command.Authority,
                command.InRecordedEnd
            )
        );
    }

    private bool IsRecordedAs(PassExtension known) =>
        known.From == From
        && known.Until == Until
        && known.Ground == ExtensionHasALawfulGround.GroundOf(Reason)
        && known.InRecordedEnd == InRecordedEnd;
}

/// <summary>What a decision about an extension looks at besides the PASS.</summary>
/// <param name="AskedBy">The kind of the structure that asks; null when none is named.</param>
/// <param name="AgeOn">The person's age on a day, from the identity document; null where there is none.</param>
public sealed record ExtensionFacts(StructureKind? AskedBy, Func<DateOnly, int>? AgeOn);
