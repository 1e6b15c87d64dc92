using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Minutes asked for in one scope, weighed against the ceiling.</summary>
public sealed class CeilingQuestion
{
    private readonly CeilingScope _scope;
    private readonly CeilingPolicy _policy;
    private readonly HoursAccount _account;
    private readonly DateOnly _today;
    private readonly CountedDay[] _asked;
    private readonly int _ahead;
    private readonly CeilingUse _usedBefore;

    // With the asked days that have happened.
    private readonly CountedDay[] _known;
    private readonly CeilingUse _used;

    // With all that is asked.
    private readonly CeilingUse _usedAfter;

    /// <param name="asked">Days that count in the scope, in date order; days before <paramref name="today"/> are
    /// facts.</param>
    public CeilingQuestion(
        CeilingScope scope,
        CeilingPolicy policy,
        HoursAccount account,
        IEnumerable<DayMinutes> asked,
        DateOnly today
    )
        : this(scope, policy, account, CountedHours.Of(account), asked, today) { }

    /// <param name="hours">Of the account; other questions about it share them.</param>
    internal CeilingQuestion(
        CeilingScope scope,
        CeilingPolicy policy,
        HoursAccount account,
        CountedHours hours,
        IEnumerable<DayMinutes> asked,
        DateOnly today
    )
    {
        (_scope, _policy, _account, _today) = (scope, policy, account, today);
        _asked = [.. asked.Select(day => new CountedDay(day.Date, 0, day.Minutes))];
        _ahead = Array.FindIndex(_asked, day => day.Date >= today) is >= 0 and var first ? first : _asked.Length;
        var counted = hours.In(scope);
        _usedBefore = CeilingUse.Of(counted, policy.Window);
        _known = _ahead > 0 ? CountedDays.Plus(counted, Past) : counted;
        _used = _ahead > 0 ? CeilingUse.Of(_known, policy.Window) : _usedBefore;
        _usedAfter = _ahead < _asked.Length ? CeilingUse.Of(CountedDays.Plus(_known, Ahead), policy.Window) : _used;
    }

    public CeilingExamination Examine()
    {
        if (_asked.Length == 0)
        {
            return new(_scope, null, null, 0, 0, 0, null, 0, []);
        }

        var excess = _usedAfter.FirstNewExcess(_today, _used, _asked);
        var about = excess ?? _asked[0].Date;
        var window = _usedAfter.WindowOn(about)!.Value;
        var (worked, reserved) = (0, 0);
        foreach (var day in _usedBefore.DaysIn(window))
        {
            (worked, reserved) = (worked + day.Worked, reserved + day.Reserved);
        }

        return new(
            _scope,
            window,
            HoursCeiling.LimitOn(about),
            worked,
            reserved,
            _asked.Where(day => window.Contains(day.Date)).Sum(day => day.Reserved),
            excess,
            PastOverrun(),
            EvidenceWithin(window)
        )
        {
            PlannedExcess = _ahead > 0 ? _used.FirstNewExcess(_today, _usedBefore, []) : null,
        };
    }

    /// <summary>The most of the asked minutes that fits, filled in date order. Days before today always fit: they
    /// happened.</summary>
    public Dictionary<DateOnly, int> LargestLawfulPart()
    {
        var granted = new Dictionary<DateOnly, int>();
        foreach (var day in Past)
        {
            granted[day.Date] = day.Reserved;
        }

        var room = Room();
        foreach (var day in Ahead)
        {
            var minutes = Math.Min(day.Reserved, room.On(day.Date));
            granted[day.Date] = minutes;
            room.Take(day.Date, minutes);
        }

        return granted;
    }

    /// <summary>What the ceiling leaves of the asked days from today on.</summary>
    internal CeilingRoom Room() => new(_policy.Window, _known);

    /// <summary>What granting all that is asked does to the use of the ceiling.</summary>
    internal CeilingChange Change => new(_account.Id, _scope, _policy.Window, _usedBefore, _usedAfter);

    private ReadOnlySpan<CountedDay> Past => _asked.AsSpan(0, _ahead);

    private ReadOnlySpan<CountedDay> Ahead => _asked.AsSpan(_ahead);

    // Days that have happened may lie in several windows.
    private int PastOverrun()
    {
        var yesterday = _today.AddDays(-1);
        return _ahead == 0
            ? 0
            : _used
                .WorstExcesses(yesterday)
                .Sum(worst => Math.Max(0, worst.Minutes - _usedBefore.Overrun(worst.Window, yesterday)));
    }

    private ValueList<Guid> EvidenceWithin(ReferenceWindow window)
    {
        var evidence = new Guid[_account.Placements.Count];
        var count = 0;
        foreach (var placement in _account.Placements)
        {
            if (_scope.Covers(placement.Engagement) && HasDayIn(placement))
            {
                evidence[count++] = placement.EvidenceId;
            }
        }

        return [.. evidence.AsSpan(0, count)];

        bool HasDayIn(AccountPlacement placement)
        {
            foreach (ref readonly var day in placement.Days.AsSpan())
            {
                if (window.Contains(day.Date))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
