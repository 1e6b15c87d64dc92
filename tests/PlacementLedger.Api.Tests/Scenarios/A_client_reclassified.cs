using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Hours;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Acceptance scenario 6: what was taken for an association is an enterprise from 1 March on.</summary>
[Collection<SharedLedger>]
public sealed class A_client_reclassified(LedgerApi api)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact(DisplayName = "6: hours from 1 March on are recounted, and a derogation is proposed for what no longer fits")]
    public async Task Scenario_6()
    {
        var network = await (await In(api)).HavingWorked(452);
        var association = await Client(api, "privateNonProfit");
        var days = Spread(56 * 60, new(2026, 2, 25));
        var placed = await network.Place(days, client: association);
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal(201, (await network.Post(placed, [.. days])).Status);
        Assert.Equal((452 * 60, 28 * 60), Quantities(await network.Balance()));

        var classified = await api.Post(
            $"/v1/clients/{association}/classifications",
            Samples.Classification("privateForProfit", "2026-03-01", "Kbis")
        );
        Assert.True(classified.Status == 201, classified.Text);

        // The decision knows at once; the account follows.
        var refused = await network.Place(7);
        Assert.Equal((409, "HOURS_CEILING_EXCEEDED"), (refused.Status, refused.Code));
        Assert.Equal(480 * 60, (int?)Check(refused, "R480-01")!["figures"]!["consumedMinutes"]);
        var alternatives = refused.Body["decision"]!["alternatives"]!.AsArray();
        Assert.Contains(alternatives, other => (string?)other!["kind"] == "derogation");

        await Until(async () => Quantities(await network.Balance()) == (480 * 60, 0));
        Assert.Equal(452 * 60, (int?)(await network.Balance("&validAt=2026-02-28"))["consumedMinutes"]);
        Assert.Equal(459 * 60, (int?)(await network.Balance("&validAt=2026-03-02"))["consumedMinutes"]);
        await IsRecountedDayByDay(network, association);

        // The proposal is a real one.
        var granted = await api.Post(
            $"/v1/structures/{network.Ai}/derogations",
            Derogation("2026-11-01", "2027-10-31", 40_000)
        );
        Assert.True(granted.Status == 201, granted.Text);
        Assert.Equal(201, (await network.Place(7)).Status);
    }

    /// <summary>The entries stand as they were posted; one event says which of their days count from now on.</summary>
    private async Task IsRecountedDayByDay(Cooperation network, string client)
    {
        var entries = (await api.Get($"/v1/workers/{network.Worker}/hours-entries?limit=500")).Body["items"]!.AsArray();
        Assert.Equal(8, entries.Count(entry => (string?)entry!["clientId"] == client));
        var account = await api.Load<HoursAccount>(HoursAccount.IdFor(Guid.Parse(network.Worker)));
        var days = account.Placements.Single(placement => $"{placement.Engagement.ClientId}" == client).Days;
        Assert.Equal(
            Spread(28 * 60, new(2026, 3, 1)).Select(day => day.Date),
            days.Where(day => day.Category == Domain.Clients.ClientCategory.PrivateForProfit).Select(day => day.Date)
        );
    }

    private static (int?, int?) Quantities(JsonNode balance) =>
        ((int?)balance["consumedMinutes"], (int?)balance["remainingMinutes"]);

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 200 && !await isSo(); i++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.True(await isSo());
    }
}
