using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.Missions;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class A_post_waits_between_missions
{
    private static readonly DateOnly InMarch = Day("2026-03-01");
    private static readonly Placement March = Contract(1, "2026-03-02", "2026-03-31");

    [Fact(DisplayName = "ETTI-11 a: the same worker again the next day")]
    public void not_for_the_same_worker_in_the_pathway()
    {
        var check = Asked(Amina, "2026-04-01", InMarch, March).IsMet().RelyingOn(EventOf(1));
        check.WithFigure("waitOpeningDays", 0).WithFigure("possibleFrom", Day("2026-04-01"));
        // Outside a pathway the exception does not hold.
        Asked(null, "2026-04-01", InMarch, March).Blocks(Codes.PostWaitingPeriod);
    }

    [Theory(DisplayName = "ETTI-11 b/c: another worker waits a third of the contract, a half where it was short")]
    [InlineData("2026-03-02", "2026-03-31", 30, 10, "2026-04-16")]
    [InlineData("2026-03-02", "2026-03-11", 10, 5, "2026-03-19")]
    [InlineData("2026-03-02", "2026-03-14", 13, 7, "2026-03-25")]
    [InlineData("2026-03-02", "2026-03-15", 14, 5, "2026-03-21")]
    [InlineData("2026-03-02", "2026-03-02", 1, 1, "2026-03-04")]
    public void for_another_worker(string from, string until, int contractDays, int wait, string possibleFrom)
    {
        Assert.Equal(wait, PostWaitingPeriod.OpeningDaysToWait(contractDays, Day(until)));
        var before = Contract(1, from, until);
        Asked(Louis, $"{Day(possibleFrom).AddDays(-1):yyyy-MM-dd}", InMarch, before)
            .Blocks(Codes.PostWaitingPeriod)
            .WithFigure("expiredUntil", Day(until))
            .WithFigure("contractDays", contractDays)
            .WithFigure("waitOpeningDays", wait)
            .WithFigure("possibleFrom", Day(possibleFrom))
            .RelyingOn(EventOf(1));
        Asked(Louis, possibleFrom, InMarch, before).IsMet().WithFigure("possibleFrom", Day(possibleFrom));
    }

    [Theory(DisplayName = "ETTI-11 d: before 2023-12-20 the same worker waits too, and no longer than until then")]
    [InlineData("2023-11-01", "2023-11-30", "2023-12-01", Codes.PostWaitingPeriod, "2023-12-15")]
    [InlineData("2023-11-01", "2023-11-30", "2023-12-15", null, "2023-12-15")]
    [InlineData("2023-11-01", "2023-12-15", "2023-12-19", Codes.PostWaitingPeriod, "2023-12-20")]
    [InlineData("2023-11-01", "2023-12-15", "2023-12-20", null, "2023-12-16")]
    public void for_everybody_until_the_law_of_2023(
        string from,
        string until,
        string start,
        string? code,
        string possibleFrom
    )
    {
        var check = Asked(Amina, start, Day("2023-11-01"), Contract(1, from, until));
        Assert.Equal((code is null ? CheckOutcome.Met : CheckOutcome.Blocked, code), (check.Outcome, check.Code));
        check.WithFigure("possibleFrom", Day(possibleFrom));
    }

    [Theory(DisplayName = "A13: the wait is counted in the client's opening days, holidays of the place left out")]
    [InlineData("", null, "2026-04-16")]
    [InlineData("", "67", "2026-04-17")]
    [InlineData("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday", null, "2026-04-14")]
    [InlineData("Monday", null, "2026-06-23")]
    public void for_opening_days(string week, string? department, string possibleFrom)
    {
        ValueList<DayOfWeek> days =
        [
            .. week.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DayOfWeek>),
        ];
        PostWaitingPeriod
            .Check(
                PostContract.Of([March], []),
                Louis,
                Days("2026-04-01", "2026-04-30"),
                Mission("2026-04-01", "2026-04-30"),
                new(days, department),
                InMarch
            )
            .Blocks(Codes.PostWaitingPeriod)
            .WithFigure("possibleFrom", Day(possibleFrom));
    }

    [Fact]
    public void for_the_longest_wait_of_all_that_ended()
    {
        var brief = Contract(2, "2026-04-01", "2026-04-03", Louis);
        Asked(Louis, "2026-04-06", InMarch, March, brief)
            .Blocks(Codes.PostWaitingPeriod)
            .WithFigure("possibleFrom", Day("2026-04-16"));
        Asked(Louis, "2026-04-06", InMarch, brief, Contract(3, "2026-04-04", "2026-05-30")).IsMet();
    }

    [Fact]
    public void counting_the_renewals_of_the_contract_and_nothing_that_was_cancelled()
    {
        var renewal = Contract(2, "2026-04-01", "2026-04-30", renews: 1);
        Asked(Louis, "2026-05-04", InMarch, March, renewal)
            .Blocks(Codes.PostWaitingPeriod)
            .WithFigure("contractDays", 60)
            .WithFigure("waitOpeningDays", 20)
            .RelyingOn(EventOf(2), EventOf(1));
        Asked(Louis, "2026-04-01", InMarch, March with { Status = PlacementStatus.Cancelled }).IsMet();
    }

    [Fact]
    public void not_before_the_renewal_of_the_same_contract() => Assert.Empty(PostContract.Of([March], [IdOf(1)]));

    [Fact]
    public void of_which_past_days_only_warn()
    {
        Asked(Louis, "2026-04-10", Day("2026-04-11"), March).Warns(Codes.PostWaitingPeriod);
        Asked(Louis, "2026-04-10", Day("2026-04-10"), March).Blocks(Codes.PostWaitingPeriod);
        // It goes on past the wait: its last unlawful day is the 15th.
        Asked(Louis, "2026-04-10", "2026-04-30", Day("2026-04-15"), March).Blocks(Codes.PostWaitingPeriod);
        Asked(Louis, "2026-04-10", "2026-04-30", Day("2026-04-16"), March).Warns(Codes.PostWaitingPeriod);
    }

    [Fact]
    public void unless_the_post_is_not_named_or_nobody_left_it()
    {
        var (april, mission) = (Days("2026-04-01", "2026-04-30"), Mission("2026-04-01", "2026-04-30"));
        var opening = new OpeningDays([], null);
        PostWaitingPeriod
            .Check(null, Louis, april, mission, opening, InMarch)
            .Warns(Codes.FactMissing)
            .WithFigure("fact", "post.ref");
        PostWaitingPeriod.Check([], Louis, april, mission, opening, InMarch).IsMet();
        PostWaitingPeriod.Check([], Louis, Days("2008-04-30", "2008-04-30"), mission, opening, InMarch).DoesNotApply();
    }

    [Theory(DisplayName = "ETTI-11: it does not matter which of two missions on a post was agreed first")]
    [InlineData("2026-02-26", CheckOutcome.Blocked)]
    [InlineData("2026-02-25", CheckOutcome.Met)]
    public void and_the_earlier_leaves_its_wait_to_the_later(string until, CheckOutcome expected)
    {
        // From Monday 23 February: three days wait two, Thursday and Friday; four wait two as well, up to Monday.
        var check = Asked(Louis, "2026-02-23", until, Day("2026-02-20"), March);
        Assert.Equal(expected, check.Outcome);
        if (expected == CheckOutcome.Blocked)
        {
            check.WithFigure("nextFrom", Day("2026-03-02")).WithFigure("waitOpeningDays", 2).RelyingOn(EventOf(1));
            check.WithFigure("contractDays", 4);
        }

        // No day is named on which this one could begin: it is the next that is in the way.
        Assert.DoesNotContain(check.Figures, figure => figure.Name == "possibleFrom");
        Asked(Amina, "2026-02-23", until, Day("2026-02-20"), March).IsMet();
        var isPast = Asked(Louis, "2026-02-23", until, Day("2026-02-27"), March);
        Assert.Equal(expected == CheckOutcome.Met ? expected : CheckOutcome.Warned, isPast.Outcome);
        Asked(Louis, "2026-02-23", until, Day("2026-03-03"), March).IsMet();
        // A past breach of its own does not hide the one ahead.
        var left = Contract(2, "2026-02-18", "2026-02-20");
        var both = Asked(Louis, "2026-02-23", until, Day("2026-02-26"), March, left);
        Assert.Equal(expected == CheckOutcome.Met ? CheckOutcome.Warned : expected, both.Outcome);
    }

    [Fact(DisplayName = "ETTI-11: on the edges: ends that day, begins today, the nearest of two, its own wait first")]
    public void on_the_edges()
    {
        Asked(Louis, "2026-03-31", InMarch, March).IsMet();
        Asked(Louis, "2026-04-10", "2026-04-16", Day("2026-04-16"), March).Warns(Codes.PostWaitingPeriod);
        Asked(Louis, "2026-02-23", "2026-02-26", Day("2026-03-02"), March).Warns(Codes.PostWaitingPeriod);
        var later = Contract(2, "2026-04-20", "2026-04-30");
        Asked(Louis, "2026-02-23", "2026-02-26", InMarch, later, March).WithFigure("nextFrom", Day("2026-03-02"));
        Asked(Louis, "2026-04-10", "2026-04-17", InMarch, March, later).WithFigure("possibleFrom", Day("2026-04-16"));
    }

    [Fact]
    public void and_names_the_first_possible_day() =>
        Asked(Louis, "2026-04-01", InMarch, March).WithFigure("possibleFrom", Day("2026-04-16"));

    private static Check Asked(Guid? worker, string start, DateOnly today, params Placement[] known) =>
        Asked(worker, start, start, today, known);

    private static Check Asked(Guid? worker, string start, string until, DateOnly today, params Placement[] known) =>
        PostWaitingPeriod.Check(
            PostContract.Of(known, []),
            worker,
            Days(start, until),
            Mission(start, until),
            new([], null),
            today
        );
}
