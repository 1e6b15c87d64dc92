using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Groups;

/// <summary>A member's vote on a change of policy; until the decision falls, a later one takes its place.</summary>
public sealed record VoteOnPolicyChange(Guid GroupId, Guid ProposalId, bool InFavour, Guid ActingStructureId)
{
    /// <summary>Only by a member (WRONG_PARTY), while the proposal is open (WRONG_STATE).</summary>
    public static Decision Decide(
        VoteOnPolicyChange command,
        CooperationGroup group,
        PolicyProposal proposal,
        DateOnly today
    )
    {
        var party = GroupSteps.BelongsToMembers(group, command.ActingStructureId, today);
        return proposal.Votes.Any(command.IsThe)
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(proposal.Status, ProposalStatus.Open)],
                [.. PolicyVoting.Cast(group, proposal, command.ActingStructureId, command.InFavour, today)]
            );
    }

    private bool IsThe(PolicyVote vote) => vote.StructureId == ActingStructureId && vote.InFavour == InFavour;
}
