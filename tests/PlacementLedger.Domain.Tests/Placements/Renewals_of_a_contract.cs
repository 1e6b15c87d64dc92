using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

public sealed class Renewals_of_a_contract
{
    [Fact]
    public void without_any_the_months_run_from_the_contract_itself()
    {
        Assert.Equal(0, Renewals.None.Count);
        Assert.Equal(Day("2026-01-05"), Renewals.None.StartOf(Days("2026-01-05", "2026-02-04")));
        Assert.Equal(Day("2028-01-04"), Renewals.None.LastDayWithin(24, Days("2026-01-05", "2026-02-04")));
    }

    [Fact(DisplayName = "Twelve, six and six months are twenty-four in all")]
    public void add_up()
    {
        var asked = Days("2027-07-05", "2028-01-04");
        var chain = Of(Placed("2027-01-05", "2027-07-04"), Placed("2026-01-05", "2027-01-04"));
        Assert.Equal(2, chain.Count);
        Assert.Equal(Day("2026-01-05"), chain.StartOf(asked));
        Assert.Equal(asked.Until, chain.LastDayWithin(24, asked));
    }

    [Fact]
    public void do_not_count_the_days_between()
    {
        var asked = Days("2026-03-01", "2026-03-31");
        Assert.Equal(Day("2026-12-31"), Of(Placed("2026-01-01", "2026-02-28")).LastDayWithin(12, asked));
        Assert.Equal(Day("2027-01-10"), Of(Placed("2026-01-01", "2026-02-18")).LastDayWithin(12, asked));
        // Two contracts on the same days are no more months than one.
        Assert.Equal(Day("2026-12-31"), Of(Placed("2026-01-01", "2026-03-20")).LastDayWithin(12, asked));
    }

    [Fact]
    public void leave_out_what_was_cancelled_and_cut_what_ended_early()
    {
        var asked = Days("2026-03-01", "2026-03-31");
        var cancelled = Placed("2026-01-01", "2026-02-28") with { Status = PlacementStatus.Cancelled };
        Assert.Equal((0, asked.From), (Of(cancelled).Count, Of(cancelled).StartOf(asked)));
        var ended = Placed("2026-01-01", "2026-02-28") with
        {
            Status = PlacementStatus.Ended,
            LastDay = Day("2026-02-18"),
        };
        Assert.Equal(Day("2027-01-10"), Of(ended).LastDayWithin(12, asked));
    }

    [Fact]
    public void are_of_contracts_where_these_are_told()
    {
        var contract = ContractStatement.Untold with { From = Day("2025-12-01"), Until = Day("2026-02-28") };
        var told = Placed("2026-01-05", "2026-01-06");
        told = told with { Terms = told.Terms with { Contract = contract } };
        Assert.Equal(Day("2025-12-01"), Of(told).StartOf(Days("2026-03-01", "2026-03-31")));
        Assert.Equal(Day("2026-11-30"), Of(told).LastDayWithin(12, Days("2026-03-01", "2026-03-31")));
    }

    private static Renewals Of(params Placement[] latestFirst) => new([.. latestFirst]);

    private static Placement Placed(string from, string until) =>
        Placement.Evolve(
            null,
            new PlacementConfirmed(
                SecondPlacement,
                Amina,
                new(SecondPlacement, AdcrServicesId, StructureKind.Ai, AdcrServicesId, Menuiserie),
                null,
                null,
                Day(from),
                Day(until),
                [new(Day(from), 420)],
                Day(from),
                PlacementTerms.None,
                []
            )
        );
}
