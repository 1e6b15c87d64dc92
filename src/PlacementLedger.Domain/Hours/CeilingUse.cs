using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>How much of the ceiling each counted day has used, its window's earlier days included.</summary>
/// <remarks>Everything here is linear in the number of days.</remarks>
public sealed class CeilingUse
{
    private readonly WindowReading _reading;
    private readonly CountedDay[] _days;
    private readonly int[] _used;

    // The fixed windows and the first day of each; none where windows roll.
    private readonly List<(int First, ReferenceWindow Window)> _opened;

    private CeilingUse(
        WindowReading reading,
        CountedDay[] days,
        int[] used,
        List<(int First, ReferenceWindow Window)> opened
    ) => (_reading, _days, _used, _opened) = (reading, days, used, opened);

    /// <param name="days">In date order, one a day. A day without minutes still opens a window: it stands for a
    /// question.</param>
    public static CeilingUse Of(CountedDay[] days, WindowReading reading)
    {
        var used = new int[days.Length];
        var opened = new List<(int First, ReferenceWindow Window)>();
        var (total, first) = (0, 0);
        ReferenceWindow? window = null;
        for (var i = 0; i < days.Length; i++)
        {
            if (reading == WindowReading.Rolling24Months)
            {
                window = EndingOn(days[i].Date);
            }
            else if (window is not { } open || !open.Contains(days[i].Date))
            {
                window = ReferenceWindow.OpenedOn(days[i].Date);
                opened.Add((i, window.Value));
            }

            for (; days[first].Date < window.Value.From; first++)
            {
                total -= days[first].Committed;
            }

            total += days[i].Committed;
            used[i] = total;
        }

        return new(reading, days, used, opened);
    }

    /// <summary>The window that holds <paramref name="day"/>; null when no counted day has opened one.</summary>
    public ReferenceWindow? WindowOn(DateOnly day)
    {
        if (_reading == WindowReading.Rolling24Months)
        {
            return _days.Length == 0 ? null : EndingOn(day);
        }

        var last = FirstFrom(day.AddDays(1)) - 1;
        return last >= 0 && WindowAt(last) is var window && window.Contains(day) ? window : null;
    }

    /// <summary>The days inside <paramref name="window"/>, in date order.</summary>
    public ReadOnlySpan<CountedDay> DaysIn(ReferenceWindow window) =>
        _days.AsSpan(FirstFrom(window.From)..FirstFrom(window.Until.AddDays(1)));

    /// <summary>Each window that opened, with all the minutes committed in it.</summary>
    /// <remarks>Of windows that do not overlap; those that roll have no total of their own.</remarks>
    public IEnumerable<(ReferenceWindow Window, int Committed)> Totals()
    {
        for (var i = 0; i < _opened.Count; i++)
        {
            var last = (i + 1 < _opened.Count ? _opened[i + 1].First : _days.Length) - 1;
            yield return (_opened[i].Window, _used[last]);
        }
    }

    /// <summary>Minutes past the ceiling on the worst day of <paramref name="window"/> up to
    /// <paramref name="until"/>.</summary>
    public int Overrun(ReferenceWindow window, DateOnly until)
    {
        var worst = 0;
        var last = until < window.Until ? until : window.Until;
        for (var i = FirstFrom(window.From); i < _days.Length && _days[i].Date <= last; i++)
        {
            worst = Math.Max(worst, Excess(i));
        }

        return worst;
    }

    /// <summary>The windows that are passed on some day up to <paramref name="until"/>, with their worst
    /// excess.</summary>
    public IEnumerable<(ReferenceWindow Window, int Minutes)> WorstExcesses(DateOnly until)
    {
        var passed = new List<(ReferenceWindow Window, int Minutes)>();
        for (var i = 0; i < _days.Length && _days[i].Date <= until; i++)
        {
            if (Excess(i) is > 0 and var minutes)
            {
                var window = WindowAt(i);
                if (passed.Count > 0 && passed[^1].Window == window)
                {
                    passed[^1] = (window, Math.Max(passed[^1].Minutes, minutes));
                }
                else
                {
                    passed.Add((window, minutes));
                }
            }
        }

        return _reading switch
        {
            WindowReading.FixedFromFirst => passed,
            // Rolling windows overlap: the worst one speaks for all.
            WindowReading.Rolling24Months => passed.OrderByDescending(worst => worst.Minutes).Take(1),
        };
    }

    /// <summary>The first day from <paramref name="from"/> on that passes its ceiling and did not do so
    /// before.</summary>
    /// <param name="asked">Days that are to blame even if they did so before.</param>
    public DateOnly? FirstNewExcess(DateOnly from, CeilingUse before, CountedDay[] asked)
    {
        for (var i = FirstFrom(from); i < _days.Length; i++)
        {
            var date = _days[i].Date;
            if (Excess(i) > 0 && (Array.Exists(asked, day => day.Date == date) || !before.Exceeds(date)))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Minutes that can still be added on <paramref name="day"/>, one of the days, so that no day newly
    /// exceeds.</summary>
    public int Room(DateOnly day, CeilingUse before)
    {
        var room = int.MaxValue;
        for (var i = FirstFrom(day); i < _days.Length; i++)
        {
            var date = _days[i].Date;
            if (HoursCeiling.LimitOn(date) is not { } limit || (date != day && before.Exceeds(date)))
            {
                continue;
            }

            if (WindowAt(i).Contains(day))
            {
                room = Math.Min(room, limit - _used[i]);
            }
            else if (_used[i] > limit)
            {
                // The question itself opens a window here, and that moves a later one over its ceiling.
                return 0;
            }
        }

        return Math.Max(room, 0);
    }

    private ReferenceWindow WindowAt(int index) =>
        _reading == WindowReading.Rolling24Months
            ? EndingOn(_days[index].Date)
            : _opened.FindLast(opened => opened.First <= index).Window;

    private bool Exceeds(DateOnly date)
    {
        var index = FirstFrom(date);
        return index < _days.Length && _days[index].Date == date && Excess(index) > 0;
    }

    private int Excess(int index) =>
        HoursCeiling.LimitOn(_days[index].Date) is { } limit ? Math.Max(0, _used[index] - limit) : 0;

    /// <summary>Where the first day not before <paramref name="date"/> is; past the end when there is none.</summary>
    private int FirstFrom(DateOnly date)
    {
        var (low, high) = (0, _days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _days[middle].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static ReferenceWindow EndingOn(DateOnly day) =>
        ReferenceWindow.Months.TryOn(day, out var months) ? new(day.AddMonths(-months).AddDays(1), day) : new(day, day);
}
