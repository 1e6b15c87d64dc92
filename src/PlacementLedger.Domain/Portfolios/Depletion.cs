using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>What a structure lost to others in some time, and what came to it: people, clients, and the hours of people
/// who moved.</summary>
/// <param name="Minutes">Worked elsewhere by people who had left it, and for it by people who had come to it.</param>
public sealed record Depletion(Period Period, Flow Workers, Flow Clients, Flow Minutes)
{
    /// <summary>The quarter of the year that holds a day.</summary>
    public static Period QuarterOf(DateOnly day)
    {
        var from = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return new(from, from.AddMonths(3).AddDays(-1));
    }

    /// <param name="transfers">From the structure or to it; only what was carried out counts, from the first day at the
    /// new employer.</param>
    /// <param name="allocations">Of clients that it holds or held.</param>
    /// <param name="worked">By people who moved, for whomever.</param>
    public static Depletion Of(
        Guid structureId,
        Period period,
        IEnumerable<Transfer> transfers,
        IEnumerable<PortfolioAllocation> allocations,
        IEnumerable<WorkedDay> worked
    )
    {
        Transfer[] moves =
        [
            .. transfers
                .Where(transfer => transfer.Status == TransferStatus.Executed)
                .OrderBy(transfer => transfer.EffectiveOn),
        ];
        var days = worked.Where(day => period.Contains(day.Date)).ToList();
        return new(
            period,
            new(
                Movers(moves.Where(move => move.FromStructureId == structureId), period),
                Movers(moves.Where(move => move.ToStructureId == structureId), period)
            ),
            ClientsOf(structureId, period, allocations),
            new(
                days.Where(day => day.EmployerId != structureId && LastMove(day)?.FromStructureId == structureId)
                    .Sum(day => day.Minutes),
                days.Where(day => day.EmployerId == structureId && LastMove(day)?.ToStructureId == structureId)
                    .Sum(day => day.Minutes)
            )
        );

        // Who came back has not left.
        Transfer? LastMove(WorkedDay day) =>
            moves.LastOrDefault(move => move.WorkerId == day.WorkerId && move.EffectiveOn <= day.Date);
    }

    private static int Movers(IEnumerable<Transfer> moves, Period period) =>
        moves.Where(move => period.Contains(move.EffectiveOn)).Select(move => move.WorkerId).Distinct().Count();

    private static Flow ClientsOf(Guid structureId, Period period, IEnumerable<PortfolioAllocation> allocations)
    {
        var passed = allocations
            .SelectMany(held => held.Terms.Zip(held.Terms.Skip(1), (before, after) => (held.ClientId, before, after)))
            .Where(pass => pass.after.Clause is not null && period.Contains(pass.after.From))
            .ToList();
        return new(
            passed.Where(pass => pass.before.HolderId == structureId).Select(pass => pass.ClientId).Distinct().Count(),
            passed.Where(pass => pass.after.HolderId == structureId).Select(pass => pass.ClientId).Distinct().Count()
        );
    }
}

/// <summary>How much left and how much came.</summary>
public readonly record struct Flow(int Leaving, int Arriving)
{
    /// <summary>What was lost, what came deducted; negative where more came.</summary>
    public int Net => Leaving - Arriving;
}

/// <summary>Minutes that somebody worked for an employer on a day.</summary>
public readonly record struct WorkedDay(Guid WorkerId, Guid EmployerId, DateOnly Date, int Minutes);
