using System.Diagnostics;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Every event the ledger can hold about an AI that runs dry in one quarter.</summary>
public abstract record DepletionAlertEvent(Guid AlertId) : LedgerEvent
{
    public override Guid StreamId() => AlertId;
}

/// <summary>Notice for readers: in one quarter an AI lost as many people to others, those who came deducted, as its
/// group has agreed to be warned of.</summary>
/// <param name="QuarterFrom">The first day of the quarter.</param>
/// <param name="NetWorkers">Lost when it was noticed.</param>
/// <param name="ThresholdWorkers">What the policy said then.</param>
public sealed record AiDepletionThresholdCrossed(
    Guid AlertId,
    Guid StructureId,
    DateOnly QuarterFrom,
    int NetWorkers,
    int ThresholdWorkers
) : DepletionAlertEvent(AlertId);

/// <summary>That an AI ran dry in one quarter: told once, whatever comes later.</summary>
public sealed record DepletionAlert(
    Guid Id,
    Guid StructureId,
    DateOnly QuarterFrom,
    int NetWorkers,
    int ThresholdWorkers,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The id follows from the structure and the quarter, so that each is told once.</summary>
    public static Guid IdFor(Guid structureId, DateOnly quarterFrom) =>
        DerivedId.Of($"depletion/{structureId:N}/{quarterFrom:O}");

    /// <summary>The notice that is due; null where none is, or it was given.</summary>
    /// <param name="given">What was told of that quarter already.</param>
    public static AiDepletionThresholdCrossed? Due(
        Structure structure,
        Depletion depletion,
        GroupPolicy policy,
        DepletionAlert? given
    ) =>
        structure.Kind == StructureKind.Ai && given is null && depletion.Workers.Net >= policy.DepletionWorkers
            ? new(
                IdFor(structure.Id, depletion.Period.From),
                structure.Id,
                depletion.Period.From,
                depletion.Workers.Net,
                policy.DepletionWorkers
            )
            : null;

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static DepletionAlert Evolve(DepletionAlert? current, DepletionAlertEvent happened) =>
        (current, happened) switch
        {
            (null, AiDepletionThresholdCrossed e) => new(
                e.AlertId,
                e.StructureId,
                e.QuarterFrom,
                e.NetWorkers,
                e.ThresholdWorkers,
                1,
                e.RecordedAt
            ),
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {(current is null ? "nothing" : "an alert")}."
            ),
        };
}
