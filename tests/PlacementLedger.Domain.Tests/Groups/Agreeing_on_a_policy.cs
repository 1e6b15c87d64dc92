using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using static PlacementLedger.Domain.Tests.Groups.GroupStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Groups;

/// <summary>How the members change what they have agreed: by majority, and by all where data is opened.</summary>
public sealed class Agreeing_on_a_policy
{
    [Fact]
    public void who_proposes_votes_for_it() =>
        Scenario
            .Given(OfThree)
            .When(group => Propose(group, Longer))
            .ThenRecords(Proposed(Longer), Voted(AdcrServicesId));

    [Fact]
    public void alone_in_a_group_the_proposal_is_adopted_at_once() =>
        Scenario
            .Given(OfThree[..2])
            .When(group => Propose(group, Longer))
            .ThenRecords(
                Proposed(Longer),
                Voted(AdcrServicesId),
                new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01"))
            );

    [Fact]
    public void more_than_half_adopt_it() =>
        Scenario
            .Given([.. OfThree, Proposed(Longer), Voted(AdcrServicesId)])
            .When(group => Vote(group, PasserelleId, true))
            .ThenRecords(Voted(PasserelleId), new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01")));

    [Fact]
    public void opening_a_class_of_data_takes_every_member()
    {
        CooperationGroupEvent[] proposed = [.. OfThree, Proposed(Sharing), Voted(AdcrServicesId)];
        Scenario.Given(proposed).When(group => Vote(group, PasserelleId, true)).ThenRecords(Voted(PasserelleId));
        Scenario
            .Given([.. proposed, Voted(PasserelleId)])
            .When(group => Vote(group, TremplinId, true))
            .ThenRecords(Voted(TremplinId), new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01")));
        Scenario
            .Given(proposed)
            .When(group => Vote(group, TremplinId, false))
            .ThenRecords(Voted(TremplinId, false), new PolicyChangeRejected(Id, ProposalId, Today));
    }

    [Fact]
    public void a_class_that_is_open_already_can_be_closed_by_more_than_half()
    {
        CooperationGroupEvent[] open =
        [
            .. OfThree,
            Proposed(Sharing, "2026-01-01") with
            {
                ProposalId = OtherId,
            },
            new GroupPolicyAdopted(Id, OtherId, Day("2026-01-01")),
            Proposed(GroupPolicy.Default),
            Voted(AdcrServicesId),
        ];
        Scenario
            .Given(open)
            .When(group => Vote(group, TremplinId, true))
            .ThenRecords(Voted(TremplinId), new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01")));
    }

    [Fact]
    public void it_is_rejected_once_it_can_no_longer_be_adopted() =>
        Scenario
            .Given([.. OfThree, Proposed(Longer), Voted(AdcrServicesId), Voted(PasserelleId, false)])
            .When(group => Vote(group, TremplinId, false))
            .ThenRecords(Voted(TremplinId, false), new PolicyChangeRejected(Id, ProposalId, Today));

    [Fact]
    public void a_vote_can_be_changed_while_it_is_open() =>
        Scenario
            .Given([.. OfThree, Proposed(Longer), Voted(AdcrServicesId), Voted(PasserelleId, false)])
            .When(group => Vote(group, PasserelleId, true))
            .ThenRecords(Voted(PasserelleId), new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01")));

    [Fact]
    public void the_votes_of_those_who_left_are_not_counted() =>
        Scenario
            .Given([
                .. OfThree,
                Proposed(Sharing),
                Voted(AdcrServicesId),
                new MemberWithdrawn(Id, TremplinId, Yesterday, null),
            ])
            .When(group => Vote(group, PasserelleId, true))
            .ThenRecords(Voted(PasserelleId), new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01")));

    [Fact]
    public void it_never_holds_before_it_is_adopted() =>
        Scenario
            .Given([.. OfThree, Proposed(Longer, "2026-01-01"), Voted(AdcrServicesId)])
            .When(group => Vote(group, PasserelleId, true))
            .ThenRecords(Voted(PasserelleId), new GroupPolicyAdopted(Id, ProposalId, Today));

    [Fact]
    public void only_members_propose_and_vote()
    {
        var group = Scenario.Given([.. OfThree, Proposed(Longer), Voted(AdcrServicesId)]).State;
        Assert.Equal("WRONG_PARTY", Vote(group, ChantierId, true).Code);
        Assert.Equal(
            "WRONG_PARTY",
            ProposePolicyChange.Decide(new(Id, OtherId, Longer, Today, ChantierId), group, Today).Code
        );
    }

    [Fact]
    public void what_is_decided_takes_no_vote_and_the_same_vote_records_nothing_more()
    {
        CooperationGroupEvent[] adopted =
        [
            .. OfThree,
            Proposed(Longer),
            Voted(AdcrServicesId),
            Voted(PasserelleId),
            new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01")),
        ];
        Scenario.Given(adopted).When(group => Vote(group, TremplinId, false)).ThenRefuses("WRONG_STATE");
        Scenario.Given(adopted).When(group => Vote(group, PasserelleId, true)).ThenRecordsNothing();
        Scenario.Given(adopted).When(group => Propose(group, Longer)).ThenRefuses("ALREADY_EXISTS");
    }

    [Theory]
    [InlineData("2026-11-30", 21)]
    [InlineData("2026-12-01", 28)]
    public void a_policy_holds_from_its_day(string day, int noticeDays)
    {
        var group = Scenario
            .Given([.. OfThree, Proposed(Longer), new GroupPolicyAdopted(Id, ProposalId, Day("2026-12-01"))])
            .State;
        Assert.Equal(noticeDays, group.PolicyOn(Day(day)).HandoffNoticeDays);
    }

    private static Decision Propose(CooperationGroup group, GroupPolicy policy) =>
        ProposePolicyChange.Decide(new(Id, ProposalId, policy, Day("2026-12-01"), AdcrServicesId), group, Today);

    private static Decision Vote(CooperationGroup group, Guid structure, bool inFavour) =>
        VoteOnPolicyChange.Decide(new(Id, ProposalId, inFavour, structure), group, group.Proposals[^1], Today);
}
