using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>Says what became of somebody who left a structure.</summary>
public sealed record RecordExit
{
    /// <param name="on">The last day with the structure.</param>
    /// <param name="job">The days of a fixed-term job, both included; null for every other outcome.</param>
    /// <exception cref="ArgumentException">A fixed-term job without its days, or days of something else.</exception>
    public RecordExit(Guid workerId, Guid exitId, Guid structureId, DateOnly on, ExitOutcome outcome, Period? job)
    {
        if (outcome == ExitOutcome.FixedTermContract != job is not null)
        {
            throw new ArgumentException("A fixed-term job has days, and nothing else has.", nameof(job));
        }

        (WorkerId, ExitId, StructureId, On) = (workerId, exitId, structureId, on);
        (Outcome, Job) = (outcome, job);
    }

    public Guid WorkerId { get; }

    public Guid ExitId { get; }

    public Guid StructureId { get; }

    public DateOnly On { get; }

    public ExitOutcome Outcome { get; }

    public Period? Job { get; }

    /// <summary>The same exit twice records nothing more; another one under its id is refused with ALREADY_EXISTS, and
    /// so is a second one of the same structure and day: an exit counts once (W6).</summary>
    public static Decision Decide(RecordExit command, Worker worker)
    {
        if (worker.Exits.Any(command.IsRecordedAs))
        {
            return Decision.AlreadyDone();
        }

        return worker.Exits.Any(command.Contradicts)
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Record(
                new ExitRecorded(
                    command.WorkerId,
                    command.ExitId,
                    command.StructureId,
                    command.On,
                    command.Outcome,
                    command.Job?.From,
                    command.Job?.Until
                )
            );
    }

    private bool IsRecordedAs(WorkerExit known) =>
        known.StructureId == StructureId
        && known.On == On
        && known.Outcome == Outcome
        && known.JobFrom == Job?.From
        && known.JobUntil == Job?.Until;

    private bool Contradicts(WorkerExit known) =>
        known.Id == ExitId || (known.StructureId == StructureId && known.On == On);
}
