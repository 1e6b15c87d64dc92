using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Portfolios.PortfolioStory;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class An_AI_that_runs_dry
{
    private static readonly Period Quarter = Days("2026-10-01", "2026-12-31");

    [Theory]
    [InlineData("2026-10-01", "2026-10-01", "2026-12-31")]
    [InlineData("2026-12-31", "2026-10-01", "2026-12-31")]
    [InlineData("2026-09-30", "2026-07-01", "2026-09-30")]
    [InlineData("2024-02-29", "2024-01-01", "2024-03-31")]
    public void is_looked_at_by_quarters(string day, string from, string until) =>
        Assert.Equal(Days(from, until), Depletion.QuarterOf(Day(day)));

    [Fact]
    public void loses_those_who_left_and_wins_those_who_came()
    {
        Transfer[] transfers =
        [
            Moved(Amina, AdcrServicesId, TremplinId, "2026-10-01"),
            Moved(Louis, AdcrServicesId, TremplinId, "2026-12-31"),
            Moved(Louis, TremplinId, AdcrServicesId, "2026-11-10"),
            Moved(Guid.CreateVersion7(), AdcrServicesId, TremplinId, "2026-09-30"),
            Moved(Guid.CreateVersion7(), AdcrServicesId, TremplinId, "2027-01-01"),
            Moved(Guid.CreateVersion7(), AdcrServicesId, TremplinId, "2026-10-05", TransferStatus.Cancelled),
        ];
        Assert.Equal(new(2, 1), Of(transfers).Workers);
        Assert.Equal(1, Of(transfers).Workers.Net);
        Assert.Equal(new(1, 2), Depletion.Of(TremplinId, Quarter, transfers, [], []).Workers);
    }

    [Fact]
    public void loses_the_clients_that_passed_to_others_and_not_those_given_back()
    {
        var passed = Given(Allocated, Consented, Passed).State;
        Assert.Equal(new(1, 0), Depletion.Of(AdcrServicesId, Quarter, [], [passed], []).Clients);
        Assert.Equal(new(0, 1), Depletion.Of(TremplinId, Quarter, [], [passed], []).Clients);
        Assert.Equal(
            new(0, 0),
            Depletion.Of(AdcrServicesId, Days("2026-07-01", "2026-11-30"), [], [passed], []).Clients
        );
        var again = Allocated with { HolderId = TremplinId, From = Day("2026-12-01") };
        var released = Given(Allocated, Released, again).State;
        Assert.Equal(new(0, 0), Depletion.Of(AdcrServicesId, Quarter, [], [released], []).Clients);
    }

    [Fact]
    public void loses_the_hours_of_those_who_left_until_they_come_back()
    {
        Transfer[] transfers =
        [
            Moved(Amina, AdcrServicesId, TremplinId, "2026-10-05"),
            Moved(Amina, TremplinId, AdcrServicesId, "2026-11-09"),
        ];
        WorkedDay[] worked =
        [
            new(Amina, TremplinId, Day("2026-10-02"), 1),
            new(Amina, TremplinId, Day("2026-10-05"), 10),
            new(Amina, AdcrServicesId, Day("2026-10-06"), 100),
            new(Amina, TremplinId, Day("2026-11-08"), 1_000),
            new(Amina, AdcrServicesId, Day("2026-11-09"), 420),
            new(Amina, TremplinId, Day("2026-11-10"), 2),
            new(Amina, AdcrServicesId, Day("2027-01-01"), 3),
            new(Louis, TremplinId, Day("2026-10-05"), 4),
        ];
        Assert.Equal(new(1_010, 420), Depletion.Of(AdcrServicesId, Quarter, transfers, [], worked).Minutes);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void is_told_from_what_the_group_has_agreed_on(int threshold, bool told)
    {
        Transfer[] transfers =
        [
            Moved(Amina, AdcrServicesId, TremplinId, "2026-10-01"),
            Moved(Louis, AdcrServicesId, TremplinId, "2026-12-31"),
        ];
        var policy = GroupPolicy.Default with { DepletionWorkers = threshold };
        var due = DepletionAlert.Due(AdcrServices, Of(transfers), policy, null);
        var id = DepletionAlert.IdFor(AdcrServicesId, Quarter.From);
        Assert.Equal(told ? new(id, AdcrServicesId, Quarter.From, 2, threshold) : null, due);
        if (due is not null)
        {
            Assert.Null(DepletionAlert.Due(AdcrServices, Of(transfers), policy, DepletionAlert.Evolve(null, due)));
        }

        var ofAnEtti = Depletion.Of(TremplinId, Quarter, transfers, [], []) with { Workers = new(9, 0) };
        Assert.Null(DepletionAlert.Due(Tremplin, ofAnEtti, policy, null));
    }

    private static Depletion Of(params Transfer[] transfers) =>
        Depletion.Of(AdcrServicesId, Quarter, transfers, [], []);

    private static Transfer Moved(
        Guid worker,
        Guid from,
        Guid to,
        string on,
        TransferStatus status = TransferStatus.Executed
    )
    {
        var id = Guid.CreateVersion7();
        var proposed = new TransferProposed(id, worker, from, to, TransferReason.Cap, Day(on), []);
        return Transfer.Evolve(null, proposed) with { Status = status };
    }
}
