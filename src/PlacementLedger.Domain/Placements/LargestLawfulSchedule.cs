using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>The most of a schedule that no check blocks, filled in date order.</summary>
internal static class LargestLawfulSchedule
{
    // What refuses so many minutes, or a day, and would let others pass. Every other refusal is of the placement.
    private static readonly string[] OfQuantity =
    [
        Codes.HoursCeilingExceeded,
        Codes.DailyHoursExceeded,
        Codes.WeeklyHoursExceeded,
        Codes.AverageHoursExceeded,
        Codes.RestTooShort,
        Codes.MinorLimitExceeded,
    ];

    /// <summary>Nothing where a rule blocks whatever the quantity. Days before today always fit: they
    /// happened.</summary>
    /// <param name="rooms">What each limit on quantities leaves; made only when something is refused.</param>
    public static ValueList<DayMinutes> Of(
        ValueList<DayMinutes> asked,
        IReadOnlyList<Check> checks,
        DateOnly today,
        Func<IRoom[]> rooms
    )
    {
        var blocked = checks.Where(check => check.Outcome == CheckOutcome.Blocked).ToList();
        if (blocked.Exists(check => !OfQuantity.Contains(check.Code)))
        {
            return [];
        }

        return blocked.Count == 0 ? asked : [.. Filled(asked, today, rooms()).Where(day => day.Minutes > 0)];
    }

    private static IEnumerable<DayMinutes> Filled(ValueList<DayMinutes> asked, DateOnly today, IRoom[] rooms)
    {
        foreach (var day in asked)
        {
            if (day.Date < today)
            {
                yield return day;
                continue;
            }

            var minutes = rooms.Aggregate(
                day.Minutes,
                (left, room) => left > 0 ? Math.Min(left, room.On(day.Date)) : 0
            );
            if (minutes > 0)
            {
                Array.ForEach(rooms, room => room.Take(day.Date, minutes));
            }

            yield return day with
            {
                Minutes = minutes,
            };
        }
    }
}
