using System.Diagnostics;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Decisions;

/// <summary>A decision as it was recorded, for whoever asks later why.</summary>
public sealed record RecordedDecision(
    Guid Id,
    string Command,
    DecisionOutcome Outcome,
    ValueList<Check> Checks,
    ValueList<DayMinutes>? MaximumSchedule,
    ValueList<Alternative> Alternatives,
    ValueList<Guid> Subjects,
    string RuleSetVersion,
    long FactsPosition,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <inheritdoc cref="DecisionRecorded.Policies"/>
    public ValueList<PolicyChoice> Policies { get; init; } = [];

    /// <summary>Earlier decisions that this one gives reason to review.</summary>
    public ValueList<Guid> Unsettles { get; init; } = [];

    /// <summary>A decision never changes: one event, one state.</summary>
    public static RecordedDecision Evolve(RecordedDecision? current, DecisionEvent happened) =>
        (current, happened) switch
        {
            (null, DecisionRecorded e) => new(
                e.DecisionId,
                e.Command,
                e.Outcome,
                e.Checks,
                e.MaximumSchedule,
                e.Alternatives,
                e.Subjects,
                e.RuleSetVersion,
                e.FactsPosition,
                1,
                e.RecordedAt
            )
            {
                Policies = e.Policies,
                Unsettles = e.Unsettles,
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };
}
