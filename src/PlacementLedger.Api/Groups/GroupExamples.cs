using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Groups;

/// <summary>Groups as the contract shows them in its examples.</summary>
internal static class GroupExamples
{
    public static readonly DateOnly JoinedOn = new(2026, 2, 1);

    private static readonly DateOnly FoundedOn = new(2026, 1, 1);
    private static readonly Guid Founder = new("0197c1f0-1111-7000-8000-000000000001");
    private static readonly Guid Second = new("0197c1f0-1111-7000-8000-000000000002");

    public static readonly CreateGroupRequest Create = new(
        "Groupement solidaire de l'Isère",
        FoundedOn,
        ExternalRefs: [new("portal", "G-4")]
    );

    public static readonly InviteMemberRequest Invite = new(Second);

    public static readonly LeaveGroupRequest Leave = new(
        new(2026, 12, 31),
        "La structure rejoint un autre groupement."
    );

    public static readonly ProposePolicyRequest Propose = new(
        new(2026, 3, 1),
        new(Shared: [DataClass.Balance], HandoffNoticeDays: 28)
    );

    public static readonly GroupResource Founded = new(
        new("0197c1f0-7777-7000-8000-000000000001"),
        Create.ExternalRefs!,
        Create.Name,
        [new(Founder, GroupRole.Coordinator, FoundedOn, null)],
        [],
        GroupPolicyResource.Of(GroupPolicy.Default),
        [],
        Version: 2,
        new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly GroupResource Inviting = Founded with
    {
        Invited = [new(Second, GroupRole.Member)],
        Version = 3,
    };

    public static readonly GroupResource Joined = Founded with
    {
        Members = [.. Founded.Members, new(Second, GroupRole.Member, JoinedOn, null)],
        Version = 4,
    };

    public static readonly GroupResource Left = Joined with
    {
        Members = [Founded.Members[0], new(Second, GroupRole.Member, JoinedOn, Leave.LastDay)],
        Version = 5,
    };

    private static readonly PolicyProposalResource Proposal = new(
        new("0197c1f0-7777-7000-8000-000000000002"),
        Founder,
        Propose.From,
        GroupPolicyResource.Of(Propose.Policy.Over(GroupPolicy.Default)),
        ProposalStatus.Open,
        AdoptedFrom: null,
        [new(Founder, InFavour: true, new(2026, 2, 10))]
    );

    public static readonly GroupResource Proposed = Joined with { Proposals = [Proposal], Version = 6 };

    public static readonly GroupResource Adopted = Joined with
    {
        Policy = Proposal.Policy,
        Proposals =
        [
            Proposal with
            {
                State = ProposalStatus.Adopted,
                AdoptedFrom = Propose.From,
                Votes = [.. Proposal.Votes, new(Second, InFavour: true, new(2026, 2, 12))],
            },
        ],
        Version = 8,
    };

    public static GroupAnswer Answer(GroupResource group) => new(group, DecisionExamples.Plain);
}
