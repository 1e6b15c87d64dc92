namespace PlacementLedger.Domain.Hours;

/// <summary>What a limit on quantities leaves, day by day, as asked days are granted in date order.</summary>
internal interface IRoom
{
    /// <summary>The most minutes that can be granted on that day, never below zero.</summary>
    int On(DateOnly day);

    /// <summary>Grants minutes of that day, which leaves less for the days after.</summary>
    void Take(DateOnly day, int minutes);
}

/// <summary>Leaves everything.</summary>
internal sealed class NoLimit : IRoom
{
    public int On(DateOnly day) => int.MaxValue;

    public void Take(DateOnly day, int minutes) { }
}
