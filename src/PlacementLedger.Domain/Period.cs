namespace PlacementLedger.Domain;

/// <summary>A run of calendar days, both ends included.</summary>
public sealed record Period
{
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public Period(DateOnly from, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, until);
        (From, Until) = (from, until);
    }

    public DateOnly From { get; }

    public DateOnly Until { get; }

    public bool Contains(DateOnly day) => From <= day && day <= Until;

    public bool Overlaps(Period other) => From <= other.Until && other.From <= Until;

    /// <summary>Every day of the period, in order, both ends included.</summary>
    public IEnumerable<DateOnly> Days()
    {
        for (var day = From; day <= Until; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    public override string ToString() => $"{From:O}/{Until:O}";
}
