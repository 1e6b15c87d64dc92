using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Hours;

/// <summary>Says on which day a declared outside job ends, included. A last day before its first takes the job
/// away.</summary>
public sealed record EndOutsideWork(Guid JobId, DateOnly LastDay)
{
    /// <summary>The same last day records nothing the second time.</summary>
    public static Decision Decide(EndOutsideWork command, HoursAccount account, OutsideJob job) =>
        job.Until == command.LastDay
            ? Decision.AlreadyDone()
            : Decision.Record(new OutsideWorkEnded(account.Id, command.JobId, command.LastDay));
}
