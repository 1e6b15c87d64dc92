using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>The AI chooses whom to ask: one of the candidates, out of turn, or again.</summary>
public sealed record ChooseHandoffTarget(Guid HandoffId, Guid StructureId, Guid ActingStructureId)
{
    /// <summary>Only by the AI (WRONG_PARTY), while it is open and of a candidate that no rule excludes
    /// (WRONG_STATE).
    /// Who was being asked is asked no more.</summary>
    public static Decision Decide(ChooseHandoffTarget command, Handoff handoff, Transfer? transfer, DateOnly today)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, handoff.EmployerId);
        if (handoff.Asked?.StructureId == command.StructureId)
        {
            return Decision.Of(party);
        }

        var chosen = handoff.Candidates.FirstOrDefault(candidate =>
            candidate.StructureId == command.StructureId && candidate.Codes.Count == 0
        );
        Check[] checks =
        [
            .. party,
            .. handoff.IsOpen && chosen is not null
                ? (Check[])[]
                : [Product.State.Blocked(Codes.WrongState, Figure.Of("state", State(handoff)))],
        ];
        return Decision.Of(
            checks,
            chosen is null
                ? []
                : [.. AdvanceHandoff.CallOff(transfer, today), .. HandoffSteps.Ask(handoff, chosen, today)]
        );
    }

    private static string State(Handoff handoff) => handoff.IsOpen ? "notACandidate" : CamelCase.Of(handoff.Stage);
}
