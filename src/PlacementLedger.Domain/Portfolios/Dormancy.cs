namespace PlacementLedger.Domain.Portfolios;

/// <summary>Tells the clients that nobody works for any more: the first prospects.</summary>
public static class Dormancy
{
    /// <summary>The last day of activity, both worked and reserved ones, with which a client is dormant
    /// today.</summary>
    public static DateOnly LastDayToSleep(DateOnly today, int months) => today.AddMonths(-months);

    /// <summary>Whether no day of the last months, nor any to come, is worked or reserved.</summary>
    /// <param name="lastActivityOn">The last worked or reserved day; null when there is none.</param>
    /// <param name="knownSince">When the ledger learnt of the client's first dealing: one that has only just asked is
    /// no sleeper.</param>
    public static bool IsDormant(DateOnly? lastActivityOn, DateOnly knownSince, int months, DateOnly today) =>
        (lastActivityOn ?? knownSince) <= LastDayToSleep(today, months);
}
