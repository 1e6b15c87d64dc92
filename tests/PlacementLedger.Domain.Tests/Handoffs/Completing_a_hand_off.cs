using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using PlacementLedger.Domain.Transfers;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.Handoffs.HandoffStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Handoffs;

/// <summary>The AI's hours end and the mission begins, in one decision, or neither does.</summary>
public sealed class Completing_a_hand_off
{
    private static readonly Engagement WithTheAi = History.Engagement(AdcrServicesId, Menuiserie, SecondPlacement);

    private static readonly Transfer Agreed = TransferTo(
        TremplinId,
        0,
        new WorkerConsentGiven(Guid.Empty, Today, null),
        new TransferAccepted(Guid.Empty, Today)
    );

    // Reserved with the AI from 30 November to 11 December, whatever the ceiling says.
    private static readonly History Reserved = History.None.With(
        new HoursReserved(
            History.None.Account.Id,
            WithTheAi,
            [.. Days("2026-11-30", "2026-12-11").Days().Select(day => new PlannedDay(day, 420, default))]
        )
    );

    [Fact]
    public void what_goes_on_with_the_ai_ends_the_day_before()
    {
        var ends = CompleteHandoff.Ends(Reserved.Account, [Placed("2026-11-30", "2026-12-11")], StopsOn);
        Assert.Equal(new PlacementEnded(SecondPlacement, Day("2026-12-04"), null), ends[0]);
        var left = CompleteHandoff.After(Reserved.Account, ends).PlacementOf(SecondPlacement)!;
        Assert.Equal(Day("2026-12-04"), left.Days.Last(day => day.Reserved > 0).Date);
    }

    [Theory]
    [InlineData("2026-11-30", "2026-12-04")]
    [InlineData("2026-12-05", "2026-12-11")]
    public void what_is_over_before_or_begins_later_is_left_as_it_is(string from, string until) =>
        Assert.Empty(CompleteHandoff.Ends(Reserved.Account, [Placed(from, until)], StopsOn));

    [Fact]
    public void the_transfer_is_executed_and_the_mission_confirmed_together()
    {
        var ends = CompleteHandoff.Ends(Reserved.Account, [Placed("2026-11-30", "2026-12-11")], StopsOn);
        var decision = Completed(ends, ByTheEtti(CompleteHandoff.After(Reserved.Account, ends)));
        Assert.Equal(
            [
                typeof(PlacementEnded),
                typeof(ReservationReleased),
                typeof(HoursFreed),
                typeof(TransferExecuted),
                typeof(PlacementConfirmed),
            ],
            decision.Events.Select(e => e.GetType()).Take(5)
        );
        Assert.Equal(
            new HandoffCompleted(Id, TremplinId, Agreed.Id, FirstPlacement, Day("2026-12-04"), StopsOn),
            decision.Events[^1]
        );
        Assert.NotEmpty(decision.Checks);
    }

    [Fact]
    public void a_mission_that_a_rule_forbids_leaves_everything_with_the_ai_and_the_next_is_asked()
    {
        var forbidden = ByTheEtti(Reserved.Account, WorkerWithoutPass());
        Assert.True(forbidden.IsRefused);
        var decision = Completed([new PlacementEnded(SecondPlacement, StopsOn, null)], forbidden);
        Assert.Equal(
            [
                Declined(TremplinId, HandoffDecliner.Law, [.. CompleteHandoff.CodesOf(forbidden)]),
                new TransferCancelled(Agreed.Id, Today, null),
                Proposed(OtherEttiId, 1),
                SecondAsked,
            ],
            decision.Events
        );
        Assert.Contains("PASS_MISSING", CompleteHandoff.CodesOf(forbidden));
    }

    private static Decisions.Decision Completed(IReadOnlyList<LedgerEvent> ends, Decisions.Decision mission) =>
        CompleteHandoff.Decide(Scenario.Given(Asking).State, Agreed, ends, mission, StopsOn, Today);

    private static Decisions.Decision ByTheEtti(HoursAccount account, Worker? worker = null) =>
        new PlacementStory
        {
            Employer = Tremplin,
            Signer = Tremplin,
            Worker = worker ?? WorkerWithPass("2025-01-06", "2027-01-05"),
            Hours = History.None with { Account = account },
            Schedule = [.. History.Spread(28, "2026-12-07")],
        }.Decide();

    private static Placement Placed(string from, string until) =>
        Scenario
            .Given(
                new PlacementConfirmed(
                    SecondPlacement,
                    Amina,
                    WithTheAi,
                    null,
                    null,
                    Day(from),
                    Day(until),
                    [],
                    Today,
                    PlacementTerms.None,
                    []
                )
            )
            .State;
}
