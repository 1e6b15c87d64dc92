using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Forecasts;

/// <summary>How much somebody has worked lately, by day of the week: the pace a forecast goes on with.</summary>
/// <remarks>An average over whole weeks, each day of the week rounded up to the minute, so that a forecast comes too
/// early rather than too late.</remarks>
public sealed class RunRate
{
    /// <summary>Weeks before the day of the forecast that the average is made of.</summary>
    public const int Weeks = 8;

    private const int DaysOfAWeek = 7;

    private readonly int[] _minutes;

    private RunRate(int[] minutes) => _minutes = minutes;

    /// <summary>Minutes of a week at that pace.</summary>
    public int MinutesPerWeek => _minutes.Sum();

    /// <param name="days">Worked and reserved days in date order; those of the weeks before
    /// <paramref name="today"/> count.</param>
    public static RunRate Before(DateOnly today, IEnumerable<CountedDay> days)
    {
        var first = today.AddDays(-Weeks * DaysOfAWeek);
        var totals = new int[DaysOfAWeek];
        foreach (var day in days.Where(day => first <= day.Date && day.Date < today))
        {
            totals[(int)day.Date.DayOfWeek] += day.Committed;
        }

        return new([.. totals.Select(total => (total + Weeks - 1) / Weeks)]);
    }

    /// <summary>Minutes to expect on a day nothing is confirmed for.</summary>
    public int On(DateOnly day) => _minutes[(int)day.DayOfWeek];
}
