using PlacementLedger.Domain.Groups;
using static PlacementLedger.Domain.Tests.Groups.GroupStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Groups;

/// <summary>Who belongs to a group and when: by two who agree, one group at a time.</summary>
public sealed class Founding_joining_and_leaving_a_group
{
    private static readonly CooperationGroup Three = Scenario.Given(OfThree).State;

    [Fact]
    public void the_founder_coordinates_it() =>
        Scenario
            .When(CreateGroup.Decide(new(Id, Created.Name, AdcrServicesId, Day("2026-01-01"), []), false, []))
            .ThenRecords(Created, Admitted(AdcrServicesId, GroupRole.Coordinator));

    [Fact]
    public void a_group_is_founded_once() =>
        Scenario
            .When(CreateGroup.Decide(new(Id, Created.Name, AdcrServicesId, Today, []), true, []))
            .ThenRefuses("ALREADY_EXISTS");

    [Fact]
    public void a_member_of_a_group_founds_no_other() =>
        Scenario
            .When(CreateGroup.Decide(new(OtherId, "Autre", PasserelleId, Today, []), false, [Three]))
            .ThenRefuses("ALREADY_IN_A_GROUP");

    [Fact]
    public void a_member_asks_and_the_one_asked_joins()
    {
        var asked = new MemberInvited(Id, ChantierId, GroupRole.Member);
        Scenario.Given(OfThree).When(group => Invite(group, ChantierId, by: PasserelleId)).ThenRecords(asked);
        Scenario
            .Given([.. OfThree, asked])
            .When(group => JoinGroup.Decide(new(Id, ChantierId, Tomorrow), group, [group]))
            .ThenRecords(new MemberAdmitted(Id, ChantierId, GroupRole.Member, Tomorrow));
    }

    [Fact]
    public void only_a_member_asks() =>
        Scenario.Given(OfThree).When(group => Invite(group, ChantierId, by: ChantierId)).ThenRefuses("WRONG_PARTY");

    [Fact]
    public void a_member_is_not_asked_again() =>
        Scenario.Given(OfThree).When(group => Invite(group, TremplinId, by: PasserelleId)).ThenRefuses("WRONG_STATE");

    [Fact]
    public void asking_twice_records_nothing_more() =>
        Scenario
            .Given([.. OfThree, new MemberInvited(Id, ChantierId, GroupRole.Member)])
            .When(group => Invite(group, ChantierId, by: TremplinId))
            .ThenRecordsNothing();

    [Fact]
    public void who_was_not_asked_does_not_join() =>
        Scenario
            .Given(OfThree)
            .When(group => JoinGroup.Decide(new(Id, ChantierId, Today), group, [group]))
            .ThenRefuses("WRONG_STATE");

    [Theory]
    [InlineData("2026-11-22", null)]
    [InlineData("2026-11-23", "ALREADY_IN_A_GROUP")]
    public void a_structure_joins_from_the_day_after_it_left_another(string lastDay, string? code)
    {
        var other = Scenario.Given([.. OfThree, new MemberWithdrawn(Id, PasserelleId, Day(lastDay), null)]).State;
        var group = Scenario
            .Given(new GroupCreated(OtherId, "Autre", []), new MemberInvited(OtherId, PasserelleId, GroupRole.Member))
            .State;
        var decision = JoinGroup.Decide(new(OtherId, PasserelleId, Today), group, [other, group]);
        Assert.Equal(code, decision.Code);
        Assert.Equal(code is null ? 1 : 0, decision.Events.Count);
    }

    [Fact]
    public void a_member_leaves_on_a_last_day_that_is_included()
    {
        var left = new MemberWithdrawn(Id, PasserelleId, Today, null);
        Scenario.Given(OfThree).When(group => Leave(group, PasserelleId, Today)).ThenRecords(left);
        var group = Scenario.Given([.. OfThree, left]).State;
        Assert.True(group.HasMember(PasserelleId, Today));
        Assert.False(group.HasMember(PasserelleId, Tomorrow));
        Assert.Same(group, CooperationGroup.Of([group], PasserelleId, Today));
        Assert.Null(CooperationGroup.Of([group], PasserelleId, Tomorrow));
    }

    [Fact]
    public void leaving_twice_records_nothing_more() =>
        Scenario
            .Given([.. OfThree, new MemberWithdrawn(Id, PasserelleId, Today, null)])
            .When(group => Leave(group, PasserelleId, Today))
            .ThenRecordsNothing();

    [Fact]
    public void who_is_no_member_cannot_leave() =>
        Scenario.Given(OfThree).When(group => Leave(group, ChantierId, Today)).ThenRefuses("WRONG_STATE");

    [Fact]
    public void nobody_leaves_before_the_first_day() =>
        Scenario
            .Given(OfThree)
            .When(group => Leave(group, PasserelleId, Day("2025-12-31")))
            .ThenRefuses("OUTSIDE_PERIOD");

    private static Decisions.Decision Invite(CooperationGroup group, Guid structure, Guid by) =>
        InviteMember.Decide(new(Id, structure, GroupRole.Member, by), group, Today);

    private static Decisions.Decision Leave(CooperationGroup group, Guid structure, DateOnly lastDay) =>
        LeaveGroup.Decide(new(Id, structure, lastDay, null), group);
}
