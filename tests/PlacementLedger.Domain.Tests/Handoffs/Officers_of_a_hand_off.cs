using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.Handoffs.HandoffStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Handoffs;

/// <summary>What the AI's officers can do, and when a hand-off is no longer called for.</summary>
public sealed class Officers_of_a_hand_off
{
    private static readonly TransferCancelled FirstCalledOff = new(Handoff.TransferIdFor(Id, 0), Today, null);

    [Fact]
    public void the_ai_asks_another_candidate_and_the_first_no_more() =>
        Scenario
            .Given(Asking)
            .When(handoff => Choose(handoff, OtherEttiId, AdcrServicesId, TransferTo(TremplinId)))
            .ThenRecords(FirstCalledOff, Proposed(OtherEttiId, 1), SecondAsked);

    [Fact]
    public void it_asks_one_again_when_nobody_was_left() =>
        Scenario
            .Given(Escalated)
            .When(handoff => Choose(handoff, TremplinId, AdcrServicesId))
            .ThenRecords(Proposed(TremplinId, 2), FirstAsked with { TransferId = Handoff.TransferIdFor(Id, 2) });

    [Fact]
    public void asking_the_one_who_is_asked_records_nothing_more() =>
        Scenario
            .Given(Asking)
            .When(handoff => Choose(handoff, TremplinId, AdcrServicesId, TransferTo(TremplinId)))
            .ThenRecordsNothing();

    [Fact]
    public void one_that_a_rule_excludes_or_that_is_no_candidate_is_not_asked()
    {
        var handoff = Scenario.Given(Asking).State;
        Scenario.When(Choose(handoff, FarEttiId, AdcrServicesId)).ThenRefuses("WRONG_STATE");
        Scenario.When(Choose(handoff, PasserelleId, AdcrServicesId)).ThenRefuses("WRONG_STATE");
    }

    [Fact]
    public void only_the_ai_chooses_and_gives_up()
    {
        var handoff = Scenario.Given(Asking).State;
        Scenario.When(Choose(handoff, OtherEttiId, TremplinId)).ThenRefuses("WRONG_PARTY");
        Scenario.When(Abandon(handoff, TremplinId, null)).ThenRefuses("WRONG_PARTY");
    }

    [Fact]
    public void giving_up_calls_the_transfer_off_and_cannot_be_taken_back()
    {
        var given = new HandoffAbandoned(Id, Today, null);
        Scenario
            .Given(Asking)
            .When(handoff => Abandon(handoff, AdcrServicesId, TransferTo(TremplinId)))
            .ThenRecords(FirstCalledOff, given);
        HandoffEvent[] over = [.. Asking, given];
        Scenario.Given(over).When(handoff => Abandon(handoff, AdcrServicesId, null)).ThenRecordsNothing();
        Scenario.Given(over).When(handoff => Choose(handoff, OtherEttiId, AdcrServicesId)).ThenRefuses("WRONG_STATE");
        Scenario
            .Given([.. Asking, new HandoffLifted(Id, Today)])
            .When(handoff => Abandon(handoff, AdcrServicesId, null))
            .ThenRefuses("WRONG_STATE");
    }

    [Theory]
    [InlineData("2027-01-04", false)]
    [InlineData("2027-01-05", true)]
    [InlineData(null, true)]
    public void it_is_lifted_once_the_limit_is_twice_the_notice_away(string? limitOn, bool lifted)
    {
        var limit = limitOn is null ? null : new ForecastLimit(ForecastLimitKind.Ceiling, Day(limitOn), null);
        var handoff = Scenario.Given(Asking).State;
        var events = LiftHandoff.Decide(handoff, TransferTo(TremplinId), limit, 21, Today).Events;
        Assert.Equal(lifted ? [FirstCalledOff, new HandoffLifted(Id, Today)] : [], events);
    }

    [Fact]
    public void one_that_is_over_is_not_lifted() =>
        Scenario
            .Given([.. Asking, new HandoffAbandoned(Id, Today, null)])
            .When(handoff => LiftHandoff.Decide(handoff, null, null, 21, Today))
            .ThenRecordsNothing();

    private static Decisions.Decision Choose(Handoff handoff, Guid structure, Guid by, Transfer? transfer = null) =>
        ChooseHandoffTarget.Decide(new(Id, structure, by), handoff, transfer, Today);

    private static Decisions.Decision Abandon(Handoff handoff, Guid by, Transfer? transfer) =>
        AbandonHandoff.Decide(new(Id, Today, null, by), handoff, transfer);
}
