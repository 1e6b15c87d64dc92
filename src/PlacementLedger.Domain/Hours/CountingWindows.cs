using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>The reference windows of a run of counted days, as the policy lets them open, end or roll.</summary>
internal sealed class CountingWindows(CeilingPolicy policy)
{
    // The windows that opened and the place of the first day of each; none where windows roll.
    private readonly List<(int First, ReferenceWindow Window)> _opened = [];

    public CeilingPolicy Policy => policy;

    /// <summary>Whether each day has a window of its own, which ends on it.</summary>
    public bool Roll { get; } =
        policy.Window switch
        {
            WindowReading.Rolling24Months => true,
            WindowReading.FixedFromFirst or WindowReading.Never => false,
        };

    public IReadOnlyList<(int First, ReferenceWindow Window)> Opened => _opened;

    /// <summary>The windows as they were before the day at that place of the run.</summary>
    public CountingWindows Before(int index)
    {
        var before = new CountingWindows(policy);
        foreach (var opened in _opened)
        {
            if (opened.First < index)
            {
                before._opened.Add(opened);
            }
        }

        return before;
    }

    /// <summary>The window of the next day of the run, which opens one unless it lies in the last.</summary>
    public ReferenceWindow Next(int index, DateOnly day)
    {
        if (Roll)
        {
            return ReferenceWindow.EndingOn(day, policy);
        }

        if (_opened.Count == 0 || !_opened[^1].Window.Contains(day))
        {
            _opened.Add((index, ReferenceWindow.OpenedOn(day, policy)));
        }

        return _opened[^1].Window;
    }

    /// <summary>The window in which the day at that place counts; where windows do not roll, the last to open by
    /// then.</summary>
    public ReferenceWindow At(int index, DateOnly day)
    {
        if (Roll)
        {
            return ReferenceWindow.EndingOn(day, policy);
        }

        var last = _opened.Count - 1;
        while (_opened[last].First > index)
        {
            last--;
        }

        return _opened[last].Window;
    }
}
