using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Decisions;

/// <summary>Every event the ledger can hold about one of its own decisions.</summary>
public abstract record DecisionEvent(Guid DecisionId) : LedgerEvent
{
    public override Guid StreamId() => DecisionId;
}

/// <summary>The ledger examined a command and answered, whatever the answer. Sentences are rendered when
/// read.</summary>
/// <param name="Command">The command's name, such as <c>confirmPlacement</c>.</param>
/// <param name="Subjects">The streams the command was about or that it looked at.</param>
/// <param name="FactsPosition">The last event of the store when the facts were read.</param>
public sealed record DecisionRecorded(
    Guid DecisionId,
    string Command,
    DecisionOutcome Outcome,
    ValueList<Check> Checks,
    ValueList<DayMinutes>? MaximumSchedule,
    ValueList<Alternative> Alternatives,
    ValueList<Guid> Subjects,
    string RuleSetVersion,
    long FactsPosition
) : DecisionEvent(DecisionId)
{
    /// <summary>The choices the decision followed where the law is open and the default did not hold. None in an event
    /// of the time before there were any.</summary>
    public ValueList<PolicyChoice> Policies { get; init; } = [];

    /// <summary>Earlier decisions that counted on a reference window which this one moved (H6).</summary>
    public ValueList<Guid> Unsettles { get; init; } = [];
}
