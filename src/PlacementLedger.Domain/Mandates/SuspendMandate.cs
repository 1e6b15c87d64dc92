using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Mandates;

/// <summary>The principal puts the mandate aside; what was done under it stands.</summary>
/// <param name="Until">The last day, included; null until it is resumed.</param>
public sealed record SuspendMandate(
    Guid MandateId,
    DateOnly From,
    DateOnly? Until,
    Guid? RemarkId,
    Guid ActingStructureId
)
{
    /// <summary>Only by the principal (WRONG_PARTY), of an accepted mandate, and of days that are not suspended
    /// already
    /// (WRONG_STATE).</summary>
    public static Decision Decide(SuspendMandate command, Mandate mandate)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, mandate.PrincipalId);
        return mandate.Suspensions.Any(known => known.From == command.From && known.Until == command.Until)
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Steps.IsPossible(mandate.Status, MandateStatus.Accepted),
                    .. mandate.Suspensions.Any(command.Overlaps)
                        ? [Product.State.Blocked(Codes.WrongState, Figure.Of("state", "mandateSuspended"))]
                        : Array.Empty<Check>(),
                ],
                new MandateSuspended(command.MandateId, command.From, command.Until, command.RemarkId)
            );
    }

    private bool Overlaps(MandateSuspension known) =>
        (known.Until is null || From <= known.Until) && (Until is null || known.From <= Until);
}

/// <summary>The principal lets the agent act again.</summary>
/// <param name="On">The first day on which it may.</param>
public sealed record ResumeMandate(Guid MandateId, DateOnly On, Guid ActingStructureId)
{
    /// <summary>Only by the principal (WRONG_PARTY); refused with WRONG_STATE where nothing is suspended on that day.
    /// The same day again records nothing more. A later suspension stays.</summary>
    public static Decision Decide(ResumeMandate command, Mandate mandate)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, mandate.PrincipalId);
        if (mandate.SuspensionOn(command.On) is not null)
        {
            return Decision.Of(party, new MandateResumed(command.MandateId, command.On));
        }

        return mandate.Suspensions.Any(known => known.Until == command.On.AddDays(-1))
            ? Decision.Of(party)
            : Decision.Of([.. party, Product.State.Blocked(Codes.WrongState, Figure.Of("state", "notSuspended"))]);
    }
}
