using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Transfers;

/// <summary>The receiving structure agrees to employ the worker.</summary>
public sealed record AcceptTransfer(Guid TransferId, DateOnly On, Guid? ActingStructureId = null)
{
    /// <summary>Accepting twice on the same day records nothing the second time.</summary>
    public static Decision Decide(AcceptTransfer command, Transfer transfer)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, transfer.ToStructureId);
        return transfer.Acceptance?.On == command.On
            ? Decision.Of(party)
            : Decision.Of([.. party, .. IsOpen(transfer)], new TransferAccepted(command.TransferId, command.On));
    }

    private static IEnumerable<Check> IsOpen(Transfer transfer) =>
        transfer.Acceptance is null
            ? Steps.IsPossible(transfer.Status, TransferStatus.Proposed)
            : [Product.State.Blocked(Codes.WrongState, Figure.Of("state", "accepted"))];
}
