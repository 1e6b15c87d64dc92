using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Groups;

/// <summary>Proposes the members another policy. The one who proposes it votes for it.</summary>
/// <param name="Policy">The whole of it, what stays included.</param>
/// <param name="From">The first day on which it shall hold.</param>
public sealed record ProposePolicyChange(
    Guid GroupId,
    Guid ProposalId,
    GroupPolicy Policy,
    DateOnly From,
    Guid ActingStructureId
)
{
    /// <summary>Only by a member (WRONG_PARTY), under a new id (ALREADY_EXISTS). It is adopted at once where no other
    /// vote is needed.</summary>
    public static Decision Decide(ProposePolicyChange command, CooperationGroup group, DateOnly today)
    {
        if (group.Proposals.Any(proposal => proposal.Id == command.ProposalId))
        {
            return Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        var proposed = new PolicyChangeProposed(
            command.GroupId,
            command.ProposalId,
            command.ActingStructureId,
            command.Policy,
            command.From
        );
        var proposal = CooperationGroup.Evolve(group, proposed).Proposals[^1];
        return Decision.Of(
            [.. GroupSteps.BelongsToMembers(group, command.ActingStructureId, today)],
            [proposed, .. PolicyVoting.Cast(group, proposal, command.ActingStructureId, inFavour: true, today)]
        );
    }
}
