using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>The most of a schedule that no check blocks, filled in date order.</summary>
internal static class LargestLawfulSchedule
{
    // What refuses so many minutes, or the rest of a day, and would let less pass.
    private static readonly string[] OfQuantity =
    [
        Codes.HoursCeilingExceeded,
        Codes.DailyHoursExceeded,
        Codes.WeeklyHoursExceeded,
        Codes.AverageHoursExceeded,
        Codes.RestTooShort,
        Codes.MinorLimitExceeded,
    ];

    /// <summary>Nothing where a rule refuses the placement as a whole. Days before today always fit: they
    /// happened.</summary>
    /// <param name="isOfDays">Whether what blocks refuses single days.</param>
    /// <param name="rooms">What each limit leaves; made only when something is refused.</param>
    /// <param name="isLawful">Judges a part as if it were asked alone: days that go take others with them.</param>
    public static ValueList<DayMinutes> Of(
        ConfirmPlacement command,
        IReadOnlyList<Check> checks,
        DateOnly today,
        Func<Check, bool> isOfDays,
        Func<IRoom[]> rooms,
        Func<ConfirmPlacement, bool> isLawful
    )
    {
        var blocked = checks.Where(check => check.Outcome == CheckOutcome.Blocked).ToList();
        if (blocked.Count == 0)
        {
            return command.Schedule;
        }

        if (blocked.Exists(check => !IsOfQuantity(check) && !isOfDays(check)))
        {
            return [];
        }

        ValueList<DayMinutes> filled = [.. Filled(command.Schedule, today, rooms()).Where(day => day.Minutes > 0)];
        // Limits on quantities alone leave what they allow; the weeks of a contract may then be too short.
        var isCertain = command.Terms.ContractKind != ContractKind.Cddi && !blocked.Exists(isOfDays.Invoke);
        return isCertain || (filled.Count > 0 && isLawful(command.Asking(filled))) ? filled : [];
    }

    private static bool IsOfQuantity(Check check) =>
        OfQuantity.Contains(check.Code) || check.Code == Codes.CddiWeeklyHours;

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
