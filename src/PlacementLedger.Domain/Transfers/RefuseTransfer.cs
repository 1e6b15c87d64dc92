using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Transfers;

/// <summary>The worker, or the structure that would receive, says no; the transfer goes no further.</summary>
public sealed record RefuseTransfer(
    Guid TransferId,
    TransferRefuser By,
    DateOnly On,
    Guid? RemarkId,
    Guid? ActingStructureId = null
)
{
    /// <summary>Refusing twice by the same party on the same day records nothing the second time.</summary>
    public static Decision Decide(RefuseTransfer command, Transfer transfer)
    {
        var party = command.By switch
        {
            // A worker says no to whichever of the two structures asks.
            TransferRefuser.Worker => Steps.BelongsTo(
                command.ActingStructureId,
                transfer.FromStructureId,
                transfer.ToStructureId
            ),
            TransferRefuser.Structure => Steps.BelongsTo(command.ActingStructureId, transfer.ToStructureId),
        };
        return transfer.Refusal is { } refusal && refusal.By == command.By && refusal.On == command.On
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(transfer.Status, TransferStatus.Proposed)],
                new TransferRefused(command.TransferId, command.By, command.On, command.RemarkId)
            );
    }
}
