using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-03: over any twelve weeks in a row nobody works more than 44 hours a week on average; 46 where it is
/// authorised.</summary>
/// <remarks>The average is a sum: 528 hours in twelve weeks, 552 where it is authorised.</remarks>
public static class TwelveWeekWorkLimit
{
    internal const int Weeks = 12;

    public static readonly Rule Rule = new("WT-03", "L3121-22, L3121-23, L3121-24, L8261-1")
    {
        Blocks = [Codes.AverageHoursExceeded],
    };

    /// <summary>Minutes of effective work a week, on average.</summary>
    public static readonly InForce<int> AverageMinutes = new(
        new(new(2008, 5, 1), new(2007, 3, 13), 44 * 60, "L3121-36 of then"),
        new(new(2016, 8, 10), new(2016, 8, 9), 44 * 60, "L3121-22, loi 2016-1088 art. 8")
    );

    /// <summary>Minutes a week on average where an agreement or the authority lets 44 hours be passed.</summary>
    public static readonly InForce<int> AuthorisedAverageMinutes = new(
        new(new(2008, 5, 1), new(2007, 3, 13), 46 * 60, "L3121-36 of then"),
        new(new(2016, 8, 10), new(2016, 8, 9), 46 * 60, "L3121-23, L3121-24, loi 2016-1088 art. 8")
    );

    /// <summary>Blocks where twelve weeks with asked days from today on in them would be too long.</summary>
    public static Check Check(WorkTimeQuestion asked)
    {
        var breaches = new WorkTimeBreaches(asked);
        var weeks = asked.Weeks;
        // The weeks asked for that lie in the twelve, and the minutes asked in them.
        var (first, next, minutes, ahead) = (0, 0, 0, 0);
        var total = SumOf(asked.Time, 0) - asked.Time.InWeek(Weeks - 1);
        for (var from = 0; from + Weeks <= asked.Time.Weeks; from++)
        {
            total += asked.Time.InWeek(from + Weeks - 1);
            for (; next < weeks.Length && weeks[next].Week < from + Weeks; next++)
            {
                (minutes, ahead) = (minutes + weeks[next].Minutes, ahead + (weeks[next].IsAhead ? 1 : 0));
            }

            for (; first < next && weeks[first].Week < from; first++)
            {
                (minutes, ahead) = (minutes - weeks[first].Minutes, ahead - (weeks[first].IsAhead ? 1 : 0));
            }

            var monday = asked.Time.MondayOf(from);
            if (first < next && LimitOn(monday, asked) is { } limit)
            {
                var sunday = monday.AddDays((Weeks * WorkTime.DaysOfAWeek) - 1);
                breaches.See(new(monday, sunday, total, minutes, limit), ahead > 0);
            }

            total -= asked.Time.InWeek(from);
        }

        return breaches.Say(Rule, Codes.AverageHoursExceeded);
    }

    internal static int Room(WorkTimeRoom room, DateOnly day)
    {
        if (LimitOn(day, room.Question) is not { } limit)
        {
            return int.MaxValue;
        }

        var week = room.Time.IndexOf(day);
        var total = SumOf(room.Time, week - Weeks + 1);
        var fullest = total;
        for (var from = week - Weeks + 2; from <= week; from++)
        {
            total += room.Time.InWeek(from + Weeks - 1) - room.Time.InWeek(from - 1);
            fullest = Math.Max(fullest, total);
        }

        return limit - fullest;
    }

    private static int SumOf(WorkTime time, int from)
    {
        var sum = 0;
        for (var week = from; week < from + Weeks; week++)
        {
            sum += time.InWeek(week);
        }

        return sum;
    }

    private static int? LimitOn(DateOnly day, WorkTimeQuestion asked)
    {
        var figure = asked.Asked.MayPass(WorkTimeLimit.TwelveWeeks) ? AuthorisedAverageMinutes : AverageMinutes;
        return figure.TryOn(day, out var minutes) ? minutes * Weeks : null;
    }
}
