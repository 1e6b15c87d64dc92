namespace PlacementLedger.Domain.Tests.Properties;

/// <summary>A PASS as a calendar with crosses: slow, without any arithmetic on ends, and with nothing of the
/// domain.</summary>
internal sealed class NaivePass
{
    private readonly HashSet<DateOnly> _covered = [];
    private readonly List<HashSet<DateOnly>> _suspensions = [];
    private readonly bool _everyDay;

    public NaivePass(DateOnly from, DateOnly until, bool everyDay)
    {
        _everyDay = everyDay;
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            _covered.Add(day);
        }
    }

    public bool Covers(DateOnly day) => _covered.Contains(day);

    public bool IsSuspended(DateOnly day) => _suspensions.Exists(suspension => suspension.Contains(day));

    public void Take(PassStep step)
    {
        switch (step.Kind)
        {
            case PassStepKind.Suspend:
                Suspend(step.Day, step.Length);
                break;
            case PassStepKind.Resume:
                Resume(step.Day);
                break;
            case PassStepKind.Extend:
                Lengthen(step.Length);
                break;
        }
    }

    private void Suspend(DateOnly day, int length)
    {
        HashSet<DateOnly> days = [.. Enumerable.Range(0, length).Select(day.AddDays)];
        if (Covers(day) && !days.Any(IsSuspended))
        {
            _suspensions.Add(days);
            Lengthen(Worth(days));
        }
    }

    private void Resume(DateOnly day)
    {
        if (_suspensions.Find(suspension => suspension.Contains(day)) is not { } held)
        {
            return;
        }

        _suspensions.Remove(held);
        HashSet<DateOnly> left = [.. held.Where(suspended => suspended < day)];
        if (left.Count > 0)
        {
            _suspensions.Add(left);
        }

        for (var days = Worth(held) - Worth(left); days > 0; days--)
        {
            _covered.Remove(_covered.Max());
        }
    }

    // One cross for each day of a suspension; the State forgets one of them.
    private int Worth(HashSet<DateOnly> days) =>
        days.Count == 0 ? 0
        : _everyDay ? days.Count
        : days.Count - 1;

    private void Lengthen(int days)
    {
        for (; days > 0; days--)
        {
            _covered.Add(_covered.Max().AddDays(1));
        }
    }
}

/// <summary>Something that happens to a PASS.</summary>
internal sealed record PassStep(PassStepKind Kind, DateOnly Day, int Length);

internal enum PassStepKind
{
    Suspend,
    Resume,
    Extend,
}
