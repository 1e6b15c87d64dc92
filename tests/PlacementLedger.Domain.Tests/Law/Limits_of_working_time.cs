using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>A day, a week, twelve weeks: all employers added, and what is left is told.</summary>
public sealed class Limits_of_working_time
{
    private const string Monday = "2026-11-30";

    [Theory(DisplayName = "WT-01: 6 h AI + 4 h ETTI ok; 6 + 4.5 Block")]
    [InlineData(240, null)]
    [InlineData(241, Codes.DailyHoursExceeded)]
    [InlineData(270, Codes.DailyHoursExceeded)]
    public void of_a_day(int asked, string? code)
    {
        var story = Asked with { Hours = History.None.Planned(OneDay(Monday, 360)), Schedule = OneDay(Monday, asked) };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal([240], story.Most());
        story
            .Says("WT-01")
            .WithFigure("limitMinutes", 600)
            .WithFigure("totalMinutes", 360 + asked)
            .WithFigure("otherMinutes", 360)
            .WithFigure("firstDay", Day(Monday))
            .RelyingOn(story.Hours.Account.Placements[0].EvidenceId);
    }

    [Theory(DisplayName = "WT-01: 12 h by agreement, the inspector or urgency, when the request names it")]
    [InlineData(AuthorisationBasis.CollectiveAgreement, 720, null)]
    [InlineData(AuthorisationBasis.LabourInspector, 720, null)]
    [InlineData(AuthorisationBasis.Urgency, 721, Codes.DailyHoursExceeded)]
    public void of_a_day_that_is_authorised(AuthorisationBasis basis, int asked, string? code)
    {
        var story = Asked with
        {
            Schedule = OneDay(Monday, asked),
            Authorisations = [new(WorkTimeLimit.Day, basis, "ACC-1")],
        };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal([720], story.Most());
        Assert.Equal(
            Codes.DailyHoursExceeded,
            (story with { Authorisations = [new(WorkTimeLimit.Week, basis, null)] }).Decide().Code
        );
    }

    [Theory(DisplayName = "WT-02: AI 20 h + ETTI 28 h = 48 ok; 20 + 28.5 Block")]
    [InlineData(336, null)]
    [InlineData(342, Codes.WeeklyHoursExceeded)]
    public void of_a_week(int asked, string? code)
    {
        var story = Asked with { Hours = History.None.Planned(Week(Monday, 240)), Schedule = Week(Monday, asked) };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal(28 * 60, story.MaximumMinutes());
        story.Says("WT-02").WithFigure("otherMinutes", 20 * 60).WithFigure("lastDay", Day("2026-12-06"));
    }

    [Fact(DisplayName = "WT-02: AI 40 + outside employer 10 Block")]
    public void of_a_week_with_a_job_outside()
    {
        var story = new PlacementStory
        {
            Hours = History.None.WithOutsideJob(120, "2026-01-01"),
            Schedule = Week(Monday, 480),
        };
        story.When().ThenRefuses(Codes.WeeklyHoursExceeded);
        Assert.Equal([480, 480, 480, 480, 360], story.Most());
        story.Says("WT-06").IsMet().WithFigure("outsideMinutes", 600);
        (story with { Hours = History.None.WithOutsideJob(96, "2026-01-01") }).When().ThenMeets("WT-02");
        (story with { Hours = History.None.WithOutsideJob(120, "2026-01-01", "2026-11-29") })
            .Says("WT-06")
            .DoesNotApply();
    }

    [Theory(DisplayName = "WT-02, WT-03: what lets a week or twelve weeks be passed")]
    [InlineData(WorkTimeLimit.Week, AuthorisationBasis.LabourInspector, true)]
    [InlineData(WorkTimeLimit.Week, AuthorisationBasis.CollectiveAgreement, false)]
    [InlineData(WorkTimeLimit.Week, AuthorisationBasis.Urgency, false)]
    [InlineData(WorkTimeLimit.TwelveWeeks, AuthorisationBasis.LabourInspector, true)]
    [InlineData(WorkTimeLimit.TwelveWeeks, AuthorisationBasis.CollectiveAgreement, true)]
    [InlineData(WorkTimeLimit.TwelveWeeks, AuthorisationBasis.Urgency, false)]
    public void takes_the_right_authorisation(WorkTimeLimit limit, AuthorisationBasis basis, bool allows) =>
        Assert.Equal(allows, new AskedTime(null, [], [], [new(limit, basis, null)], null).MayPass(limit));

    [Fact(DisplayName = "WT-02: 60 h where it is authorised, and from Monday to Sunday")]
    public void of_a_week_that_is_authorised()
    {
        var story = Asked with
        {
            Schedule = Week(Monday, 600, 6),
            Authorisations = [new(WorkTimeLimit.Week, AuthorisationBasis.LabourInspector, null)],
        };
        story.When().ThenMeets("WT-02");
        Assert.Equal(Codes.WeeklyHoursExceeded, (story with { Authorisations = [] }).Decide().Code);
        // From one Wednesday to the next the same hours lie in two weeks.
        (Asked with { Schedule = [.. History.SixDaysAWeek(54, "2026-12-02", 540)] })
            .When()
            .ThenMeets("WT-02");
    }

    [Theory(
        DisplayName = "WT-03: twelve weeks of 44 ok; six x 46 + six x 42 = 528 ok; six x 46 + six x 43 = 534 Block"
    )]
    [InlineData(44, 44, null)]
    [InlineData(46, 42, null)]
    [InlineData(46, 43, Codes.AverageHoursExceeded)]
    public void of_twelve_weeks(int first, int last, string? code)
    {
        var story = Asked with
        {
            Schedule = Weeks(Monday, [.. Enumerable.Repeat(first, 6), .. Enumerable.Repeat(last, 6)]),
        };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal(528 * 60, story.MaximumMinutes());
        story.Says("WT-03").WithFigure("limitMinutes", 528 * 60);
        (story with { Authorisations = [new(WorkTimeLimit.TwelveWeeks, AuthorisationBasis.CollectiveAgreement, null)] })
            .When()
            .ThenMeets("WT-03");
    }

    [Theory(DisplayName = "WT-03: any twelve weeks, what is worked and what is planned later included")]
    [InlineData("2026-11-23", 44, null)]
    [InlineData("2026-11-23", 45, Codes.AverageHoursExceeded)]
    [InlineData("2027-02-15", 44, null)]
    [InlineData("2027-02-15", 45, Codes.AverageHoursExceeded)]
    public void of_any_twelve_weeks(string monday, int hours, string? code)
    {
        var story = Asked with
        {
            Hours = History.None.Planned(Weeks(Monday, [.. Enumerable.Repeat(44, 11)])),
            Schedule = Weeks(monday, hours),
        };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal(44 * 60, story.MaximumMinutes());
    }

    [Fact]
    public void over_thirteen_weeks_are_not_added()
    {
        var hours = History.None.Planned(Weeks(Monday, [.. Enumerable.Repeat(44, 11)]));
        Assert.Null((Asked with { Hours = hours, Schedule = Weeks("2027-02-22", 48) }).Decide().Code);
    }

    [Theory(DisplayName = "WT-01, -02, -03: by the day of the fact; nothing is said of days before the code of 2008")]
    [InlineData("2008-04-28", CheckOutcome.NotApplicable)]
    [InlineData("2008-05-05", CheckOutcome.Warned)]
    [InlineData("2016-08-08", CheckOutcome.Warned)]
    [InlineData("2016-08-15", CheckOutcome.Warned)]
    public void by_the_day_of_the_fact(string monday, CheckOutcome outcome)
    {
        var story = Asked with { Schedule = Week(monday, 721, 6) };
        Assert.Equal(outcome, story.Says("WT-02").Outcome);
        var first = Asked with { Schedule = OneDay(monday, 601) };
        Assert.Equal(outcome, first.Says("WT-01").Outcome);
    }
}
