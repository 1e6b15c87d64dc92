using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Transfers;

/// <summary>Proposes that a worker leave one structure for a contract with another.</summary>
public sealed record ProposeTransfer
{
    /// <exception cref="ArgumentException">Both structures are the same one.</exception>
    public ProposeTransfer(
        Guid transferId,
        Guid workerId,
        Guid fromStructureId,
        Guid toStructureId,
        TransferReason reason,
        DateOnly effectiveOn
    )
    {
        if (fromStructureId == toStructureId)
        {
            throw new ArgumentException("A transfer goes to another structure.", nameof(toStructureId));
        }

        (TransferId, WorkerId) = (transferId, workerId);
        (FromStructureId, ToStructureId) = (fromStructureId, toStructureId);
        (Reason, EffectiveOn) = (reason, effectiveOn);
    }

    public Guid TransferId { get; }

    public Guid WorkerId { get; }

    public Guid FromStructureId { get; }

    public Guid ToStructureId { get; }

    public TransferReason Reason { get; }

    /// <summary>The first day at the new employer.</summary>
    public DateOnly EffectiveOn { get; }

    public ValueList<ExternalRef> ExternalRefs { get; init; } = [];

    /// <summary>Refused with ALREADY_EXISTS when the id or an external reference is in the ledger already.</summary>
    public static Decision Decide(ProposeTransfer command, bool isKnown, TransferParties parties) =>
        isKnown
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Of(
                parties.Consequences(command.EffectiveOn),
                new TransferProposed(
                    command.TransferId,
                    command.WorkerId,
                    command.FromStructureId,
                    command.ToStructureId,
                    command.Reason,
                    command.EffectiveOn,
                    command.ExternalRefs
                )
            );
}
