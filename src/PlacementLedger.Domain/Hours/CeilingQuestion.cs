using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>Minutes asked for in one scope, weighed against the ceiling.</summary>
public sealed class CeilingQuestion
{
    private readonly CeilingScope _scope;
    private readonly CeilingPolicy _policy;
    private readonly Engagement _engagement;
    private readonly CeilingDerogation[] _derogations;
    private readonly CountedHours _hours;
    private readonly DateOnly _today;
    private readonly CountedDay[] _asked;
    private readonly int _ahead;
    private readonly CeilingUse _usedBefore;

    // With the asked days that have happened.
    private readonly CeilingUse _used;

    // With all that is asked.
    private readonly CeilingUse _usedAfter;

    /// <param name="reading">Which may be another than the one that binds.</param>
    /// <param name="engagement">Whose hours are asked for.</param>
    /// <param name="hours">Of the account; other questions about it share them.</param>
    /// <param name="asked">Days that count, in date order; days before <paramref name="today"/> are facts.</param>
    public CeilingQuestion(
        CeilingReading reading,
        CeilingPolicy policy,
        Engagement engagement,
        CountedHours hours,
        IEnumerable<DayMinutes> asked,
        DateOnly today
    )
    {
        (_policy, _engagement, _hours, _today) = (policy, engagement, hours, today);
        _scope = CeilingScope.Of(reading, engagement);
        _derogations = hours.Limits.Covering(engagement);
        _asked =
        [
            .. asked.Select(day => new CountedDay(day.Date, 0, day.Minutes, hours.Limits.On(_derogations, day.Date))),
        ];
        _ahead = Array.FindIndex(_asked, day => day.Date >= today) is >= 0 and var first ? first : _asked.Length;
        _usedBefore = hours.UseIn(_scope, policy);
        _used = _usedBefore.With(Past);
        _usedAfter = _used.With(Ahead);
    }

    private CeilingQuestion(CeilingQuestion other, CeilingScope scope, CeilingUse usedBefore)
    {
        (_policy, _engagement, _hours, _today) = (other._policy, other._engagement, other._hours, other._today);
        (_derogations, _asked, _ahead) = (other._derogations, other._asked, other._ahead);
        (_scope, _usedBefore) = (scope, usedBefore);
        var isSame = ReferenceEquals(usedBefore, other._usedBefore);
        _used = isSame ? other._used : usedBefore.With(Past);
        _usedAfter = isSame ? other._usedAfter : _used.With(Ahead);
    }

    /// <summary>The same question in another reading. Where both add up the same days, nothing is added up
    /// anew.</summary>
    public CeilingQuestion In(CeilingReading reading)
    {
        var scope = CeilingScope.Of(reading, _engagement);
        return new(this, scope, _hours.UseIn(scope, _policy));
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
        var (worked, reserved) = _usedBefore.MinutesIn(window, window.Until);
        var derogation = DerogationBehind(about);
        return new(
            _scope,
            window,
            _usedAfter.LimitOn(about),
            worked,
            reserved,
            _asked.Where(day => window.Contains(day.Date)).Sum(day => day.Reserved),
            excess,
            PastOverrun(),
            // Only the check of the binding reading quotes events.
            _scope.Reading == _policy.Binding
                ? EvidenceWithin(window, derogation)
                : []
        )
        {
            Derogation = derogation,
            Raised = Raised(),
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
    internal CeilingRoom Room() => new(_used, _hours.Limits, _derogations);

    /// <summary>What granting all that is asked does to the use of the ceiling.</summary>
    internal CeilingChange Change => new(_hours.Account.Id, _scope, _policy.Window, _usedBefore, _usedAfter);

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

    private CeilingDerogation? Raised()
    {
        foreach (var day in _asked)
        {
            if (
                CeilingLimits.InForceOn(_derogations, day.Date) is { } derogation
                && _usedAfter.LimitOn(day.Date) != HoursCeiling.LimitOn(day.Date)
            )
            {
                return derogation;
            }
        }

        return null;
    }

    /// <summary>The derogation that sets the ceiling of a day; null when the law does.</summary>
    private CeilingDerogation? DerogationBehind(DateOnly day) =>
        _usedAfter.LimitOn(day) is var limit && limit == HoursCeiling.LimitOn(day) ? null : DerogationOf(day, limit);

    /// <summary>Of all that takes minutes of that day, what is held to that limit.</summary>
    private CeilingDerogation DerogationOf(DateOnly day, int? limit)
    {
        var others = _hours
            .Account.Placements.Where(placement => _scope.Covers(placement.Engagement) && placement.TakesOf(day))
            .Select(placement => placement.Engagement);
        return (Array.Exists(_asked, asked => asked.Date == day) ? others.Prepend(_engagement) : others)
            .Select(engagement => _hours.Limits.DerogationOn(engagement, day))
            .OfType<CeilingDerogation>()
            .First(known => DerogationRaisesTheCeiling.LimitOn(day, known.CeilingMinutes) == limit);
    }

    private ValueList<Guid> EvidenceWithin(ReferenceWindow window, CeilingDerogation? derogation)
    {
        var evidence = new Guid[_hours.Account.Placements.Count + (derogation is null ? 0 : 1)];
        var count = 0;
        foreach (var placement in _hours.Account.Placements)
        {
            if (_scope.Covers(placement.Engagement) && placement.HasDayIn(window))
            {
                evidence[count++] = placement.EvidenceId;
            }
        }

        if (derogation is not null)
        {
            evidence[count++] = derogation.EvidenceId;
        }

        return count == evidence.Length ? new(evidence) : [.. evidence.AsSpan(0, count)];
    }
}
