using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.ConfirmedPlacement;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>What the answers to timesheets and corrections show, and which notices they leave.</summary>
public sealed class What_posting_says
{
    private readonly ConfirmedPlacement _story = new();

    [Theory]
    [InlineData(300, 300, 120)]
    [InlineData(420, 420, 0)]
    [InlineData(465, 420, 0)]
    public void R480_04_what_the_line_settles_and_frees(int posted, int settled, int freed)
    {
        var decision = _story.Post(Line(1, "2026-11-19", posted)).Decision;
        Settles(decision, posted, settled, freed);
        Assert.Equal(freed > 0, decision.Events.OfType<HoursFreed>().Any());
        Check(decision, "R480-09").DoesNotApply();
        Check(decision, "R480-10").DoesNotApply();
        Check(decision, "R480-12").DoesNotApply();
    }

    [Fact]
    public void R480_04_the_first_of_two_lines_takes_the_whole_reservation_of_the_day()
    {
        var decision = _story
            .Post(Line(1, "2026-11-19", 300), Line(2, "2026-11-19", 60, HoursKind.PaidTraining))
            .Decision;
        Settles(decision, 360, 300, 120);
        Check(decision, "R480-12").IsMet().WithFigure("trainingMinutes", 60);
    }

    [Fact(DisplayName = "R480-02: worked hours that pass another reading are told, the binding one being kept")]
    public void other_readings_are_told()
    {
        var elsewhere = History.Engagement(PasserelleId, History.Id(0xc0, 77), History.Id(0xd0, 77));
        var lines = History.Spread(25, "2026-01-05").Select((day, index) => Line(100 + index, day));
        _story.Account = HoursAccount.Evolve(
            _story.Account,
            new HoursPosted(_story.Account.Id, elsewhere, [.. lines], "cip-2")
        );
        foreach (var day in new[] { "2026-11-20", "2026-11-21", "2026-11-22" })
        {
            _story.Record(_story.Release(day));
        }

        var posted = _story.Post(Line(1, "2026-11-19", 465));
        Assert.Equal(0, posted.OverrunMinutes);
        Tells(posted.Decision, 45);
        _story.Record(posted.Decision);
        Tells(_story.Correct(1, 480).Decision, 15);
        Assert.DoesNotContain(_story.Correct(1, 60).Decision.Checks, check => check.Rule == "R480-02");

        static void Tells(Decision decision, int minutes) =>
            Check(decision, "R480-02")
                .Warns(Codes.OtherReadingExceeded)
                .WithFigure("reading", "perEmployeeAcrossAis")
                .WithFigure("overrunMinutes", minutes);
    }

    [Fact]
    public void hours_of_today_have_happened()
    {
        var posted = _story.Post(Line(1, "2026-11-23", 60));
        Assert.Equal(60, posted.OverrunMinutes);
        Assert.Equal(60, Assert.Single(posted.Decision.Events.OfType<OverrunDetected>()).Minutes);
        _story.Record(posted.Decision);
        var corrected = _story.Correct(1, 180);
        Assert.Equal(120, corrected.OverrunMinutes);
        Assert.Equal(120, Assert.Single(corrected.Decision.Events.OfType<OverrunDetected>()).Minutes);
        Check(corrected.Decision, "R480-11").Warns(Codes.OverrunOpened).WithFigure("overrunMinutes", 120);
        Check(corrected.Decision, "H4").IsMet();
        Assert.Empty(_story.Correct(1, 30).Decision.Events.OfType<OverrunDetected>());
    }

    [Fact]
    public void a_share_of_the_ceiling_reached_by_a_line_or_a_correction_is_told()
    {
        _story.Record(_story.Release("2026-11-22"));
        Assert.Equal([100], Percents(_story.Post(Line(1, "2026-11-19", 840)).Decision));
        _story.Record(_story.Post(Line(1, "2026-11-19", 420)).Decision);
        Assert.Equal([100], Percents(_story.Correct(1, 840).Decision));
    }

    [Fact]
    public void a_window_that_rolls_has_one_overrun_its_worst()
    {
        DayMinutes[] days = [.. History.Spread(31, "2026-11-19", 465), new(Today, 60)];
        var posted = PostTimesheet.Decide(
            new(_story.Placement.Id, [.. days.Select((day, i) => Line(i, day))], "cip-1"),
            _story.Placement,
            _story.Account,
            [],
            CeilingPolicy.Default with
            {
                Window = WindowReading.Rolling24Months,
            },
            Today
        );
        Assert.Equal(240, Assert.Single(posted.Decision.Events.OfType<OverrunDetected>()).Minutes);
    }

    [Fact]
    public void a_day_of_the_schedule_is_inside_until_the_placement_ends_before_it()
    {
        Assert.Equal(CheckOutcome.Met, Outside(_story.Placement, "2026-11-22"));
        var end = (PlacementEvent)_story.End("2026-11-20").Events[0];
        Assert.Equal(CheckOutcome.Met, Outside(Placement.Evolve(_story.Placement, end), "2026-11-20"));
        Assert.Equal(CheckOutcome.Warned, Outside(Placement.Evolve(_story.Placement, end), "2026-11-21"));
        var gap = _story.Placement with { Schedule = [.. _story.Placement.Schedule.Where((_, i) => i != 1)] };
        Assert.Equal(CheckOutcome.Warned, Outside(gap, "2026-11-20"));
    }

    [Fact]
    public void nothing_is_planned_any_more_once_the_placement_is_cancelled()
    {
        var cancelled = Placement.Evolve(_story.Placement, (PlacementEvent)_story.Cancel(_story.Placement).Events[0]);
        Assert.Equal(CheckOutcome.Warned, Outside(cancelled, "2026-11-20"));
    }

    [Fact]
    public void a_correction_keeps_the_category_and_reverses_the_minutes_of_its_own_entry()
    {
        _story.Record(
            _story
                .Post(
                    Line(1, "2026-11-19", 300),
                    Line(2, "2026-11-20", 120, HoursKind.PaidTraining) with
                    {
                        Category = ClientCategory.PublicAuthority,
                    }
                )
                .Decision
        );
        var corrected = Assert.IsType<HoursCorrected>(_story.Correct(2, 90).Decision.Events[0]);
        Assert.Equal(
            (ClientCategory.PublicAuthority, 120, HoursKind.PaidTraining),
            (corrected.Category, corrected.MinutesReversed, corrected.Kind)
        );
    }

    private CheckOutcome Outside(Placement placement, string day) =>
        PostTimesheet
            .Decide(
                new(placement.Id, [Line(1, day, 60)], "cip-1"),
                placement,
                _story.Account,
                [],
                CeilingPolicy.Default,
                Today
            )
            .Decision.Checks.Any(check => check.Code == Codes.OutsideSchedule)
            ? CheckOutcome.Warned
            : CheckOutcome.Met;

    private static void Settles(Decision decision, int posted, int settled, int freed) =>
        Check(decision, "R480-04")
            .IsMet()
            .WithFigure("postedMinutes", posted)
            .WithFigure("settledMinutes", settled)
            .WithFigure("freedMinutes", freed);

    private static IEnumerable<int> Percents(Decision decision) =>
        decision.Events.OfType<CapThresholdReached>().Select(notice => notice.Percent);

    private static Check Check(Decision decision, string rule) =>
        Assert.Single(decision.Checks, check => check.Rule == rule);
}
