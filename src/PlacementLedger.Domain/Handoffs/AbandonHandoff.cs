using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>The AI gives a hand-off up, and says why.</summary>
public sealed record AbandonHandoff(Guid HandoffId, DateOnly On, Guid? RemarkId, Guid ActingStructureId)
{
    /// <summary>Only by the AI (WRONG_PARTY), while it is open (WRONG_STATE). The transfer it asked by is called
    /// off.</summary>
    public static Decision Decide(AbandonHandoff command, Handoff handoff, Transfer? transfer)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, handoff.EmployerId);
        return handoff.Stage == HandoffStage.Abandoned
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. Steps.IsPossible(
                        handoff.Stage,
                        HandoffStage.Asking,
                        HandoffStage.Derogation,
                        HandoffStage.NonCountingClient
                    ),
                ],
                [
                    .. AdvanceHandoff.CallOff(transfer, command.On),
                    new HandoffAbandoned(handoff.Id, command.On, command.RemarkId),
                ]
            );
    }
}
