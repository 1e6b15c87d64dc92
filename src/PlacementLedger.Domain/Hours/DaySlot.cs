namespace PlacementLedger.Domain.Hours;

/// <summary>When the work of a day begins and ends, where it is known; the clock of the workplace.</summary>
/// <param name="To">Midnight, or any time not after <paramref name="From"/>, lies in the night that follows.</param>
public readonly record struct DaySlot(DateOnly Date, TimeOnly From, TimeOnly To)
{
    /// <summary>Minutes since the midnight that opens the day.</summary>
    internal int Begins => MinuteOf(From);

    /// <summary>Minutes since the midnight that opens the day; beyond 1,440 in the night that follows.</summary>
    internal int Ends => MinuteOf(To) + (To > From ? 0 : MinutesOfADay);

    internal const int MinutesOfADay = 24 * 60;

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
