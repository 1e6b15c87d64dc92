using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>Suspends the PASS that covers the first day of the period, both ends included.</summary>
public sealed record SuspendPass(Guid WorkerId, Guid SuspensionId, Period Period, SuspensionReason Reason)
{
    /// <summary>The structure that declares; null when a prescriber does, or nobody says.</summary>
    public Guid? DeclaredBy { get; init; }

    /// <summary>The end of the PASS, as it was recorded, already includes what this suspension adds (A5).</summary>
    public bool InRecordedEnd { get; init; }

    /// <summary>The same days of the same PASS for the same reason record nothing the second time. Days already worked
    /// stay, and are listed as inconsistent.</summary>
    public static Decision Decide(SuspendPass command, Worker worker, HoursAccount? account, DateOnly today)
    {
        var pass = worker.PassOn(command.Period.From);
        if (pass?.Suspensions.Any(command.IsRecordedAs) == true)
        {
            return Decision.AlreadyDone();
        }

        var last = LastHire(account, today);
        var limits = SuspensionStaysWithinLimits.Checks(command, pass, last?.EmployerId, today);
        if (pass is null)
        {
            return Decision.Of(limits);
        }

        var after = pass with { Suspensions = pass.Suspensions.Add(command.ToSuspension()) };
        return Decision.Of(
            [
                .. limits,
                SuspensionHasAReason.Check(command.Reason, last?.EmployerKind),
                SuspensionMovesTheEnd.Check(pass, after),
                OnePassPerPerson.Check([.. worker.Passes.Where(other => other != pass)], new(after.From, after.Until)),
                WorkedDaysOutliveASuspension.Check(account, command.Period),
            ],
            new PassSuspended(
                command.WorkerId,
                pass.Number,
                command.SuspensionId,
                command.Period.From,
                command.Period.Until,
                command.Reason,
                command.InRecordedEnd
            )
        );
    }

    /// <summary>The placement that began last, among those that have begun.</summary>
    private static Engagement? LastHire(HoursAccount? account, DateOnly today) =>
        account
            ?.Placements.Where(placement => placement.Days.Count > 0 && placement.Days[0].Date <= today)
            .MaxBy(placement => placement.Days[0].Date)
            ?.Engagement;

    private bool IsRecordedAs(PassSuspension known) => known.Period == Period && known.Reason == Reason;

    private PassSuspension ToSuspension() => new(SuspensionId, Period, Reason, InRecordedEnd, Guid.Empty);
}
