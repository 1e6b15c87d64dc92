using System.Diagnostics;

namespace PlacementLedger.Domain.Workers;

/// <summary>What deciders need to know of one worker, folded from its events.</summary>
public sealed record Worker(
    Guid Id,
    ValueList<ExternalRef> ExternalRefs,
    ValueList<Pass> Passes,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The PASS that covers <paramref name="day"/>; null when none does.</summary>
    public Pass? PassOn(DateOnly day)
    {
        foreach (var pass in Passes)
        {
            if (pass.Period.Contains(day))
            {
                return pass;
            }
        }

        return null;
    }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Worker Evolve(Worker? current, WorkerEvent happened) =>
        (current, happened) switch
        {
            (null, WorkerRegistered e) => new(e.WorkerId, e.ExternalRefs, [], 1, e.RecordedAt),
            ({ } worker, PassRecorded e) => worker.At(e) with
            {
                Passes = worker.Passes.Add(new(e.Number, new(e.From, e.Until), e.EventId)),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private Worker At(WorkerEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>A PASS IAE: its number and its days, both ends included.</summary>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record Pass(string Number, Period Period, Guid EvidenceId);
