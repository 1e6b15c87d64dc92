using System.Diagnostics;

namespace PlacementLedger.Domain.Transfers;

/// <summary>What deciders need to know of one transfer, folded from its events.</summary>
/// <param name="Consent">The worker's answer; null until there is one.</param>
/// <param name="Acceptance">The receiving structure's yes; null until given.</param>
public sealed record Transfer(
    Guid Id,
    Guid WorkerId,
    Guid FromStructureId,
    Guid ToStructureId,
    TransferReason Reason,
    DateOnly EffectiveOn,
    ValueList<ExternalRef> ExternalRefs,
    TransferStatus Status,
    WorkerConsent? Consent,
    TransferAcceptance? Acceptance,
    TransferRefusal? Refusal,
    TransferCancellation? Cancellation,
    DateOnly? ExecutedOn,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The hand-off that asks by it; null for one that somebody proposed.</summary>
    public Guid? HandoffId { get; init; }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Transfer Evolve(Transfer? current, TransferEvent happened) =>
        (current, happened) switch
        {
            (null, TransferProposed e) => Proposed(e),
            ({ } transfer, WorkerConsentGiven e) => transfer.At(e, TransferStatus.Proposed) with
            {
                Consent = new(true, e.On, e.EvidenceRef, e.EventId),
            },
            ({ } transfer, WorkerConsentRefused e) => transfer.At(e, TransferStatus.Refused) with
            {
                Consent = new(false, e.On, e.EvidenceRef, e.EventId),
            },
            ({ } transfer, TransferAccepted e) => transfer.At(e, TransferStatus.Proposed) with
            {
                Acceptance = new(e.On, e.EventId),
            },
            ({ } transfer, TransferRefused e) => transfer.At(e, TransferStatus.Refused) with
            {
                Refusal = new(e.By, e.On, e.RemarkId),
            },
            ({ } transfer, TransferExecuted e) => transfer.At(e, TransferStatus.Executed) with { ExecutedOn = e.On },
            ({ } transfer, TransferCancelled e) => transfer.At(e, TransferStatus.Cancelled) with
            {
                Cancellation = new(e.On, e.RemarkId),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private static Transfer Proposed(TransferProposed e) =>
        new(
            e.TransferId,
            e.WorkerId,
            e.FromStructureId,
            e.ToStructureId,
            e.Reason,
            e.EffectiveOn,
            e.ExternalRefs,
            TransferStatus.Proposed,
            Consent: null,
            Acceptance: null,
            Refusal: null,
            Cancellation: null,
            ExecutedOn: null,
            1,
            e.RecordedAt
        )
        {
            HandoffId = e.HandoffId,
        };

    private Transfer At(TransferEvent e, TransferStatus status) =>
        this with
        {
            Status = status,
            Version = Version + 1,
            UpdatedAt = e.RecordedAt,
        };
}

/// <summary>How far a transfer has come; consent and acceptance are given, in any order, while it is
/// proposed.</summary>
public enum TransferStatus
{
    Proposed,
    Refused,
    Executed,
    Cancelled,
}
