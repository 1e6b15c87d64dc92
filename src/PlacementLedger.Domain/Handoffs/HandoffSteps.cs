using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>What comes next in a hand-off: the next to ask, and after the last one the other ways out.</summary>
/// <remarks>Nothing is dropped: until somebody takes over, or a person gives it up, it stays in the queue.</remarks>
public static class HandoffSteps
{
    public static IEnumerable<LedgerEvent> Next(Handoff handoff, DateOnly today) =>
        handoff.Next is { } candidate ? Ask(handoff, candidate, today) : [Escalate(handoff, today)];

    public static IEnumerable<LedgerEvent> Ask(Handoff handoff, HandoffCandidate candidate, DateOnly today)
    {
        var transferId = Handoff.TransferIdFor(handoff.Id, handoff.Asks);
        yield return new TransferProposed(
            transferId,
            handoff.WorkerId,
            handoff.EmployerId,
            candidate.StructureId,
            TransferReason.Cap,
            FirstDay(handoff, today),
            []
        )
        {
            HandoffId = handoff.Id,
        };
        yield return new HandoffTargetAsked(
            handoff.Id,
            candidate.StructureId,
            transferId,
            today.AddDays(handoff.AnswerDays)
        );
    }

    /// <summary>The day after the AI's last one; today when that is past.</summary>
    public static DateOnly FirstDay(Handoff handoff, DateOnly today) =>
        handoff.StopsOn < today ? today : handoff.StopsOn;

    // A derogation is looked for until the hours stop, and for as long as an answer takes at least.
    private static HandoffEscalated Escalate(Handoff handoff, DateOnly today)
    {
        var soonest = today.AddDays(handoff.AnswerDays);
        var due = soonest < handoff.StopsOn ? handoff.StopsOn : soonest;
        return new(handoff.Id, HandoffStage.Derogation, due);
    }
}
