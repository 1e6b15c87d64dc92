using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>Minutes by day in a dictionary, and the limits as the law says them: an oracle.</summary>
internal sealed class NaiveTime
{
    private readonly Dictionary<DateOnly, int> _minutes = [];
    private readonly Dictionary<DayOfWeek, int> _outside = [];

    public void Outside(int minutes, params DayOfWeek[] days) => Array.ForEach(days, day => _outside[day] = minutes);

    public void Take(IEnumerable<DayMinutes> days)
    {
        foreach (var day in days)
        {
            _minutes[day.Date] = _minutes.GetValueOrDefault(day.Date) + day.Minutes;
        }
    }

    public bool IsLawful() => Mondays().All(monday => IsLawful(this, monday));

    public bool Allows(IEnumerable<DayMinutes> days)
    {
        var trial = With(days);
        return days.Select(day => MondayOf(day.Date)).Distinct().All(monday => IsLawful(trial, monday));
    }

    /// <summary>Day after day: as much as leaves that day's week, and the twelve weeks around it, lawful; found by
    /// trying.</summary>
    public ValueList<DayMinutes> Most(ValueList<DayMinutes> asked)
    {
        var trial = With([]);
        List<DayMinutes> granted = [];
        foreach (var day in asked)
        {
            var known = trial._minutes.GetValueOrDefault(day.Date);
            var (least, most) = (0, day.Minutes);
            while (least < most)
            {
                var middle = (least + most + 1) / 2;
                trial._minutes[day.Date] = known + middle;
                (least, most) = IsLawful(trial, MondayOf(day.Date)) ? (middle, most) : (least, middle - 1);
            }

            trial._minutes[day.Date] = known + least;
            if (least > 0)
            {
                granted.Add(day with { Minutes = least });
            }
        }

        return [.. granted];
    }

    private NaiveTime With(IEnumerable<DayMinutes> days)
    {
        var other = new NaiveTime();
        foreach (var (day, minutes) in _outside)
        {
            other._outside[day] = minutes;
        }

        other.Take(_minutes.Select(day => new DayMinutes(day.Key, day.Value)));
        other.Take(days);
        return other;
    }

    private static bool IsLawful(NaiveTime time, DateOnly monday)
    {
        var week = Enumerable.Range(0, 7).Select(monday.AddDays).ToList();
        return week.All(day => time.On(day) <= 10 * 60)
            && week.Count(day => time.On(day) > 0) <= 6
            && week.Sum(time.On) <= 48 * 60
            && Enumerable
                .Range(0, 12)
                .All(back => Enumerable.Range(-7 * back, 84).Sum(i => time.On(monday.AddDays(i))) <= 528 * 60);
    }

    private int On(DateOnly day) => _minutes.GetValueOrDefault(day) + _outside.GetValueOrDefault(day.DayOfWeek);

    private IEnumerable<DateOnly> Mondays() => _minutes.Keys.Select(MondayOf).Distinct();

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
