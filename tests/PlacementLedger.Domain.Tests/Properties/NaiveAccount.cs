using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>The hours account written the naive way, from the text of the law and day by day: an oracle.</summary>
internal sealed class NaiveAccount
{
    /// <summary>Minutes that an hour of the placement is held to on a day; null where there is no ceiling.</summary>
    public Func<int, DateOnly, int?> LimitOf { get; init; } = (_, _) => 480 * 60;

    public CeilingPolicy Policy { get; init; } = CeilingPolicy.Default;

    private readonly Dictionary<(int Placement, DateOnly Day), Cell> _cells = [];

    // Days at a client that turned out not to count.
    private readonly HashSet<(int Placement, DateOnly Day)> _freed = [];

    public IReadOnlyDictionary<(int Placement, DateOnly Day), Cell> Cells => _cells;

    public long ReservedEver { get; private set; }

    public long SettledEver { get; private set; }

    public long ReleasedEver { get; private set; }

    public Cell this[int placement, DateOnly day] => _cells.GetValueOrDefault((placement, day)) ?? new(0, 0, 0, 0);

    public void Reserve(int placement, DateOnly day, int minutes)
    {
        _cells[(placement, day)] = this[placement, day] with { Reserved = this[placement, day].Reserved + minutes };
        ReservedEver += minutes;
        _freed.Remove((placement, day));
    }

    public void Release(int placement, DateOnly day)
    {
        ReleasedEver += this[placement, day].Reserved;
        _cells[(placement, day)] = this[placement, day] with { Reserved = 0 };
    }

    public void PostWorked(int placement, DateOnly day, int minutes)
    {
        Settle(placement, day, minutes);
        _cells[(placement, day)] = this[placement, day] with { Worked = minutes };
    }

    public void PostTraining(int placement, DateOnly day, int minutes)
    {
        Settle(placement, day, minutes);
        _cells[(placement, day)] = this[placement, day] with { Training = minutes };
    }

    public void CorrectWorked(int placement, DateOnly day, int minutes) =>
        _cells[(placement, day)] = this[placement, day] with { Worked = minutes };

    /// <summary>Says anew whether a day counts; a later reservation or posting says it again.</summary>
    public void Reclassify(int placement, DateOnly day, bool counts) =>
        _ = counts ? _freed.Remove((placement, day)) : _freed.Add((placement, day));

    /// <summary>The window that holds a day: walk the calendar from the first counted day on.</summary>
    public (DateOnly From, DateOnly Until)? Window(Func<int, bool> inScope, DateOnly day)
    {
        var counted = CountedDays(inScope).ToList();
        if (Policy.Window == WindowReading.Rolling24Months)
        {
            return counted.Count == 0 ? null : Rolled(day);
        }

        (DateOnly From, DateOnly Until)? window = null;
        foreach (var first in counted.Where(date => date <= day))
        {
            if (window is null || first > window.Value.Until)
            {
                var last = first.AddMonths(24).AddDays(Policy.IncludesAnniversary ? 0 : -1);
                window = (first, Policy.Window == WindowReading.Never ? DateOnly.MaxValue : last);
            }
        }

        return window is { } found && day <= found.Until ? found : null;
    }

    /// <summary>Worked minutes of the window up to a day, and reserved minutes of the whole window.</summary>
    public (int Consumed, int Reserved, int Overrun) Use(Func<int, bool> inScope, DateOnly day)
    {
        if (Window(inScope, day) is not { } window)
        {
            return (0, 0, 0);
        }

        var all = Counted(inScope).ToList();
        var cells = all.Where(cell => cell.Key.Day >= window.From && cell.Key.Day <= window.Until).ToList();
        var upto = cells.Where(cell => cell.Key.Day <= day).ToList();
        var overrun = upto.Select(cell => cell.Key.Day)
            .Distinct()
            .Select(date => Excess(Policy.Window == WindowReading.Rolling24Months ? all : cells, date))
            .Append(0)
            .Max();
        return (upto.Sum(cell => Done(cell.Value)), cells.Sum(cell => cell.Value.Reserved), overrun);
    }

    /// <summary>The days on which their window's minutes so far pass the ceiling.</summary>
    public HashSet<DateOnly> Excesses(Func<int, bool> inScope) =>
        CountedDays(inScope)
            .Where(day =>
            {
                var window = Window(inScope, day)!.Value;
                return Excess(Counted(inScope).Where(cell => cell.Key.Day >= window.From).ToList(), day) > 0;
            })
            .ToHashSet();

    /// <summary>Minutes by which the cells of a window, up to a day, pass the lowest limit of what is on that
    /// day.</summary>
    private int Excess(List<KeyValuePair<(int Placement, DateOnly Day), Cell>> cells, DateOnly day)
    {
        var from = Policy.Window == WindowReading.Rolling24Months ? Rolled(day).From : DateOnly.MinValue;
        var used = cells
            .Where(cell => from <= cell.Key.Day && cell.Key.Day <= day)
            .Sum(cell => Done(cell.Value) + cell.Value.Reserved);
        var limit = cells
            .Where(cell => cell.Key.Day == day)
            .Min(cell => LimitOf(cell.Key.Placement, day) ?? int.MaxValue);
        return used - limit;
    }

    private (DateOnly From, DateOnly Until) Rolled(DateOnly day) =>
        (day.AddMonths(-24).AddDays(Policy.IncludesAnniversary ? 0 : 1), day);

    private void Settle(int placement, DateOnly day, int minutes)
    {
        var reserved = this[placement, day].Reserved;
        SettledEver += Math.Min(reserved, minutes);
        ReleasedEver += Math.Max(0, reserved - minutes);
        _cells[(placement, day)] = this[placement, day] with
        {
            Reserved = 0,
            Contracted = this[placement, day].Contracted + reserved,
        };
        _freed.Remove((placement, day));
    }

    private IEnumerable<DateOnly> CountedDays(Func<int, bool> inScope) =>
        Counted(inScope).Select(cell => cell.Key.Day).Distinct().Order();

    private IEnumerable<KeyValuePair<(int Placement, DateOnly Day), Cell>> Counted(Func<int, bool> inScope) =>
        _cells.Where(cell =>
            inScope(cell.Key.Placement) && !_freed.Contains(cell.Key) && Done(cell.Value) + cell.Value.Reserved > 0
        );

    /// <summary>What a posted cell takes: what was worked, or what the contract had planned of it.</summary>
    private int Done(Cell cell) =>
        Policy.Duration == CountedDuration.Worked || cell.Worked >= cell.Contracted - cell.Training
            ? cell.Worked
            : cell.Contracted - cell.Training;

    internal sealed record Cell(int Reserved, int Worked, int Training, int Contracted);
}
