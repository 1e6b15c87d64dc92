using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Domain.Tests.Law.WorkTimeStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Young_workers
{
    private const string Monday = "2026-11-30";
    private static readonly Minority Sixteen = Minority.OfSomebodyBornOn(Day("2009-12-01"));
    private static readonly Minority Fifteen = Minority.OfSomebodyBornOn(Day("2011-06-01"));
    private static readonly Minority Grown = Minority.OfSomebodyBornOn(Day("1990-01-01"));

    [Theory(DisplayName = "WT-09, WT-01: minor 8.5 Block")]
    [InlineData(480, null)]
    [InlineData(481, Codes.MinorLimitExceeded)]
    [InlineData(510, Codes.MinorLimitExceeded)]
    public void work_eight_hours_a_day(int minutes, string? code)
    {
        var story = Asked with { Minor = Sixteen, Schedule = OneDay(Monday, minutes) };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal([480], story.Most());
        Assert.Null((story with { Minor = Grown }).Decide().Code);
    }

    [Theory(DisplayName = "WT-09: until the day before the eighteenth birthday")]
    [InlineData("2008-12-02", Codes.MinorLimitExceeded)]
    [InlineData("2008-12-01", null)]
    public void are_so_until_their_birthday(string born, string? code) =>
        Assert.Equal(
            code,
            (Asked with { Minor = Minority.OfSomebodyBornOn(Day(born)), Schedule = OneDay("2026-12-01", 540) })
                .Decide()
                .Code
        );

    [Theory(DisplayName = "WT-09: 35 h a week and two days off")]
    [InlineData(420, 5, null, 5)]
    [InlineData(421, 5, Codes.MinorLimitExceeded, 5)]
    [InlineData(60, 6, Codes.MinorLimitExceeded, 5)]
    public void work_35_hours_on_five_days(int minutes, int days, string? code, int daysLeft)
    {
        var story = Asked with { Minor = Sixteen, Schedule = Week(Monday, minutes, days) };
        Assert.Equal(code, story.Decide().Code);
        Assert.Equal(daysLeft, story.Most().Length);
        Assert.Equal(Math.Min(35 * 60, 5 * minutes), story.MaximumMinutes());
    }

    [Theory(DisplayName = "WT-09: 12 h of rest, 14 under sixteen")]
    [InlineData(true, "21:00", "09:00", null)]
    [InlineData(true, "21:00", "08:59", Codes.MinorLimitExceeded)]
    [InlineData(false, "19:00", "09:00", null)]
    [InlineData(false, "19:00", "08:59", Codes.MinorLimitExceeded)]
    public void rest_longer(bool isSixteen, string ends, string begins, string? code)
    {
        var story = Asked with
        {
            Minor = isSixteen ? Sixteen : Fifteen,
            Hours = History.None.Planned(OneDay(Monday, 60), TremplinId, slots: Slot(Monday, "18:00", ends)),
            Schedule = OneDay("2026-12-01", 60),
            Slots = [Slot("2026-12-01", begins, "10:00")],
        };
        Assert.Equal(code, story.Decide().Code);
    }

    [Theory(DisplayName = "WT-09: 14 h of rest until the day before the sixteenth birthday")]
    [InlineData("2010-12-02", Codes.MinorLimitExceeded)]
    [InlineData("2010-12-01", null)]
    public void rest_longer_until_they_are_sixteen(string born, string? code)
    {
        var story = Asked with
        {
            Minor = Minority.OfSomebodyBornOn(Day(born)),
            Hours = History.None.Planned(OneDay(Monday, 60), TremplinId, slots: Slot(Monday, "18:00", "19:00")),
            Schedule = OneDay("2026-12-01", 60),
            Slots = [Slot("2026-12-01", "08:59", "10:00")],
        };
        Assert.Equal(code, story.Decide().Code);
    }

    [Fact(DisplayName = "WT-09: what is planned already is taken off; the first of two past days is told")]
    public void are_told_the_first_day_and_what_is_left()
    {
        var planned = History.None.Planned(OneDay(Monday, 200));
        var story = Asked with { Minor = Sixteen, Hours = planned, Schedule = OneDay(Monday, 480) };
        Assert.Equal([280], story.Most());
        (story with { Hours = History.None, Schedule = [new(Day("2026-11-16"), 481), new(Day("2026-11-17"), 500)] })
            .Says("WT-09")
            .Warns(Codes.MinorLimitExceeded)
            .WithFigure("totalMinutes", 481);
        // Too long and at night: the length is told first.
        (story with { Schedule = OneDay(Monday, 500), Slots = [Slot(Monday, "13:00", "23:00")] })
            .Says("WT-09")
            .WithFigure("clause", "minorDay");
    }

    [Theory(DisplayName = "WT-09: no work from 22 to 6")]
    [InlineData("06:00", "10:00", null)]
    [InlineData("05:59", "10:00", Codes.MinorLimitExceeded)]
    [InlineData("18:00", "22:00", null)]
    [InlineData("18:00", "22:01", Codes.MinorLimitExceeded)]
    [InlineData("20:00", "02:00", Codes.MinorLimitExceeded)]
    public void do_not_work_at_night(string from, string to, string? code)
    {
        var story = Asked with { Minor = Sixteen, Schedule = OneDay(Monday, 60), Slots = [Slot(Monday, from, to)] };
        Assert.Equal(code, story.Decide().Code);
        if (code is not null)
        {
            story.Says("WT-09").WithFigure("clause", "minorNight");
            Assert.Empty(story.Decide().MaximumSchedule!);
        }
    }

    [Fact]
    public void may_be_meant_where_the_age_is_not_known()
    {
        var kept = Asked with { Schedule = Week(Monday, 420) };
        kept.Says("WT-09").DoesNotApply();
        (kept with { Minor = Sixteen }).Says("WT-09").IsMet();
        var longer = Asked with { Schedule = OneDay(Monday, 481) };
        longer.Says("WT-09").Warns(Codes.FactMissing).WithFigure("fact", "birthDate");
        Assert.Null(longer.Decide().Code);
        (longer with { Minor = Grown }).Says("WT-09").DoesNotApply();
    }

    [Fact]
    public void of_days_that_are_past_warn() =>
        (Asked with { Minor = Sixteen, Schedule = OneDay("2026-11-20", 540) })
            .When()
            .ThenWarns("WT-09", Codes.MinorLimitExceeded);
}
