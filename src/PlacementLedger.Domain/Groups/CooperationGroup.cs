using System.Diagnostics;

namespace PlacementLedger.Domain.Groups;

/// <summary>What deciders need to know of one group of cooperating structures, folded from its events.</summary>
/// <param name="Members">In the order of their admission; one that left and came back stands twice.</param>
/// <param name="Invited">Asked to join, and no member yet.</param>
/// <param name="Proposals">Changes of the policy, adopted or not, in the order of their making.</param>
public sealed record CooperationGroup(
    Guid Id,
    string Name,
    ValueList<ExternalRef> ExternalRefs,
    ValueList<GroupMember> Members,
    ValueList<GroupInvitation> Invited,
    ValueList<PolicyProposal> Proposals,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    public bool HasMember(Guid structureId, DateOnly day) =>
        Members.Any(member => member.StructureId == structureId && member.IsOn(day));

    public IEnumerable<GroupMember> MembersOn(DateOnly day) => Members.Where(member => member.IsOn(day));

    /// <summary>What the members have agreed for a day: of the adopted changes that have begun, the one adopted
    /// last.</summary>
    public GroupPolicy PolicyOn(DateOnly day) =>
        Proposals
            .Where(proposal => proposal.AdoptedFrom <= day)
            .OrderBy(proposal => proposal.DecidedAt)
            .LastOrDefault()
            ?.Policy
        ?? GroupPolicy.Default;

    /// <summary>The group that a structure belongs to on a day; null where it belongs to none.</summary>
    public static CooperationGroup? Of(IEnumerable<CooperationGroup> groups, Guid structureId, DateOnly day) =>
        groups.FirstOrDefault(group => group.HasMember(structureId, day));

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static CooperationGroup Evolve(CooperationGroup? current, CooperationGroupEvent happened) =>
        (current, happened) switch
        {
            (null, GroupCreated e) => new(e.GroupId, e.Name, e.ExternalRefs, [], [], [], 1, e.RecordedAt),
            ({ } group, MemberInvited e) => group.At(e) with
            {
                Invited = group.WithoutInvitation(e.StructureId).Add(new(e.StructureId, e.Role)),
            },
            ({ } group, MemberAdmitted e) => group.At(e) with
            {
                Invited = group.WithoutInvitation(e.StructureId),
                Members = group.Members.Add(new(e.StructureId, e.Role, e.From, LastDay: null, RemarkId: null)),
            },
            ({ } group, MemberWithdrawn e) => group.At(e) with
            {
                Members =
                [
                    .. group.Members.Select(member =>
                        member.StructureId == e.StructureId && member.LastDay is null
                            ? member with
                            {
                                LastDay = e.LastDay,
                                RemarkId = e.RemarkId,
                            }
                            : member
                    ),
                ],
            },
            ({ } group, PolicyChangeProposed e) => group.At(e) with { Proposals = group.Proposals.Add(Proposed(e)) },
            ({ } group, PolicyChangeVoted e) => group.With(e, e.ProposalId, proposal => proposal.Voted(e)),
            ({ } group, GroupPolicyAdopted e) => group.With(
                e,
                e.ProposalId,
                proposal =>
                    proposal with
                    {
                        Status = ProposalStatus.Adopted,
                        AdoptedFrom = e.From,
                        DecidedAt = e.RecordedAt,
                    }
            ),
            ({ } group, PolicyChangeRejected e) => group.With(
                e,
                e.ProposalId,
                proposal => proposal with { Status = ProposalStatus.Rejected, DecidedAt = e.RecordedAt }
            ),
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private static PolicyProposal Proposed(PolicyChangeProposed e) =>
        new(e.ProposalId, e.StructureId, e.Policy, e.From, [], ProposalStatus.Open, AdoptedFrom: null, DecidedAt: null);

    private ValueList<GroupInvitation> WithoutInvitation(Guid structureId) =>
        [.. Invited.Where(invited => invited.StructureId != structureId)];

    private CooperationGroup With(
        CooperationGroupEvent e,
        Guid proposalId,
        Func<PolicyProposal, PolicyProposal> change
    ) =>
        At(e) with
        {
            Proposals = [.. Proposals.Select(proposal => proposal.Id == proposalId ? change(proposal) : proposal)],
        };

    private CooperationGroup At(CooperationGroupEvent e) =>
        this with
        {
            Version = Version + 1,
            UpdatedAt = e.RecordedAt,
        };
}
