namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>The hours account written the naive way, from the text of the law and day by day: an oracle.</summary>
internal sealed class NaiveAccount
{
    private const int CeilingMinutes = 480 * 60;

    private readonly Dictionary<(int Placement, DateOnly Day), Cell> _cells = [];

    // Days at a client that turned out not to count.
    private readonly HashSet<(int Placement, DateOnly Day)> _freed = [];

    public IReadOnlyDictionary<(int Placement, DateOnly Day), Cell> Cells => _cells;

    public long ReservedEver { get; private set; }

    public long SettledEver { get; private set; }

    public long ReleasedEver { get; private set; }

    public Cell this[int placement, DateOnly day] => _cells.GetValueOrDefault((placement, day)) ?? new(0, 0, 0);

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
        (DateOnly From, DateOnly Until)? window = null;
        foreach (var counted in CountedDays(inScope).Where(date => date <= day))
        {
            if (window is null || counted > window.Value.Until)
            {
                window = (counted, counted.AddMonths(24).AddDays(-1));
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

        var cells = Counted(inScope)
            .Where(cell => cell.Key.Day >= window.From && cell.Key.Day <= window.Until)
            .ToList();
        var consumed = cells.Where(cell => cell.Key.Day <= day).Sum(cell => cell.Value.Worked);
        var overrun = cells
            .Where(cell => cell.Key.Day <= day)
            .Select(cell => Upto(cells, cell.Key.Day) - CeilingMinutes)
            .Append(0)
            .Max();
        return (consumed, cells.Sum(cell => cell.Value.Reserved), overrun);
    }

    /// <summary>The days on which their window's minutes so far pass the ceiling.</summary>
    public HashSet<DateOnly> Excesses(Func<int, bool> inScope) =>
        CountedDays(inScope)
            .Where(day =>
            {
                var window = Window(inScope, day)!.Value;
                var cells = Counted(inScope).Where(cell => cell.Key.Day >= window.From).ToList();
                return Upto(cells, day) > CeilingMinutes;
            })
            .ToHashSet();

    private static int Upto(List<KeyValuePair<(int Placement, DateOnly Day), Cell>> cells, DateOnly day) =>
        cells.Where(cell => cell.Key.Day <= day).Sum(cell => cell.Value.Worked + cell.Value.Reserved);

    private void Settle(int placement, DateOnly day, int minutes)
    {
        var reserved = this[placement, day].Reserved;
        SettledEver += Math.Min(reserved, minutes);
        ReleasedEver += Math.Max(0, reserved - minutes);
        _cells[(placement, day)] = this[placement, day] with { Reserved = 0 };
        _freed.Remove((placement, day));
    }

    private IEnumerable<DateOnly> CountedDays(Func<int, bool> inScope) =>
        Counted(inScope).Select(cell => cell.Key.Day).Distinct().Order();

    private IEnumerable<KeyValuePair<(int Placement, DateOnly Day), Cell>> Counted(Func<int, bool> inScope) =>
        _cells.Where(cell =>
            inScope(cell.Key.Placement) && !_freed.Contains(cell.Key) && cell.Value.Worked + cell.Value.Reserved > 0
        );

    internal sealed record Cell(int Reserved, int Worked, int Training);
}
