using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>WT-11, and what it does to a weekly schedule.</summary>
public sealed class Public_holidays
{
    [Theory(DisplayName = "WT-11: Easter by the tables, its earliest and latest days among them")]
    [InlineData("1818-03-22")]
    [InlineData("1886-04-25")]
    [InlineData("1913-03-23")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2014-04-20")]
    [InlineData("2016-03-27")]
    [InlineData("2018-04-01")]
    [InlineData("2019-04-21")]
    [InlineData("2022-04-17")]
    [InlineData("2024-03-31")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void depend_on_Easter(string sunday) => Assert.Equal(Day(sunday), PublicHolidays.EasterOf(Day(sunday).Year));

    [Theory]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2027-03-29")]
    [InlineData("2027-05-06")]
    [InlineData("2027-05-17")]
    [InlineData("2025-04-21")]
    [InlineData("2025-05-29")]
    [InlineData("2025-06-09")]
    [InlineData("2026-01-01")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-08")]
    [InlineData("2026-07-14")]
    [InlineData("2026-08-15")]
    [InlineData("2026-11-01")]
    [InlineData("2026-11-11")]
    [InlineData("2026-12-25")]
    public void WT_11_are_the_same_everywhere(string day)
    {
        Assert.True(PublicHolidays.IsHoliday(Day(day), "38"));
        Assert.False(PublicHolidays.IsHoliday(Day(day).AddDays(1), "38"));
    }

    [Theory]
    [InlineData("2026-04-03", "67")]
    [InlineData("2026-12-26", "57")]
    [InlineData("2026-05-27", "971")]
    [InlineData("2026-05-22", "972")]
    [InlineData("2026-06-10", "973")]
    [InlineData("2026-12-20", "974")]
    [InlineData("2026-04-27", "976")]
    [InlineData("2026-10-09", "977")]
    [InlineData("2026-05-28", "978")]
    public void WT_11_some_are_local(string day, string department)
    {
        Assert.True(PublicHolidays.IsHoliday(Day(day), department));
        Assert.False(PublicHolidays.IsHoliday(Day(day), "38"));
        Assert.False(PublicHolidays.IsHoliday(Day(day), null));
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 4)]
    public void are_left_out_of_a_weekly_schedule_unless_worked(bool worked, int days)
    {
        // Monday 9 to Friday 13 November 2026: Wednesday the 11th is a holiday, Friday has no minutes.
        var schedule = new WeeklySchedule(420, 420, 420, 300, 0, 0, 0, worked);
        var planned = schedule.Over(Days("2026-11-09", "2026-11-13"), "38").ToList();
        Assert.Equal(days, planned.Count);
        Assert.Equal(worked ? 1_560 : 1_140, planned.Sum(day => day.Minutes));
        Assert.DoesNotContain(planned, day => day.Date == Day("2026-11-13"));
    }

    [Fact]
    public void each_day_of_a_weekly_schedule_has_minutes_of_its_own()
    {
        var planned = new WeeklySchedule(10, 20, 30, 40, 50, 60, 70, false).Over(
            Days("2026-11-16", "2026-11-22"),
            "38"
        );
        Assert.Equal([10, 20, 30, 40, 50, 60, 70], planned.Select(day => day.Minutes));
    }
}
