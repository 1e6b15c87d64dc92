using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Transfers;

/// <summary>Records the worker's yes or no, which one of the two structures collected.</summary>
public sealed record RecordWorkerConsent(
    Guid TransferId,
    bool Given,
    DateOnly On,
    OpaqueRef? EvidenceRef = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>The same answer twice records nothing the second time; another one is refused.</summary>
    public static Decision Decide(RecordWorkerConsent command, Transfer transfer)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, transfer.FromStructureId, transfer.ToStructureId);
        return command.IsRecordedIn(transfer)
            ? Decision.Of(party)
            : Decision.Of([.. party, .. IsOpen(transfer)], Answered(command));
    }

    private static IEnumerable<Check> IsOpen(Transfer transfer) =>
        transfer.Consent is null
            ? Steps.IsPossible(transfer.Status, TransferStatus.Proposed)
            : [Product.State.Blocked(Codes.WrongState, Figure.Of("state", "answered"))];

    private static TransferEvent Answered(RecordWorkerConsent command) =>
        command.Given
            ? new WorkerConsentGiven(command.TransferId, command.On, command.EvidenceRef?.Value)
            : new WorkerConsentRefused(command.TransferId, command.On, command.EvidenceRef?.Value);

    private bool IsRecordedIn(Transfer transfer) =>
        transfer.Consent is { } known
        && known.Given == Given
        && known.On == On
        && known.EvidenceRef == EvidenceRef?.Value;
}
