using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-02: nobody works more than 48 hours from Monday to Sunday, all employers added; 60 where it is
/// authorised.</summary>
public static class WeeklyWorkLimit
{
    public static readonly Rule Rule = new("WT-02", "L3121-20, L3121-21, L3121-35, L8261-1")
    {
        Blocks = [Codes.WeeklyHoursExceeded],
    };

    /// <summary>Minutes of effective work in a week.</summary>
    public static readonly InForce<int> Minutes = new(
        new(new(2008, 5, 1), new(2007, 3, 13), 48 * 60, "L3121-35 of then"),
        new(new(2016, 8, 10), new(2016, 8, 9), 48 * 60, "L3121-20, loi 2016-1088 art. 8")
    );

    /// <summary>Minutes where the authority lets 48 hours be passed for a time.</summary>
    public static readonly InForce<int> AuthorisedMinutes = new(
        new(new(2008, 5, 1), new(2007, 3, 13), 60 * 60, "L3121-35 of then"),
        new(new(2016, 8, 10), new(2016, 8, 9), 60 * 60, "L3121-21, loi 2016-1088 art. 8")
    );

    /// <summary>Blocks where a week with asked days from today on would be too long; one of the past
    /// warns.</summary>
    public static Check Check(WorkTimeQuestion asked)
    {
        var breaches = new WorkTimeBreaches(asked);
        foreach (var week in asked.Weeks)
        {
            var monday = asked.Time.MondayOf(week.Week);
            if (LimitOn(monday, asked) is { } limit)
            {
                var total = asked.Time.InWeek(week.Week);
                breaches.See(new(monday, monday.AddDays(6), total, week.Minutes, limit), week.IsAhead);
            }
        }

        return breaches.Say(Rule, Codes.WeeklyHoursExceeded);
    }

    internal static int Room(WorkTimeRoom room, DateOnly day) =>
        LimitOn(day, room.Question) is { } limit ? limit - room.Time.InWeek(room.Time.IndexOf(day)) : int.MaxValue;

    private static int? LimitOn(DateOnly day, WorkTimeQuestion asked)
    {
        var figure = asked.Asked.MayPass(WorkTimeLimit.Week) ? AuthorisedMinutes : Minutes;
        return figure.TryOn(day, out var minutes) ? minutes : null;
    }
}
