using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Transfers;

/// <summary>One of the two structures calls a transfer off before it is executed.</summary>
public sealed record CancelTransfer(Guid TransferId, DateOnly On, Guid? RemarkId, Guid? ActingStructureId = null)
{
    /// <summary>Cancelling twice on the same day records nothing the second time.</summary>
    public static Decision Decide(CancelTransfer command, Transfer transfer)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, transfer.FromStructureId, transfer.ToStructureId);
        return transfer.Cancellation?.On == command.On
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(transfer.Status, TransferStatus.Proposed)],
                new TransferCancelled(command.TransferId, command.On, command.RemarkId)
            );
    }
}
