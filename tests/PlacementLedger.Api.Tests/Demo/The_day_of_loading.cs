using PlacementLedger.Api.Operations.Demo;

namespace PlacementLedger.Api.Tests.Demo;

/// <summary>The demonstration tells the same story on whatever day it is loaded.</summary>
public sealed class The_day_of_loading
{
    private static readonly string[] StillRunning = ["driss-2", "hana-1"];

    [Fact]
    public void changes_nothing_in_what_was_worked()
    {
        for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2028, 1, 1); day = day.AddDays(1))
        {
            var calendar = new DemoCalendar(day);
            foreach (var placement in DemoHistory.Placements.Where(p => !StillRunning.Contains(p.Key)))
            {
                var days = placement.Days(calendar);
                Assert.Equal(placement.Hours * 60, days.Sum(planned => planned.Minutes));
                Assert.True(placement.Week > 0 == days[0].Date > day, $"{placement.Key} begins on {days[0].Date}");
                Assert.True(placement.Week > 0 == days[^1].Date > day, $"{placement.Key} ends on {days[^1].Date}");
                Assert.True(calendar.Years.Contains(days[0].Date), $"{placement.Key} has no convention");
                Assert.True(days[0].Date.AddYears(2) > day, $"{placement.Key} is of a window that has passed");
            }
        }
    }
}
