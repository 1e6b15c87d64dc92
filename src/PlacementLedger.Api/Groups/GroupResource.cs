using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Groups;

/// <summary>A group as it is read over HTTP.</summary>
/// <param name="Members">In the order of their admission; one that left and came back stands twice.</param>
/// <param name="Invited">Structures that were asked and have not answered.</param>
/// <param name="Policy">What holds on the day asked; the defaults where nothing was adopted.</param>
/// <param name="Proposals">Every change proposed, in the order of their making.</param>
public record GroupResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    string Name,
    IReadOnlyList<GroupMemberResource> Members,
    IReadOnlyList<GroupInvitationResource> Invited,
    GroupPolicyResource Policy,
    IReadOnlyList<PolicyProposalResource> Proposals,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static GroupResource Of(CooperationGroup group, DateOnly validAt) =>
        new(
            group.Id,
            group.ExternalRefs,
            group.Name,
            [.. group.Members.Select(member => GroupMemberResource.Of(member))],
            [.. group.Invited.Select(invited => new GroupInvitationResource(invited.StructureId, invited.Role))],
            GroupPolicyResource.Of(group.PolicyOn(validAt)),
            [.. group.Proposals.Select(PolicyProposalResource.Of)],
            group.Version,
            group.UpdatedAt
        );
}

/// <summary>A structure's time in a group; both days included.</summary>
/// <param name="LastDay">Null while it stays.</param>
public sealed record GroupMemberResource(Guid StructureId, GroupRole Role, DateOnly From, DateOnly? LastDay)
{
    internal static GroupMemberResource Of(GroupMember member) =>
        new(member.StructureId, member.Role, member.From, member.LastDay);
}

/// <summary>A structure that was asked to join, and what it would be.</summary>
public sealed record GroupInvitationResource(Guid StructureId, GroupRole Role);

/// <summary>A change of the policy, and what the members said of it.</summary>
/// <param name="ProposedBy">The structure that proposed it.</param>
/// <param name="Policy">The whole policy as it would be.</param>
/// <param name="AdoptedFrom">The first day on which it holds; null unless adopted.</param>
public sealed record PolicyProposalResource(
    Guid Id,
    Guid ProposedBy,
    DateOnly From,
    GroupPolicyResource Policy,
    ProposalStatus State,
    DateOnly? AdoptedFrom,
    IReadOnlyList<PolicyVoteResource> Votes
)
{
    internal static PolicyProposalResource Of(PolicyProposal proposal) =>
        new(
            proposal.Id,
            proposal.StructureId,
            proposal.From,
            GroupPolicyResource.Of(proposal.Policy),
            proposal.Status,
            proposal.AdoptedFrom,
            [.. proposal.Votes.Select(vote => new PolicyVoteResource(vote.StructureId, vote.InFavour, vote.On))]
        );
}

/// <summary>One member's vote.</summary>
public sealed record PolicyVoteResource(Guid StructureId, bool InFavour, DateOnly On);

/// <summary>What a command on a group answers.</summary>
public sealed record GroupAnswer : GroupResource
{
    internal GroupAnswer(CooperationGroup group, DateOnly today, DecisionAnswer decision)
        : this(Of(group, today), decision) { }

    internal GroupAnswer(GroupResource group, DecisionAnswer decision)
        : base(group) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
