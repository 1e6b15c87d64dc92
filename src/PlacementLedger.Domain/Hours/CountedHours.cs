using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Every hour of an account that can count towards a ceiling, collected once for all readings of
/// it.</summary>
public sealed class CountedHours
{
    // Those of each placement, one placement after the other, and how many each has.
    private readonly CountedDay[] _days;
    private readonly int[] _counts;

    // Of all the days together, one entry a day: made when a scope first asks for them, and the same for every scope
    // that does.
    private CountedDay[]? _all;
    private CeilingUse? _useOfAll;

    private CountedHours(HoursAccount account, CeilingLimits limits, CountedDay[] days, int[] counts) =>
        (Account, Limits, _days, _counts) = (account, limits, days, counts);

    public HoursAccount Account { get; }

    public CeilingLimits Limits { get; }

    /// <param name="duration">What of a posted day uses up the ceiling (A3).</param>
    public static CountedHours Of(
        HoursAccount account,
        CeilingLimits limits,
        CountedDuration duration = CountedDuration.Worked
    )
    {
        var placements = account.Placements.AsSpan();
        var capacity = 0;
        foreach (var placement in placements)
        {
            capacity += placement.Days.Count;
        }

        var (days, counts, count) = (new CountedDay[capacity], new int[placements.Length], 0);
        for (var i = 0; i < placements.Length; i++)
        {
            if (!LegalEmployerOwnsTheHour.HasCeiling(placements[i].Engagement))
            {
                continue;
            }

            var (derogations, before) = (limits.Covering(placements[i].Engagement), count);
            foreach (ref readonly var day in placements[i].Days.AsSpan())
            {
                var done = day.Done(duration);
                if (done + day.Reserved > 0 && CountedClients.Counts(day.Category))
                {
                    days[count++] = new(day.Date, done, day.Reserved, limits.On(derogations, day.Date));
                }
            }

            counts[i] = count - before;
        }

        Array.Resize(ref days, count);
        return new(account, limits, days, counts);
    }

    /// <summary>The days that count in this scope, in date order, one entry a day, none of them empty. For reading
    /// only: scopes that cover the same may share them.</summary>
    public CountedDay[] In(CeilingScope scope)
    {
        if (scope is { EmployerId: null, ClientId: null })
        {
            return _all ??= OneADay(_days);
        }

        var placements = Account.Placements.AsSpan();
        var (covered, count) = (new bool[placements.Length], 0);
        for (var i = 0; i < covered.Length; i++)
        {
            covered[i] = _counts[i] > 0 && scope.Covers(placements[i].Engagement);
            count += covered[i] ? _counts[i] : 0;
        }

        if (count == _days.Length)
        {
            return _all ??= OneADay(_days);
        }

        var (days, to, from) = (new CountedDay[count], 0, 0);
        for (var i = 0; i < covered.Length; from += _counts[i++])
        {
            if (covered[i])
            {
                _days.AsSpan(from, _counts[i]).CopyTo(days.AsSpan(to));
                to += _counts[i];
            }
        }

        return OneADay(days);
    }

    /// <summary>How the days of this scope use the ceiling. Scopes that cover all there is, as two of the three
    /// readings do for who works for one AI, share it.</summary>
    internal CeilingUse UseIn(CeilingScope scope, CeilingPolicy policy)
    {
        var days = In(scope);
        if (!ReferenceEquals(days, _all))
        {
            return CeilingUse.Of(days, policy);
        }

        return _useOfAll is { } known && known.Policy == policy ? known : _useOfAll = CeilingUse.Of(days, policy);
    }

    // Placements that follow each other are in order already.
    private static CountedDay[] OneADay(CountedDay[] days)
    {
        var (isInOrder, isOneADay) = (true, true);
        for (var i = 1; i < days.Length; i++)
        {
            isInOrder &= days[i - 1].Date <= days[i].Date;
            isOneADay &= days[i - 1].Date < days[i].Date;
        }

        if (isOneADay)
        {
            return days;
        }

        CountedDay[] sorted = [.. days];
        if (!isInOrder)
        {
            Array.Sort(sorted, static (left, right) => left.Date.CompareTo(right.Date));
        }

        var run = new CountedDays(sorted.Length);
        foreach (var day in sorted)
        {
            run.Add(day);
        }

        return run.ToArray();
    }
}
