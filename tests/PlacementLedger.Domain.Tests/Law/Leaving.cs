using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Leaving
{
    [Theory(DisplayName = "SOR-05, SOR-06, section 7 tests a to c")]
    [InlineData(12, 9, 8, 8, 3, 37, 784, 324, true, true)]
    [InlineData(4, 5, 2, 9, 0, 20, 550, 200, false, false)]
    [InlineData(3, 2, 1, 4, 0, 10, 600, 300, true, true)]
    [InlineData(1, 0, 0, 3, 0, 4, 250, 250, false, true)]
    public void is_counted_and_compared(
        int durable,
        int transition,
        int positive,
        int other,
        int withdrawn,
        int exits,
        int dynamicShare,
        int durableShare,
        bool reachesDynamic,
        bool reachesDurable
    )
    {
        var rates = Exits.Rates(
            [
                .. Enumerable.Repeat(ExitKind.DurableJob, durable),
                .. Enumerable.Repeat(ExitKind.TransitionJob, transition),
                .. Enumerable.Repeat(ExitKind.PositiveExit, positive),
                .. Enumerable.Repeat(ExitKind.Other, other),
                .. Enumerable.Repeat(ExitKind.Withdrawn, withdrawn),
            ],
            Today
        );
        Assert.Equal((exits, dynamicShare, durableShare), (rates.Exits, rates.DynamicPerMille, rates.DurablePerMille));
        Assert.Equal((reachesDynamic, reachesDurable), (rates.ReachesDynamicTarget, rates.ReachesDurableTarget));
    }

    [Fact]
    public void of_nobody_has_no_share() => Assert.Null(Exits.Rates([ExitKind.Withdrawn], Today).DynamicPerMille);

    [Fact]
    public void almost_at_the_target_is_not_at_it()
    {
        // 1,199 of 2,000 is 599.5 thousandths, shown as 600.
        var exits = Enumerable.Range(0, 2_000).Select(i => i < 1_199 ? ExitKind.TransitionJob : ExitKind.Other);
        var rates = Exits.Rates(exits, Today);
        Assert.Equal(600, rates.DynamicPerMille);
        Assert.False(rates.ReachesDynamicTarget);
    }

    [Theory(DisplayName = "SOR-01, section 7 test d: 149.5 h at an AI do not count")]
    [InlineData((149 * 60) + 30, false)]
    [InlineData(150 * 60, true)]
    public void counts_from_150_hours(int minutes, bool counts) =>
        Assert.Equal(counts, PresenceMakesAnExit.Counts(minutes, Day("2026-11-23")));

    [Theory(DisplayName = "SOR-01: told with the end of a placement after which nothing is planned there")]
    [InlineData(149.5, CheckOutcome.NotApplicable)]
    [InlineData(150, CheckOutcome.Met)]
    public void is_told_when_nothing_more_is_planned_there(double hours, CheckOutcome expected)
    {
        var history = History.None.Worked(hours, "2026-01-05");
        var (placement, lastDay) = (history.Account.Placements[0].Engagement.PlacementId, Day("2026-11-20"));
        PresenceMakesAnExit
            .Check(history.Account, placement, lastDay)
            .WithFigure("workedMinutes", (int)(hours * 60))
            .WithFigure("leastMinutes", 9_000);
        var elsewhere = history.Reserved(7, "2026-12-01", employer: History.Ai2);
        Assert.Equal(expected, PresenceMakesAnExit.Check(elsewhere.Account, placement, lastDay).Outcome);
        var goesOn = history.Reserved(7, "2026-12-01");
        PresenceMakesAnExit.Check(goesOn.Account, placement, lastDay).DoesNotApply();
    }

    [Fact(DisplayName = "SOR-01: hours of every placement there up to the last day count, and none after it")]
    public void adds_up_what_was_worked_there_until_the_last_day()
    {
        // 100 hours until 19 January, 50 more that end on the last day, 7 by correction after it.
        var history = History.None.Worked(100, "2026-01-05").Worked(50, "2026-02-01");
        var lastDay = history.Account.Placements[1].Days[^1].Date;
        Told(history, lastDay).IsMet().WithFigure("workedMinutes", 150 * 60);
        Told(history, lastDay.AddDays(-1)).DoesNotApply();
        Assert.Empty(Told(history.Worked(7, "2026-12-01"), lastDay).Figures);
    }

    [Theory(DisplayName = "SOR-01: who has a planned or worked day after the last one goes on there")]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void goes_on_the_day_after_at_the_earliest(int daysAfter, bool isToldOf)
    {
        var history = History.None.Worked(150, "2026-01-05");
        var lastDay = history.Account.Placements[0].Days[^1].Date;
        var next = lastDay.AddDays(daysAfter).ToString("O", null);
        Assert.Equal(isToldOf, Told(history.Reserved(7, next), lastDay).Outcome == CheckOutcome.Met);
        // One that began before and goes on is no end either.
        Told(history.Reserved(14, lastDay.ToString("O", null)), lastDay).DoesNotApply();
    }

    [Fact(DisplayName = "SOR-01: days that were given back are no days to go on with")]
    public void does_not_go_on_with_what_was_freed()
    {
        var history = History.None.Worked(150, "2026-01-05").Reserved(7, "2026-12-01");
        var planned = history.Account.Placements[1].Engagement;
        var freed = history.With(
            new Domain.Hours.ReservationReleased(
                history.Account.Id,
                planned,
                [new(Day("2026-12-01"), 420)],
                Domain.Hours.ReleaseCause.Released
            )
        );
        Told(freed, Day("2026-11-20")).IsMet();
    }

    [Fact(DisplayName = "SOR-01: of a placement nobody knows, and before there was a rule, nothing is told")]
    public void is_not_told_without_a_rule_or_a_placement()
    {
        var history = History.None.Worked(150, "2026-01-05");
        Assert.Empty(PresenceMakesAnExit.Check(history.Account, FirstPlacement, Today).Figures);
        Assert.Empty(Told(History.None.Worked(150, "2008-01-05"), Day("2008-12-09")).Figures);
        Assert.NotEmpty(Told(History.None.Worked(150, "2008-01-05"), Day("2008-12-10")).Figures);
    }

    private static Check Told(History history, DateOnly lastDay) =>
        PresenceMakesAnExit.Check(history.Account, history.Account.Placements[0].Engagement.PlacementId, lastDay);

    [Fact]
    public void is_told_with_the_end_of_a_placement()
    {
        var confirmed = new ConfirmedPlacement();
        var end = new EndPlacement(confirmed.Placement.Id, confirmed.Placement.From, null);
        var decided = EndPlacement.Decide(end, confirmed.Placement, confirmed.Account);
        Assert.Single(decided.Checks, check => check.Rule == "SOR-01").IsMet().WithFigure("workedMinutes", 452 * 60);
    }

    [Theory(DisplayName = "A9: six months exactly may be read as durable, and not a day less")]
    [InlineData("2026-01-01", "2026-06-29", ExitKind.TransitionJob)]
    [InlineData("2026-01-01", "2026-06-30", ExitKind.DurableJob)]
    [InlineData("2025-08-31", "2026-02-27", ExitKind.DurableJob)]
    public void for_a_fixed_term_job_read_the_other_way(string from, string until, ExitKind kind) =>
        Assert.Equal(kind, Exits.OfFixedTerm(Day(from), Day(until), SixMonthJob.Durable));

    [Theory(DisplayName = "SOR-02, SOR-03, A9: six months exactly are a transition")]
    [InlineData("2026-01-01", "2026-06-30", ExitKind.TransitionJob)]
    [InlineData("2026-01-01", "2026-07-01", ExitKind.DurableJob)]
    [InlineData("2025-08-31", "2026-02-27", ExitKind.TransitionJob)]
    public void for_a_fixed_term_job(string from, string until, ExitKind kind) =>
        Assert.Equal(kind, Exits.OfFixedTerm(Day(from), Day(until)));
}
