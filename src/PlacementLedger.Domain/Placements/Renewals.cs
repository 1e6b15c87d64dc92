namespace PlacementLedger.Domain.Placements;

/// <summary>The placements that a new one renews, one after the other, and what their contracts add up to.</summary>
/// <param name="Earlier">The latest first. Cancelled ones did not take place: they count for nothing.</param>
public sealed record Renewals(ValueList<Placement> Earlier)
{
    /// <summary>A chain that is longer is cut: no law lets anything be renewed so often.</summary>
    public const int LengthMax = 60;

    public static readonly Renewals None = new([]);

    /// <summary>How many times the contract has been renewed, once the one that is asked for stands.</summary>
    public int Count => Contracts.Count();

    /// <summary>The first day of the first contract of the chain.</summary>
    public DateOnly StartOf(Period asked) => Contracts.Select(contract => contract.From).Append(asked.From).Min();

    /// <summary>The last day on which a contract that starts as asked could end for the whole chain to last so many
    /// months. Days between two contracts are not counted.</summary>
    public DateOnly LastDayWithin(int months, Period asked)
    {
        var start = StartOf(asked);
        var (covered, between) = (start.AddDays(-1), 0);
        foreach (var contract in Contracts.Append(asked).OrderBy(contract => contract.From))
        {
            between += Math.Max(0, contract.From.DayNumber - covered.DayNumber - 1);
            covered = contract.Until > covered ? contract.Until : covered;
        }

        return start.AddMonths(months).AddDays(between - 1);
    }

    private IEnumerable<Period> Contracts =>
        Earlier.Where(placement => placement.Status != PlacementStatus.Cancelled).Select(ContractOf);

    private static Period ContractOf(Placement placement) =>
        WorkContract.PeriodOf(placement.Terms, new(placement.From, placement.LastDay));
}
