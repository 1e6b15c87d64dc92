using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Counted days in date order, one entry a day, each with the minutes of its window up to and with
/// it.</summary>
/// <remarks>A question adds a few days to many. Those before the first of them are neither copied nor added up again:
/// they are the days of the run that it was added to.</remarks>
internal sealed class UsedDays
{
    // A run that shares nothing itself, so that no day is ever more than one step away.
    private readonly UsedDays? _earlier;
    private readonly CountedDay[] _days;
    private readonly int[] _used;

    public UsedDays(CountedDay[] days)
        : this(null, 0, days) { }

    private UsedDays(UsedDays? earlier, int shared, CountedDay[] days) =>
        (_earlier, Shared, _days, _used) = (earlier, shared, days, new int[days.Length]);

    /// <summary>How many days are those of an earlier run, with what they use.</summary>
    public int Shared { get; }

    public int Count => Shared + _days.Length;

    public CountedDay this[int index] => index < Shared ? _earlier!._days[index] : _days[index - Shared];

    public int Used(int index) => index < Shared ? _earlier!._used[index] : _used[index - Shared];

    /// <summary>The days that are not shared.</summary>
    public ReadOnlySpan<CountedDay> Own => _days;

    /// <summary>What they use, for whoever adds it up.</summary>
    public Span<int> OwnUse => _used;

    /// <inheritdoc cref="CeilingUse.MinutesIn"/>
    public (int Worked, int Reserved) MinutesIn(ReferenceWindow window, DateOnly workedUntil)
    {
        var (worked, reserved) = MinutesIn(_days, window, workedUntil);
        var (earlier, planned) = _earlier is null
            ? (0, 0)
            : MinutesIn(_earlier._days.AsSpan(0, Shared), window, workedUntil);
        return (worked + earlier, reserved + planned);
    }

    /// <summary>Where the first day not before <paramref name="date"/> is; past the end when there is none.</summary>
    public int FirstFrom(DateOnly date)
    {
        var own = FirstFrom(_days, date);
        return own > 0 || _earlier is null ? Shared + own : FirstFrom(_earlier._days.AsSpan(0, Shared), date);
    }

    /// <summary>The run with more days, in date order; what its own use is not said yet.</summary>
    /// <param name="more">At least one.</param>
    public UsedDays With(ReadOnlySpan<CountedDay> more)
    {
        var from = FirstFrom(more[0].Date);
        return _earlier is null ? new(this, from, CountedDays.Plus(_days.AsSpan(from), more))
            : from >= Shared ? new(_earlier, Shared, CountedDays.Plus(_days, more))
            : new(_earlier, from, CountedDays.Plus([.. _earlier._days.AsSpan(from..Shared), .. _days], more));
    }

    private static (int Worked, int Reserved) MinutesIn(
        ReadOnlySpan<CountedDay> days,
        ReferenceWindow window,
        DateOnly workedUntil
    )
    {
        var (worked, reserved) = (0, 0);
        foreach (ref readonly var day in days[FirstFrom(days, window.From)..])
        {
            if (day.Date > window.Until)
            {
                break;
            }

            worked += day.Date <= workedUntil ? day.Worked : 0;
            reserved += day.Reserved;
        }

        return (worked, reserved);
    }

    private static int FirstFrom(ReadOnlySpan<CountedDay> days, DateOnly date)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
