using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Rest_and_double_bookings
{
    private const string Monday = "2026-11-30";
    private const string Tuesday = "2026-12-01";

    [Theory(DisplayName = "WT-04: end 22:00, next 09:00 ok; 08:00 Block; 21:30 then 08:00 Block (10.5)")]
    [InlineData("22:00", "09:00", null, 0)]
    [InlineData("22:00", "08:59", Codes.RestTooShort, 659)]
    [InlineData("22:00", "08:00", Codes.RestTooShort, 600)]
    [InlineData("21:30", "08:00", Codes.RestTooShort, 630)]
    [InlineData("00:00", "11:00", null, 0)]
    [InlineData("02:00", "12:59", Codes.RestTooShort, 659)]
    public void between_two_days(string ends, string begins, string? code, int rest)
    {
        var known = History.None.Planned(OneDay(Monday, 240), slots: Slot(Monday, "18:00", ends));
        var story = Asked with
        {
            Hours = known,
            Schedule = OneDay(Tuesday, 240),
            Slots = [Slot(Tuesday, begins, "20:00")],
        };
        Assert.Equal(code, story.Decide().Code);
        if (code is not null)
        {
            story.Says("WT-04").WithFigure("clause", "dailyRest").WithFigure("restMinutes", rest);
            Assert.Empty(story.Decide().MaximumSchedule!);
        }

        // The other way round: the evening is asked for, the morning after is planned.
        var before = Asked with
        {
            Hours = History.None.Planned(OneDay(Tuesday, 240), slots: Slot(Tuesday, begins, "20:00")),
            Schedule = OneDay(Monday, 240),
            Slots = [Slot(Monday, "18:00", ends)],
        };
        Assert.Equal(code, before.Decide().Code);
    }

    [Fact(DisplayName = "WT-04: of two days asked for, the first is granted")]
    public void leaves_the_first_of_two_days()
    {
        var story = Asked with
        {
            Schedule = [new(Day(Monday), 240), new(Day(Tuesday), 240), new(Day("2026-12-02"), 240)],
            Slots =
            [
                Slot(Monday, "18:00", "22:00"),
                Slot(Tuesday, "06:00", "10:00"),
                Slot("2026-12-02", "06:00", "10:00"),
            ],
        };
        story.When().ThenRefuses(Codes.RestTooShort);
        Assert.Equal([Day(Monday), Day("2026-12-02")], story.Decide().MaximumSchedule!.Select(day => day.Date));
    }

    [Theory(DisplayName = "WT-04: six days of a week, not seven")]
    [InlineData(6, null)]
    [InlineData(7, Codes.RestTooShort)]
    public void in_a_week_leaves_a_day_off(int days, string? code)
    {
        var story = Asked with { Schedule = Week(Monday, 240, days) };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal(6, story.Most().Length);
        story.Says("WT-04").WithFigure("daysWorked", days);
        var added = Asked with
        {
            Hours = History.None.Planned(Week(Monday, 60, 6)),
            Schedule = OneDay($"{Day(Monday).AddDays(days - 1):O}", 60),
        };
        Assert.Equal(code, added.Decide().Code);
    }

    [Theory(DisplayName = "WT-04: 35 h of rest around the only day off")]
    [InlineData("22:00", "09:00", null)]
    [InlineData("22:00", "08:59", Codes.RestTooShort)]
    public void around_the_only_day_off(string ends, string begins, string? code)
    {
        var week = Week(Monday, 240, 6);
        var known = History.None.Planned(week, slots: Slot("2026-12-05", "18:00", ends));
        var story = Asked with
        {
            Hours = known,
            Schedule = OneDay("2026-12-07", 240),
            Slots = [Slot("2026-12-07", begins, "20:00")],
        };
        Assert.Equal(code, story.Decide().Code);
        if (code is not null)
        {
            story.Says("WT-04").WithFigure("clause", "weeklyRest").WithFigure("restMinutes", (34 * 60) + 59);
        }

        var twoOff = History.None.Planned(Week(Monday, 240, 4), slots: Slot("2026-12-05", "18:00", ends));
        Assert.Null((story with { Hours = twoOff }).Decide().Code);
    }

    [Fact(DisplayName = "WT-04: past days warn; a released day leaves no rest to keep")]
    public void past_or_given_back()
    {
        var hours = History.None.Planned(OneDay("2026-11-18", 240), slots: Slot("2026-11-18", "18:00", "22:00"));
        var story = Asked with
        {
            Hours = hours,
            Schedule = OneDay("2026-11-19", 240),
            Slots = [Slot("2026-11-19", "06:00", "10:00")],
        };
        story.When().ThenWarns("WT-04", Codes.RestTooShort);
        var known = hours.Account.Placements[0];
        var freed = hours.With(
            new ReservationReleased(
                hours.Account.Id,
                known.Engagement,
                [new(Day("2026-11-18"), 240)],
                ReleaseCause.Released
            )
        );
        (story with { Hours = freed }).When().ThenMeets("WT-04");
    }

    [Theory(DisplayName = "WT-04: hours not known are missing beside another employer's day, and nowhere else")]
    [InlineData(true, true, "2026-12-02", null)]
    [InlineData(false, false, "2026-12-02", null)]
    [InlineData(true, false, Tuesday, null)]
    [InlineData(false, true, Tuesday, "schedule.days.from")]
    public void beside_another_employer(bool sameEmployer, bool isBeside, string day, string? missing)
    {
        var story = Asked with
        {
            Hours = History.None.Planned(OneDay(Monday, 240), sameEmployer ? TremplinId : AdcrServicesId),
            Schedule = OneDay(isBeside && !sameEmployer ? Tuesday : day, 240),
        };
        if (missing is null)
        {
            story.Says("WT-04").IsMet();
        }
        else
        {
            story.Says("WT-04").Warns(Codes.FactMissing).WithFigure("fact", missing);
            (story with { Slots = [Slot(Tuesday, "08:00", "12:00")] })
                .Says("WT-04")
                .Warns(Codes.FactMissing)
                .WithFigure("fact", "otherHours");
        }
    }

    [Theory(DisplayName = "H10: two places at once warn, and nobody is named")]
    [InlineData("08:00", "12:00", false)]
    [InlineData("08:00", "12:01", true)]
    [InlineData("13:00", "14:00", true)]
    [InlineData("16:00", "18:00", false)]
    public void at_two_places(string from, string to, bool isBooked)
    {
        var story = Asked with
        {
            Hours = History.None.Planned(OneDay(Monday, 240), slots: Slot(Monday, "12:00", "16:00")),
            Schedule = OneDay(Monday, 60),
            Slots = [Slot(Monday, from, to)],
        };
        Assert.Null(story.Decide().Code);
        var said = story.Says("H10").RelyingOn();
        if (isBooked)
        {
            said.Warns(Codes.DoubleBooking).WithFigure("firstDay", Day(Monday));
        }
        else
        {
            said.IsMet();
        }

        (story with { Slots = [] }).Says("H10").DoesNotApply();
    }

    [Theory(DisplayName = "WT-05: a break of 20 min once six hours are reached")]
    [InlineData(360, "14:20", true)]
    [InlineData(360, "14:19", false)]
    [InlineData(359, "14:00", null)]
    public void within_a_day(int minutes, string to, bool? kept)
    {
        var story = Asked with { Schedule = OneDay(Monday, minutes), Slots = [Slot(Monday, "08:00", to)] };
        var said = story.Says("WT-05");
        _ = kept switch
        {
            true => said.IsMet(),
            false => said.Warns(Codes.BreakTooShort).WithFigure("breakMinutes", 19),
            null => said.DoesNotApply(),
        };
    }
}
