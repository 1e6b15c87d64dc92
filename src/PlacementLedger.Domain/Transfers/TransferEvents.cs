namespace PlacementLedger.Domain.Transfers;

/// <summary>Every event the ledger can hold about one transfer: one employment ends, a new one begins
/// elsewhere.</summary>
public abstract record TransferEvent(Guid TransferId) : LedgerEvent
{
    public override Guid StreamId() => TransferId;
}

/// <param name="EffectiveOn">The first day at the new employer.</param>
public sealed record TransferProposed(
    Guid TransferId,
    Guid WorkerId,
    Guid FromStructureId,
    Guid ToStructureId,
    TransferReason Reason,
    DateOnly EffectiveOn,
    ValueList<ExternalRef> ExternalRefs
) : TransferEvent(TransferId)
{
    /// <summary>The hand-off that asks by it; null for one that somebody proposed.</summary>
    public Guid? HandoffId { get; init; }
}

/// <param name="EvidenceRef">Where the worker's signature is kept, as a reference.</param>
public sealed record WorkerConsentGiven(Guid TransferId, DateOnly On, string? EvidenceRef) : TransferEvent(TransferId);

/// <param name="EvidenceRef">Where the worker's answer is kept, as a reference.</param>
public sealed record WorkerConsentRefused(Guid TransferId, DateOnly On, string? EvidenceRef)
    : TransferEvent(TransferId);

public sealed record TransferAccepted(Guid TransferId, DateOnly On) : TransferEvent(TransferId);

public sealed record TransferRefused(Guid TransferId, TransferRefuser By, DateOnly On, Guid? RemarkId)
    : TransferEvent(TransferId);

public sealed record TransferExecuted(Guid TransferId, DateOnly On) : TransferEvent(TransferId);

public sealed record TransferCancelled(Guid TransferId, DateOnly On, Guid? RemarkId) : TransferEvent(TransferId);
