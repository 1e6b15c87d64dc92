namespace PlacementLedger.Domain.Placements;

/// <summary>One mission of an ETTI's worker: the contract asked for and, before it, those it renews.</summary>
/// <param name="From">First day of the first contract.</param>
/// <param name="Until">Last day of the contract asked for, included.</param>
/// <param name="Renewals">How often it has been renewed, this time included.</param>
/// <param name="IdleDays">Days between a contract and its renewal that no contract covers.</param>
public sealed record Mission(DateOnly From, DateOnly Until, int Renewals, int IdleDays)
{
    /// <param name="renewed">From the contract that is renewed now back to the first one.</param>
    public static Mission Of(Period contract, IReadOnlyList<Placement> renewed)
    {
        var (from, idle) = (contract.From, 0);
        foreach (var earlier in renewed)
        {
            idle += Math.Max(0, from.DayNumber - earlier.LastDay.DayNumber - 1);
            from = earlier.From < from ? earlier.From : from;
        }

        return new(from, contract.Until, renewed.Count, idle);
    }

    /// <summary>Calendar days under contract.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1 - IdleDays;

    /// <summary>The last day, included, of a mission of so many calendar months; idle days do not count.</summary>
    public DateOnly LastDayOf(int months) => From.AddMonths(months).AddDays(IdleDays - 1);
}
