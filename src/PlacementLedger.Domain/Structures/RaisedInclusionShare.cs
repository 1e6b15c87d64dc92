namespace PlacementLedger.Domain.Structures;

/// <summary>A prefect's decision on the share of inclusion contracts, as recorded; see
/// <see cref="InclusionShareRaised"/>.</summary>
/// <param name="FirstDay">Included.</param>
/// <param name="LastDay">Included; null where the decision sets no end.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record RaisedInclusionShare(
    Guid Id,
    string Reference,
    string Department,
    DateOnly FirstDay,
    DateOnly? LastDay,
    Guid EvidenceId
)
{
    public bool HoldsOn(DateOnly day) => FirstDay <= day && !(day > LastDay);

    internal static RaisedInclusionShare From(InclusionShareRaised e) =>
        new(e.DecisionId, e.Reference, e.Department, e.From, e.Until, e.EventId);
}
