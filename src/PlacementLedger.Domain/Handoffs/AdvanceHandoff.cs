using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>Does what is due in a hand-off. Asked again, it does nothing more: messages may come twice.</summary>
public static class AdvanceHandoff
{
    /// <summary>Whether worker and structure have both said yes.</summary>
    public static bool IsAgreed(Handoff handoff, Transfer? transfer) =>
        handoff.Asked is { } asked
        && transfer is { Status: TransferStatus.Proposed, Consent.Given: true, Acceptance: not null }
        && transfer.Id == asked.TransferId;

    /// <summary>What is due when they have not both said yes: the next is asked after a no or a silence, and the next
    /// way out is taken when its time has come.</summary>
    /// <param name="transfer">The one asked by; null when nobody is being asked.</param>
    public static Decision Decide(Handoff handoff, Transfer? transfer, DateOnly today)
    {
        if (handoff.Stage == HandoffStage.Derogation && handoff.DueOn < today)
        {
            return Decision.Record(new HandoffEscalated(handoff.Id, HandoffStage.NonCountingClient, DueOn: null));
        }

        return
            handoff.Asked is { } asked
            && transfer is not null
            && transfer.Id == asked.TransferId
            && NoFrom(transfer, handoff, today) is { } decliner
            ? Decline(handoff, transfer, decliner, [], today)
            : Decision.AlreadyDone();
    }

    /// <summary>Writes the no down, calls the transfer off if it still stands, and goes on.</summary>
    /// <param name="codes">Of the rules that spoke against it.</param>
    public static Decision Decline(
        Handoff handoff,
        Transfer transfer,
        HandoffDecliner by,
        ValueList<string> codes,
        DateOnly today
    )
    {
        var declined = new HandoffDeclined(handoff.Id, transfer.ToStructureId, by, today, codes);
        return Decision.Record([
            declined,
            .. CallOff(transfer, today),
            .. HandoffSteps.Next(Handoff.Evolve(handoff, declined), today),
        ]);
    }

    /// <summary>The transfer called off, if it still stands.</summary>
    internal static IEnumerable<LedgerEvent> CallOff(Transfer? transfer, DateOnly today) =>
        transfer is { Status: TransferStatus.Proposed }
            ? [new TransferCancelled(transfer.Id, today, RemarkId: null)]
            : [];

    private static HandoffDecliner? NoFrom(Transfer transfer, Handoff handoff, DateOnly today) =>
        transfer switch
        {
            { Consent.Given: false } => HandoffDecliner.Worker,
            { Refusal.By: TransferRefuser.Worker } => HandoffDecliner.Worker,
            { Refusal: not null } => HandoffDecliner.Structure,
            { Status: TransferStatus.Cancelled } => HandoffDecliner.Structure,
            _ => handoff.DueOn < today ? HandoffDecliner.Nobody : null,
        };
}
