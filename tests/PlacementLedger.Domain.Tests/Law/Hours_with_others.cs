using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>WT-06 and its neighbours: whose minutes are told apart, and which weeks and days are looked at.</summary>
public sealed class Hours_with_others
{
    private const string Monday = "2026-11-30";
    private const string Tuesday = "2026-12-01";
    private static readonly Guid FirstJob = History.Id(0xe0, 1);

    private static readonly History Known = History
        .None.Planned(OneDay(Monday, 180), category: ClientCategory.PrivateIndividualDomestic)
        .With(Job("2026-01-01", null, FirstJob));

    [Fact(DisplayName = "WT-06: others, outside and at home are told apart, of the asked weeks alone")]
    public void are_told_apart()
    {
        var far = Known
            .Planned(OneDay("2026-12-02", 30))
            .Planned(OneDay("2026-11-29", 100))
            .Planned(OneDay("2026-12-07", 100))
            .Planned(OneDay("2024-01-08", 100))
            .Planned(OneDay("2028-01-10", 100))
            .With(Job("2020-01-01", "2020-12-31", History.Id(0xe0, 2)));
        var said = (Asked with { Hours = far, Schedule = OneDay(Tuesday, 60) })
            .Says("WT-06")
            .WithFigure("otherEmployersMinutes", 210)
            .WithFigure("outsideMinutes", 300)
            .WithFigure("homeMinutes", 180)
            .WithFigure("homeHours", "counted");
        // The planned days around and the job that goes on; neither the far days nor the job that ended.
        Assert.Equal(5, said.Events.Count);
        Assert.Contains(FirstJob, said.Events);
    }

    [Fact(DisplayName = "WT-06: without any of them it does not apply")]
    public void may_be_none() => (Asked with { Schedule = OneDay(Monday, 60) }).Says("WT-06").DoesNotApply();

    [Theory(DisplayName = "WT-01, WT-02, WT-03: the figures before the Code of 2016 were the same")]
    [InlineData("2008-05-01")]
    [InlineData("2016-08-09")]
    [InlineData("2016-08-10")]
    public void were_limited_by_the_same_figures_before(string day)
    {
        Assert.Equal(600, DailyWorkLimit.Minutes.On(Day(day)));
        Assert.Equal(720, DailyWorkLimit.AuthorisedMinutes.On(Day(day)));
        Assert.Equal(2880, WeeklyWorkLimit.Minutes.On(Day(day)));
        Assert.Equal(3600, WeeklyWorkLimit.AuthorisedMinutes.On(Day(day)));
        Assert.Equal(2640, TwelveWeekWorkLimit.AverageMinutes.On(Day(day)));
        Assert.Equal(2760, TwelveWeekWorkLimit.AuthorisedAverageMinutes.On(Day(day)));
    }

    [Fact(DisplayName = "WT-03: twelve weeks are told with what is asked in them, not before them")]
    public void of_twelve_weeks_long_after_the_first_asked()
    {
        var story = Asked with
        {
            Hours = History.None.Planned(Weeks("2027-02-15", 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44)),
            Schedule = [new(Day(Monday), 120), new(Day("2027-05-03"), 60)],
        };
        story.Says("WT-03").Blocks(Codes.AverageHoursExceeded).WithFigure("otherMinutes", 528 * 60);
    }

    [Fact(DisplayName = "WT-03: twelve weeks in which only past days are asked for warn")]
    public void of_twelve_weeks_that_are_past()
    {
        var story = Asked with
        {
            Hours = History.None.Planned(Weeks("2026-08-31", 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44)),
            Schedule = [new(Day("2026-11-16"), 60), new(Day("2027-06-07"), 60)],
        };
        story.Says("WT-03").Warns(Codes.AverageHoursExceeded);
    }

    [Theory(DisplayName = "WT-01: of several days too long the first is told, of several that are not the longest")]
    [InlineData("2026-11-30", 610, 620, "2026-11-30")]
    [InlineData("2026-11-16", 610, 620, "2026-11-16")]
    [InlineData("2026-11-30", 300, 400, "2026-12-01")]
    [InlineData("2026-11-30", 400, 300, "2026-11-30")]
    public void are_told_by_one_day(string first, int minutes, int next, string told)
    {
        var schedule = new[] { (Day(first), minutes), (Day(first).AddDays(1), next), (Day(first).AddDays(2), 60) };
        (Asked with { Schedule = [.. schedule.Select(day => new DayMinutes(day.Item1, day.Item2))] })
            .Says("WT-01")
            .WithFigure("firstDay", Day(told));
    }

    [Fact(DisplayName = "WT-02: a week of which only today is asked for is not past")]
    public void of_a_week_asked_for_today()
    {
        var story = Asked with
        {
            Hours = History.None.Planned(Week("2026-11-24", 600, 4)),
            Schedule = OneDay("2026-11-23", 481),
        };
        Assert.Equal(Codes.WeeklyHoursExceeded, story.Decide().Code);
        Assert.Equal([480], story.Most());
    }

    [Fact(DisplayName = "WT-04: what was worked yesterday, as asked, leaves its rest before today")]
    public void of_yesterday_are_known_to_today()
    {
        var story = Asked with
        {
            Schedule = [new(Yesterday, 240), new(Today, 240)],
            Slots = [Slot("2026-11-22", "18:00", "22:00"), Slot("2026-11-23", "06:00", "10:00")],
        };
        Assert.Equal([Yesterday], story.Decide().MaximumSchedule!.Select(day => day.Date));
    }

    [Fact(DisplayName = "WT-04: the hours of each planned day are its own")]
    public void of_two_planned_days()
    {
        var story = Asked with
        {
            Hours = History.None.Planned(
                [new(Day(Monday), 240), new(Day(Tuesday), 240)],
                slots: [Slot(Monday, "06:00", "10:00"), Slot(Tuesday, "18:00", "22:00")]
            ),
            Schedule = OneDay("2026-12-02", 240),
            Slots = [Slot("2026-12-02", "06:00", "10:00")],
        };
        story.Says("WT-04").WithFigure("restMinutes", 480);
    }

    [Theory(DisplayName = "AI-18: the month of the medical visit runs from the first day worked, trained or planned")]
    [InlineData(HoursKind.Worked, 60, "2026-11-02")]
    [InlineData(HoursKind.PaidTraining, 60, "2026-11-02")]
    [InlineData(HoursKind.Worked, 0, "2026-11-30")]
    public void begin_with_the_first_day(HoursKind kind, int minutes, string first)
    {
        var engagement = History.Engagement(AdcrServicesId, Mairie, History.Id(0xd0, 0));
        var account = History
            .None.With(
                new HoursPosted(
                    History.None.Account.Id,
                    engagement,
                    [ConfirmedPlacement.Line(1, "2026-11-02", minutes, kind)],
                    "cip-1"
                )
            )
            .Account;
        MedicalVisitInTime.Check(account, AdcrServicesId, Day(Monday)).WithFigure("firstPlacementOn", Day(first));
    }

    private static OutsideWorkDeclared Job(string from, string? until, Guid eventId) =>
        new(
            History.None.Account.Id,
            eventId,
            Day(from),
            until is null ? null : Day(until),
            new(60, 60, 60, 60, 60, 0, 0)
        )
        {
            EventId = eventId,
        };
}
