using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.Handoffs.HandoffStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Handoffs;

/// <summary>Whom a hand-off asks, one after the other, and what it does when nobody is left. Today is 23 November
/// 2026.</summary>
public sealed class Asking_who_takes_over
{
    [Fact]
    public void the_closest_tie_is_asked_first() =>
        Opened(TooFar, OfTheGroup, ByMandate)
            .ThenRecords(
                Required,
                Planned with
                {
                    Candidates = [ByMandate, OfTheGroup, TooFar],
                },
                Proposed(TremplinId),
                FirstAsked
            );

    [Fact]
    public void where_nobody_can_be_asked_a_derogation_is_looked_for_until_the_hours_stop() =>
        Opened(TooFar)
            .ThenRecords(
                Required,
                Planned with
                {
                    Candidates = [TooFar],
                },
                new HandoffEscalated(Id, HandoffStage.Derogation, StopsOn)
            );

    [Fact]
    public void a_derogation_is_looked_for_as_long_as_an_answer_takes_at_least()
    {
        var late = new ForecastLimit(ForecastLimitKind.Ceiling, Tomorrow, null);
        var events = OpenHandoff.Decide(Command() with { Limit = late }, [], Today).Events;
        Assert.Equal(new HandoffEscalated(Id, HandoffStage.Derogation, Day("2026-11-28")), events[^1]);
    }

    [Theory]
    [InlineData(HandoffDecliner.Worker)]
    [InlineData(HandoffDecliner.Structure)]
    public void after_a_no_the_next_is_asked(HandoffDecliner by)
    {
        var transferId = Handoff.TransferIdFor(Id, 0);
        TransferEvent no =
            by == HandoffDecliner.Worker
                ? new WorkerConsentRefused(transferId, Today, null)
                : new TransferRefused(transferId, TransferRefuser.Structure, Today, null);
        Scenario
            .Given(Asking)
            .When(handoff => AdvanceHandoff.Decide(handoff, TransferTo(TremplinId, 0, no), Today))
            .ThenRecords(Declined(TremplinId, by), Proposed(OtherEttiId, 1), SecondAsked);
    }

    [Fact]
    public void a_worker_who_refuses_by_the_transfer_is_the_one_who_said_no()
    {
        var no = new TransferRefused(Handoff.TransferIdFor(Id, 0), TransferRefuser.Worker, Today, null);
        Scenario
            .Given(Asking)
            .When(handoff => AdvanceHandoff.Decide(handoff, TransferTo(TremplinId, 0, no), Today))
            .ThenRecords(Declined(TremplinId, HandoffDecliner.Worker), Proposed(OtherEttiId, 1), SecondAsked);
    }

    [Fact]
    public void a_transfer_that_was_called_off_is_a_no_of_the_structures()
    {
        var off = new TransferCancelled(Handoff.TransferIdFor(Id, 0), Today, null);
        Scenario
            .Given(Asking)
            .When(handoff => AdvanceHandoff.Decide(handoff, TransferTo(TremplinId, 0, off), Today))
            .ThenRecords(Declined(TremplinId, HandoffDecliner.Structure), Proposed(OtherEttiId, 1), SecondAsked);
    }

    [Theory]
    [InlineData("2026-11-28", 0)]
    [InlineData("2026-11-29", 4)]
    public void silence_is_a_no_the_day_after_the_last_to_answer(string today, int events)
    {
        var decision = AdvanceHandoff.Decide(Scenario.Given(Asking).State, TransferTo(TremplinId), Day(today));
        Assert.Equal(events, decision.Events.Count);
        Assert.Equal(
            events == 0 ? [] : [HandoffDecliner.Nobody],
            decision.Events.OfType<HandoffDeclined>().Select(declined => declined.By)
        );
        // The first transfer does not stay open beside the second.
        Assert.Equal(
            events == 0 ? [] : [Handoff.TransferIdFor(Id, 0)],
            decision.Events.OfType<TransferCancelled>().Select(off => off.TransferId)
        );
    }

    [Fact]
    public void a_hand_off_that_is_asked_late_begins_today()
    {
        var handoff = Scenario.Given(Asking).State;
        Assert.Equal(StopsOn, HandoffSteps.FirstDay(handoff, StopsOn));
        Assert.Equal(StopsOn.AddDays(1), HandoffSteps.FirstDay(handoff, StopsOn.AddDays(1)));
    }

    [Fact]
    public void after_the_last_no_a_derogation_is_looked_for() =>
        Scenario
            .Given(AskingAgain)
            .When(handoff =>
                AdvanceHandoff.Decline(
                    handoff,
                    TransferTo(OtherEttiId, 1),
                    HandoffDecliner.Law,
                    ["PASS_SUSPENDED"],
                    Today
                )
            )
            .ThenRecords(
                Declined(OtherEttiId, HandoffDecliner.Law, "PASS_SUSPENDED"),
                new TransferCancelled(Handoff.TransferIdFor(Id, 1), Today, null),
                new HandoffEscalated(Id, HandoffStage.Derogation, StopsOn)
            );

    [Theory]
    [InlineData("2026-12-05", 0)]
    [InlineData("2026-12-06", 1)]
    public void after_its_day_a_client_that_does_not_count_is_looked_for(string today, int events)
    {
        var handoff = Scenario.Given(Escalated).State;
        var decision = AdvanceHandoff.Decide(handoff, null, Day(today));
        Assert.Equal(events, decision.Events.Count);
        Assert.All(
            decision.Events,
            e => Assert.Equal(new HandoffEscalated(Id, HandoffStage.NonCountingClient, null), e)
        );
    }

    [Fact]
    public void what_was_done_is_not_done_again()
    {
        Nothing(Asking, TransferTo(TremplinId));
        // A message about the first transfer comes late, or twice: the second is being asked by then.
        Nothing(AskingAgain, TransferTo(TremplinId, 0, new WorkerConsentRefused(Guid.Empty, Today, null)));
        Nothing([.. Escalated, new HandoffEscalated(Id, HandoffStage.NonCountingClient, null)], null);

        static void Nothing(HandoffEvent[] events, Transfer? transfer) =>
            Scenario
                .Given(events)
                .When(handoff => AdvanceHandoff.Decide(handoff, transfer, Today))
                .ThenRecordsNothing();
    }

    [Fact]
    public void both_must_have_said_yes_to_what_is_being_asked()
    {
        var consent = new WorkerConsentGiven(Guid.Empty, Today, null);
        var accepted = new TransferAccepted(Guid.Empty, Today);
        var handoff = Scenario.Given(Asking).State;
        Assert.False(AdvanceHandoff.IsAgreed(handoff, TransferTo(TremplinId, 0, consent)));
        Assert.False(AdvanceHandoff.IsAgreed(handoff, TransferTo(TremplinId, 0, accepted)));
        Assert.True(AdvanceHandoff.IsAgreed(handoff, TransferTo(TremplinId, 0, consent, accepted)));
        Assert.False(AdvanceHandoff.IsAgreed(handoff, TransferTo(OtherEttiId, 1, consent, accepted)));
        Assert.False(
            AdvanceHandoff.IsAgreed(Scenario.Given(Escalated).State, TransferTo(TremplinId, 0, consent, accepted))
        );
    }

    private static OpenHandoff Command() =>
        new(Id, Amina, AdcrServicesId, Menuiserie, new(ForecastLimitKind.Ceiling, StopsOn, 240), Mission, 5);

    private static Outcome Opened(params HandoffCandidate[] candidates) =>
        Scenario.When(OpenHandoff.Decide(Command(), candidates, Today));
}
