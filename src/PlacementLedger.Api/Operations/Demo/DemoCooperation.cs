using PlacementLedger.Api.Agreements;
using PlacementLedger.Api.Groups;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Operations.Demo;

/// <summary>On what the demonstration's two cooperations rest: a hub's agreement, and a group with a policy.</summary>
internal sealed class DemoCooperation(LedgerClient ledger, DemoCalendar calendar)
{
    private static readonly Guid GroupId = DemoId.Of("group/aubepine");
    private static readonly Guid PolicyId = DemoId.Of("group-policy/aubepine");
    private static readonly Guid AgreementId = DemoId.Of("agreement/passerelle");
    private static readonly Guid MeetingId = DemoId.Of("obligation/passerelle/meeting");

    /// <summary>Each step once: sent again, it is answered as it was.</summary>
    public IEnumerable<Func<Task>> Steps(CancellationToken ct) => [() => Agree(ct), () => Found(ct)];

    // The agents of the hub and its ETTI, by an agreement that all of them sign.
    private async Task Agree(CancellationToken ct)
    {
        Guid[] parties = [DemoCast.HubEtti.Id, .. DemoCast.HubAgents.Select(agent => agent.Id)];
        var years = calendar.Years;
        var draft = new DraftAgreementRequest(
            AgreementKind.Partnership,
            parties,
            years.From,
            years.Until,
            [DataClass.Balance, DataClass.Contacts],
            Id: AgreementId
        );
        (await ledger.Post("/v1/agreements", draft, ct, parties[0])).OrThrow();
        var path = $"/v1/agreements/{AgreementId}";
        foreach (var party in parties)
        {
            (await ledger.Post($"{path}/signature", new SignAgreementRequest(years.From), ct, party)).OrThrow();
        }

        var meeting = new ObligationRequest(
            parties[0],
            ObligationKind.TeamMeeting,
            calendar.MondayOf(4),
            Id: MeetingId
        );
        (await ledger.Post($"{path}/obligations", meeting, ct, parties[0])).OrThrow();
    }

    // The group's four kinds of structure, and what they let each other see.
    private async Task Found(CancellationToken ct)
    {
        var members = DemoCast.Group;
        var years = calendar.Years;
        var founding = new CreateGroupRequest("Groupe Aubépine", years.From, GroupId);
        (await ledger.Post("/v1/groups", founding, ct, members[0].Id)).OrThrow();
        var path = $"/v1/groups/{GroupId}";
        foreach (var member in members.Skip(1))
        {
            var invitation = new InviteMemberRequest(member.Id);
            (await ledger.Post($"{path}/invitations", invitation, ct, members[0].Id)).OrThrow();
            (await ledger.Post($"{path}/acceptance", new JoinGroupRequest(years.From), ct, member.Id)).OrThrow();
        }

        var proposal = new ProposePolicyRequest(
            years.From,
            new(Shared: [DataClass.Balance, DataClass.Contacts], HandoffNoticeDays: 28),
            PolicyId
        );
        (await ledger.Post($"{path}/policies", proposal, ct, members[0].Id)).OrThrow();
        foreach (var member in members.Skip(1))
        {
            var vote = new VoteRequest(InFavour: true);
            (await ledger.Post($"{path}/policies/{PolicyId}/votes", vote, ct, member.Id)).OrThrow();
        }
    }
}
