namespace PlacementLedger.Domain.Law;

/// <summary>Every event the ledger can hold about what one network chose where the law is open.</summary>
public abstract record PoliciesEvent(Guid PoliciesId) : LedgerEvent
{
    public override Guid StreamId() => PoliciesId;
}

/// <summary>The network chose how to read the law from a day on. What was decided before stays decided.</summary>
/// <param name="Ambiguity">From <c>A1</c> to <c>A16</c>.</param>
/// <param name="From">The first day on which decisions follow the choice.</param>
/// <param name="DecidedBy">An opaque id of who decided: a person, a board, the minutes of a meeting.</param>
/// <param name="StructureId">In whose name the choice was entered.</param>
public sealed record PolicyAdopted(
    Guid PoliciesId,
    string Ambiguity,
    string Choice,
    DateOnly From,
    string DecidedBy,
    Guid StructureId
) : PoliciesEvent(PoliciesId);
