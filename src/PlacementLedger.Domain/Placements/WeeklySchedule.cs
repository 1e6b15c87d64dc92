using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>Planned minutes by day of the week, 0 to 1,440 each; the period makes days of them.</summary>
/// <param name="HolidaysWorked">Whether public holidays of the workplace are planned like other days.</param>
public sealed record WeeklySchedule(
    int Monday,
    int Tuesday,
    int Wednesday,
    int Thursday,
    int Friday,
    int Saturday,
    int Sunday,
    bool HolidaysWorked
)
{
    /// <summary>The days of the period with minutes, in order. What is stored is these days.</summary>
    public IEnumerable<DayMinutes> Over(Period period, string? department) =>
        period
            .Days()
            .Where(day => HolidaysWorked || !PublicHolidays.IsHoliday(day, department))
            .Select(day => new DayMinutes(day, On(day.DayOfWeek)))
            .Where(day => day.Minutes > 0);

    private int On(DayOfWeek day) =>
        day switch
        {
            DayOfWeek.Monday => Monday,
            DayOfWeek.Tuesday => Tuesday,
            DayOfWeek.Wednesday => Wednesday,
            DayOfWeek.Thursday => Thursday,
            DayOfWeek.Friday => Friday,
            DayOfWeek.Saturday => Saturday,
            DayOfWeek.Sunday => Sunday,
        };
}
