using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Every hour of an account that can count towards a ceiling, collected once for all readings of it.</summary>
public sealed class CountedHours
{
    private readonly PlacementDay[] _days;

    private CountedHours(HoursAccount account, CeilingLimits limits, PlacementDay[] days) =>
        (Account, Limits, _days) = (account, limits, days);

    public HoursAccount Account { get; }

    public CeilingLimits Limits { get; }

    public static CountedHours Of(HoursAccount account, CeilingLimits limits)
    {
        var days = new PlacementDay[account.Placements.Sum(placement => placement.Days.Count)];
        var (count, isInOrder) = (0, true);
        var placements = account.Placements.AsSpan();
        for (var i = 0; i < placements.Length; i++)
        {
            if (!LegalEmployerOwnsTheHour.HasCeiling(placements[i].Engagement))
            {
                continue;
            }

            var derogations = limits.Covering(placements[i].Engagement);
            foreach (ref readonly var day in placements[i].Days.AsSpan())
            {
                if (day.Worked + day.Reserved > 0 && CountedClients.Counts(day.Category))
                {
                    isInOrder &= count == 0 || days[count - 1].Counted.Date <= day.Date;
                    var limit = limits.On(derogations, day.Date);
                    days[count++] = new(i, new(day.Date, day.Worked, day.Reserved, limit));
                }
            }
        }

        Array.Resize(ref days, count);
        if (!isInOrder)
        {
            Array.Sort(days, static (left, right) => left.Counted.Date.CompareTo(right.Counted.Date));
        }

        return new(account, limits, days);
    }

    /// <summary>The days that count in this scope, in date order, one entry a day, none of them empty.</summary>
    public CountedDay[] In(CeilingScope scope)
    {
        var placements = Account.Placements;
        var covered = new bool[placements.Count];
        for (var i = 0; i < covered.Length; i++)
        {
            covered[i] = scope.Covers(placements[i].Engagement);
        }

        var count = 0;
        foreach (ref readonly var day in _days.AsSpan())
        {
            count += covered[day.Placement] ? 1 : 0;
        }

        var run = new CountedDays(count);
        foreach (ref readonly var day in _days.AsSpan())
        {
            if (covered[day.Placement])
            {
                run.Add(day.Counted);
            }
        }

        return run.ToArray();
    }

    /// <summary>A day of the placement at that place in the account.</summary>
    private readonly record struct PlacementDay(int Placement, CountedDay Counted);
}
