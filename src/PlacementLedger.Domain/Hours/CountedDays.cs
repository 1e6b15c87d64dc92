using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Minutes of one day that count towards the ceiling in some scope, and the ceiling of that day.</summary>
/// <param name="Worked">Done, as the network counts it (A3).</param>
/// <param name="Limit">Minutes of the window up to and with this day: the lowest that any hour of the day is held to;
/// the largest number where there is no ceiling.</param>
public readonly record struct CountedDay(DateOnly Date, int Worked, int Reserved, int Limit)
{
    /// <summary>What the day takes of the ceiling: worked, and reserved but not posted yet.</summary>
    public int Committed => Worked + Reserved;
}

/// <summary>Whose minutes are added together: a reading of the ceiling with the employer and client it is
/// about.</summary>
public sealed record CeilingScope(CeilingReading Reading, Guid? EmployerId, Guid? ClientId)
{
    public static CeilingScope Of(CeilingReading reading, Engagement engagement) =>
        reading switch
        {
            CeilingReading.PerAiEmployee => new(reading, engagement.EmployerId, null),
            CeilingReading.PerEmployeeAcrossAis => new(reading, null, null),
            CeilingReading.PerAiEmployeeClient => new(reading, engagement.EmployerId, engagement.ClientId),
        };

    public bool Covers(Engagement engagement) =>
        LegalEmployerOwnsTheHour.HasCeiling(engagement)
        && (EmployerId is null || EmployerId == engagement.EmployerId)
        && (ClientId is null || ClientId == engagement.ClientId);
}

/// <summary>A run of counted days as it is made: days arrive in date order, and those of one date become
/// one.</summary>
internal ref struct CountedDays(int capacity)
{
    private readonly CountedDay[] _days = new CountedDay[capacity];
    private int _count;

    /// <summary>The two runs as one; both are in date order.</summary>
    public static CountedDay[] Plus(ReadOnlySpan<CountedDay> days, ReadOnlySpan<CountedDay> more)
    {
        var run = new CountedDays(days.Length + more.Length);
        var next = 0;
        foreach (var day in days)
        {
            while (next < more.Length && more[next].Date < day.Date)
            {
                run.Add(more[next++]);
            }

            run.Add(day);
        }

        foreach (var day in more[next..])
        {
            run.Add(day);
        }

        return run.ToArray();
    }

    public void Add(CountedDay day)
    {
        if (_count > 0 && _days[_count - 1].Date == day.Date)
        {
            ref var same = ref _days[_count - 1];
            same = new(
                day.Date,
                same.Worked + day.Worked,
                same.Reserved + day.Reserved,
                Math.Min(same.Limit, day.Limit)
            );
        }
        else
        {
            _days[_count++] = day;
        }
    }

    public readonly CountedDay[] ToArray() => _count == _days.Length ? _days : _days[.._count];
}
