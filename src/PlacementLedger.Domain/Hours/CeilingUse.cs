using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>How much of the ceiling each counted day has used, its window's earlier days included.</summary>
/// <remarks>Everything here is linear in the number of days.</remarks>
public sealed class CeilingUse
{
    private readonly UsedDays _days;
    private readonly CountingWindows _windows;

    private CeilingUse(UsedDays days, CountingWindows windows)
    {
        (_days, _windows) = (days, windows);
        AddUp();
    }

    /// <param name="days">In date order, one a day. A day without minutes still opens a window: it stands for a
    /// question.</param>
    public static CeilingUse Of(CountedDay[] days, CeilingPolicy policy) => new(new(days), new(policy));

    public CeilingPolicy Policy => _windows.Policy;

    /// <summary>The use with more days, in date order.</summary>
    public CeilingUse With(ReadOnlySpan<CountedDay> more)
    {
        var days = more.IsEmpty ? _days : _days.With(more);
        return more.IsEmpty ? this : new(days, _windows.Before(days.Shared));
    }

    private void AddUp()
    {
        var days = _days.Own;
        var used = _days.OwnUse;
        var shared = _days.Shared;
        var window = shared == 0 ? Nothing : WindowAt(shared - 1);
        var (total, first) = shared == 0 ? (0, 0) : (_days.Used(shared - 1), FirstFrom(window.From));
        for (var i = 0; i < days.Length; i++)
        {
            if (_windows.Roll || !window.Contains(days[i].Date))
            {
                window = _windows.Next(shared + i, days[i].Date);
                for (; _days[first].Date < window.From; first++)
                {
                    total -= _days[first].Committed;
                }
            }

            total += days[i].Committed;
            used[i] = total;
        }
    }

    // A window that holds no day.
    private static readonly ReferenceWindow Nothing = new(DateOnly.MaxValue, DateOnly.MinValue);

    /// <summary>The window that holds <paramref name="day"/>; null when no counted day has opened one.</summary>
    public ReferenceWindow? WindowOn(DateOnly day)
    {
        var last = FirstAfter(day) - 1;
        if (_days.Count == 0 || (last < 0 && !_windows.Roll))
        {
            return null;
        }

        var window = _windows.At(last, day);
        return window.Contains(day) ? window : null;
    }

    /// <summary>Minutes inside <paramref name="window"/>: worked up to <paramref name="workedUntil"/>, included, and
    /// reserved on any of its days.</summary>
    public (int Worked, int Reserved) MinutesIn(ReferenceWindow window, DateOnly workedUntil) =>
        _days.MinutesIn(window, workedUntil);

    /// <summary>The ceiling of one of the days, in minutes; null where there is none.</summary>
    public int? LimitOn(DateOnly day) =>
        _days[FirstFrom(day)].Limit is var limit && limit == CeilingLimits.Unlimited ? null : limit;

    /// <summary>Each window that opened, with all the minutes committed in it and the ceiling of its last
    /// day.</summary>
    /// <remarks>Of windows that do not overlap; those that roll have no total of their own.</remarks>
    public IEnumerable<(ReferenceWindow Window, int Committed, int Limit)> Totals()
    {
        var opened = _windows.Opened;
        for (var i = 0; i < opened.Count; i++)
        {
            var last = (i + 1 < opened.Count ? opened[i + 1].First : _days.Count) - 1;
            yield return (opened[i].Window, _days.Used(last), _days[last].Limit);
        }
    }

    /// <summary>Minutes past the ceiling on the worst day of <paramref name="window"/> up to
    /// <paramref name="until"/>.</summary>
    public int Overrun(ReferenceWindow window, DateOnly until)
    {
        var worst = 0;
        var last = until < window.Until ? until : window.Until;
        for (var i = FirstFrom(window.From); i < _days.Count && _days[i].Date <= last; i++)
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
        for (var i = 0; i < _days.Count && _days[i].Date <= until; i++)
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

        // Windows that roll overlap: the worst one speaks for all.
        return _windows.Roll ? passed.OrderByDescending(worst => worst.Minutes).Take(1) : passed;
    }

    /// <summary>The first day from <paramref name="from"/> on that passes its ceiling and did not do so
    /// before.</summary>
    /// <param name="asked">Days that are to blame even if they did so before.</param>
    public DateOnly? FirstNewExcess(DateOnly from, CeilingUse before, CountedDay[] asked)
    {
        for (var i = FirstFrom(from); i < _days.Count; i++)
        {
            var date = _days[i].Date;
            if (Excess(i) > 0 && (Array.Exists(asked, day => day.Date == date) || !before.Exceeds(date)))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Minutes of that day, one of the days, that lie under its ceiling.</summary>
    public int LawfulPartOf(DateOnly day)
    {
        var index = FirstFrom(day);
        return Math.Max(0, _days[index].Committed - Excess(index));
    }

    /// <summary>Minutes that can still be added on <paramref name="day"/>, one of the days, so that no day newly
    /// exceeds.</summary>
    public int Room(DateOnly day, CeilingUse before)
    {
        var room = int.MaxValue;
        for (var i = FirstFrom(day); i < _days.Count; i++)
        {
            var date = _days[i].Date;
            if (date != day && before.Exceeds(date))
            {
                continue;
            }

            if (WindowAt(i).Contains(day))
            {
                room = Math.Min(room, _days[i].Limit - _days.Used(i));
            }
            else if (Excess(i) > 0)
            {
                // The question itself opens a window here, and that moves a later one over its ceiling.
                return 0;
            }
        }

        return Math.Max(room, 0);
    }

    private ReferenceWindow WindowAt(int index) => _windows.At(index, _days[index].Date);

    private bool Exceeds(DateOnly date)
    {
        var index = FirstFrom(date);
        return index < _days.Count && _days[index].Date == date && Excess(index) > 0;
    }

    private int Excess(int index) => Math.Max(0, _days.Used(index) - _days[index].Limit);

    /// <summary>Where the first day not before <paramref name="date"/> is; past the end when there is none.</summary>
    private int FirstFrom(DateOnly date) => _days.FirstFrom(date);

    /// <summary>Where the first day after <paramref name="date"/> is; past the end when there is none.</summary>
    private int FirstAfter(DateOnly date) =>
        FirstFrom(date) is var index && index < _days.Count && _days[index].Date == date ? index + 1 : index;
}
