using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-01: nobody works more than ten hours a day, all employers added; twelve where it is
/// authorised.</summary>
public static class DailyWorkLimit
{
    public static readonly Rule Rule = new("WT-01", "L3121-18, L3121-19, L8261-1")
    {
        Blocks = [Codes.DailyHoursExceeded],
    };

    /// <summary>Minutes of effective work in a day.</summary>
    public static readonly InForce<int> Minutes = new(
        new(new(2008, 5, 1), new(2007, 3, 13), 10 * 60, "L3121-34 of then"),
        new(new(2016, 8, 10), new(2016, 8, 9), 10 * 60, "L3121-18, loi 2016-1088 art. 8")
    );

    /// <summary>Minutes where an agreement, the labour inspector or urgency lets ten hours be passed.</summary>
    public static readonly InForce<int> AuthorisedMinutes = new(
        new(new(2008, 5, 1), new(2008, 3, 12), 12 * 60, "D3121-19 of then"),
        new(new(2016, 8, 10), new(2016, 8, 9), 12 * 60, "L3121-19, loi 2016-1088 art. 8")
    );

    /// <summary>Blocks where a day from today on would be too long; a day that is past warns.</summary>
    public static Check Check(WorkTimeQuestion asked)
    {
        var breaches = new WorkTimeBreaches(asked);
        foreach (var day in asked.Asked.Days)
        {
            if (LimitOn(day.Date, asked) is { } limit)
            {
                var total = asked.Time.On(day.Date).Minutes;
                breaches.See(new(day.Date, day.Date, total, day.Minutes, limit), asked.IsAhead(day.Date));
            }
        }

        return breaches.Say(Rule, Codes.DailyHoursExceeded);
    }

    internal static int Room(WorkTimeRoom room, DateOnly day) =>
        LimitOn(day, room.Question) is { } limit ? limit - room.Time.On(day).Minutes : int.MaxValue;

    private static int? LimitOn(DateOnly day, WorkTimeQuestion asked)
    {
        var figure = asked.Asked.MayPass(WorkTimeLimit.Day) ? AuthorisedMinutes : Minutes;
        return figure.TryOn(day, out var minutes) ? minutes : null;
    }
}
