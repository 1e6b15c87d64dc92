using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>Which minutes are a person's working time, and what is left beside other limits.</summary>
public sealed class What_working_time_counts
{
    private const string Monday = "2026-11-30";

    [Theory(DisplayName = "Settled 3: days before today warn; a week with both kinds of days blocks")]
    [InlineData("2026-11-16", null)]
    [InlineData("2026-11-23", Codes.DailyHoursExceeded)]
    public void of_days_that_are_past_only_warn(string monday, string? code)
    {
        var story = Asked with { Schedule = Week(monday, 660, 6) };
        Assert.Equal(code, story.Decide().Code);
        if (code is null)
        {
            story.When().ThenWarns("WT-01", Codes.DailyHoursExceeded).ThenWarns("WT-02", Codes.WeeklyHoursExceeded);
            Assert.Equal(story.Schedule, story.Decide().MaximumSchedule);
        }
    }

    [Fact]
    public void of_a_week_count_its_days_before_today()
    {
        var story = Asked with { Hours = History.None.Worked(46, "2026-11-23"), Schedule = OneDay("2026-11-29", 121) };
        // Monday to Sunday at seven hours a day were worked, all but the last of them.
        story.Says("WT-02").WithFigure("otherMinutes", 46 * 60);
    }

    [Fact]
    public void count_training_and_what_was_worked_instead_of_what_was_planned()
    {
        var planned = History.None.Planned(OneDay(Monday, 600));
        var engagement = planned.Account.Placements[0].Engagement;
        var worked = planned.With(
            new HoursPosted(
                planned.Account.Id,
                engagement,
                [
                    ConfirmedPlacement.Line(1, Monday, 100),
                    ConfirmedPlacement.Line(2, Monday, 200, HoursKind.PaidTraining),
                ],
                "cip-1"
            )
        );
        var story = Asked with { Hours = worked, Schedule = OneDay(Monday, 600) };
        Assert.Equal([300], story.Most());
    }

    [Fact]
    public void and_the_ceiling_leave_the_least_of_both()
    {
        var story = new PlacementStory().At452Hours() with
        {
            Hours = History
                .None.Worked(452, "2025-09-01", employer: AdcrServicesId)
                .Planned(OneDay("2026-12-01", 480), TremplinId),
            Schedule = Week(Monday, 600),
        };
        story.When().ThenRefuses(Codes.HoursCeilingExceeded);
        Assert.Equal([600, 120, 600, 360], story.Most());
        Assert.Contains(story.Decide().Checks, check => check.Code == Codes.DailyHoursExceeded);
    }

    [Theory(DisplayName = "A10: hours at private homes count and are marked; the switch leaves them out")]
    [InlineData(true, Codes.DailyHoursExceeded, "counted")]
    [InlineData(false, null, "uncounted")]
    public void at_private_homes(bool count, string? code, string said)
    {
        var story = Asked with
        {
            Hours = History.None.Planned(OneDay(Monday, 180), category: ClientCategory.PrivateIndividualDomestic),
            Schedule = OneDay(Monday, 480),
            WorkTime = new(count),
        };
        Assert.Equal(code, story.Decide().Code);
        var own = new PlacementStory
        {
            Category = ClientCategory.PrivateIndividualDomestic,
            Schedule = OneDay(Monday, 660),
            WorkTime = new(count),
        };
        Assert.Equal(code, own.Decide().Code);
        Assert.Equal(count ? CheckOutcome.Blocked : CheckOutcome.NotApplicable, own.Says("WT-01").Outcome);
        own.Says("WT-06").IsMet().WithFigure("homeMinutes", 660).WithFigure("homeHours", said);
    }
}
