using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>The acceptance scenarios of placements and hours, by their numbers.</summary>
[Collection<SharedLedger>]
public sealed class The_main_job(LedgerApi api)
{
    [Fact(DisplayName = "1: at 452 hours, 40 asked: at most 28, the rule cited, an ETTI proposed for the other 12")]
    public async Task Scenario_1()
    {
        var network = await (await In(api)).HavingWorked(452);
        var mandate = await api.Post(
            "/v1/mandates",
            $$"""
            {"principalId":"{{network.Etti}}","agentId":"{{network.Ai}}","full":true,
             "from":"2026-01-01","until":"2027-12-31"}
            """
        );
        var path = mandate.Headers["Location"];
        var accepted = await api.Post(
            $"{path}/acceptance",
            """{"on":"2026-01-02"}""",
            null,
            ("Acting-Structure", network.Ai)
        );
        Assert.True(accepted.Status is 200 or 201, accepted.Text);

        var simulated = await network.Place(40, "?dryRun=true");
        Assert.Equal(200, simulated.Status);
        var decision = simulated.Body["decision"]!;
        Assert.Equal("refused", (string?)decision["outcome"]);
        Assert.Null((string?)decision["id"]);
        Assert.Equal(28 * 60, (int?)decision["maximumMinutes"]);
        Assert.StartsWith("L5132-9 2°", (string?)Check(simulated, "R480-01")!["source"], StringComparison.Ordinal);
        var proposed = decision["alternatives"]!
            .AsArray()
            .First(other => (string?)other!["kind"] == "ettiUnderMandate")!;
        Assert.Equal((12 * 60, network.Etti), ((int?)proposed["minutes"], (string?)proposed["structureId"]));

        var refused = await network.Place(40);
        Assert.Equal((409, "HOURS_CEILING_EXCEEDED"), (refused.Status, refused.Code));
        Assert.NotNull((string?)refused.Body["decision"]!["id"]);
        var confirmed = await network.Place(28);
        Assert.Equal(201, confirmed.Status);
        var balance = await network.Balance();
        Assert.Equal((452 * 60, 28 * 60, 0), Quantities(balance));
    }

    [Fact(DisplayName = "2: two officers at once: one succeeds, the other is told what is left")]
    public async Task Scenario_2()
    {
        var network = await (await In(api)).HavingWorked(452);
        // Not on the same days: these would be too long, whatever the ceiling leaves.
        var replies = await Task.WhenAll(
            network.Place(Spread(20 * 60, new(2026, 11, 24))),
            network.Place(Spread(20 * 60, new(2026, 12, 1)))
        );
        Assert.Equal([201, 409], replies.Select(reply => reply.Status).Order());
        var lost = replies.Single(reply => reply.Status == 409);
        Assert.Equal("HOURS_CEILING_EXCEEDED", lost.Code);
        Assert.Equal(8 * 60, (int?)lost.Body["decision"]!["maximumMinutes"]);
        Assert.Matches(@"\b8\sh\s00\b", (string)Check(lost, "R480-01")!["message"]!);
        Assert.Equal((452 * 60, 20 * 60, 8 * 60), Quantities(await network.Balance()));
    }

    [Fact(DisplayName = "3: a local authority's hours leave the counter alone, and the decision says why")]
    public async Task Scenario_3()
    {
        var network = await (await In(api)).HavingWorked(452);
        var placed = await network.Place(200, client: network.Commune);
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("publicAuthority", (string?)Check(placed, "R480-05")!["figures"]!["clientCategory"]);
        Assert.Equal("met", (string?)Check(placed, "R480-05")!["outcome"]);
        Assert.Equal((452 * 60, 0, 28 * 60), Quantities(await network.Balance()));
    }

    [Fact(DisplayName = "4: 31 hours worked on 28 reserved at the cap are recorded, with an overrun of 180 minutes")]
    public async Task Scenario_4()
    {
        var network = await (await In(api)).HavingWorked(452);
        var placed = await network.Place(Spread(28 * 60, new(2026, 11, 19)));
        Assert.True(placed.Status == 201, placed.Text);
        var posted = await network.Post(placed, [.. Spread(31 * 60, new(2026, 11, 19), 465)]);
        Assert.True(posted.Status == 201, posted.Text);
        Assert.Equal(180, (int?)posted.Body["overrunMinutes"]);
        Assert.Equal("acceptedWithWarnings", (string?)posted.Body["decision"]!["outcome"]);
        Assert.All(posted.Body["entries"]!.AsArray(), entry => Assert.Equal(network.Ai, (string?)entry!["countsFor"]));
        var balance = await network.Balance();
        Assert.Equal((483 * 60, 0, 0), Quantities(balance));
        Assert.Equal(180, (int?)balance["overrunMinutes"]);
    }

    [Fact(DisplayName = "17: a key whose command met a 404 is free: the second, valid call executes")]
    public async Task Scenario_17()
    {
        var network = await In(api);
        var client = Guid.CreateVersion7().ToString();
        var key = Guid.CreateVersion7().ToString();
        Assert.Equal(404, (await network.Place(7, client: client, key: key)).Status);
        var registered = await api.Post(
            "/v1/clients",
            $$$"""
            {"id":"{{{client}}}","name":"X",
             "classification":{"category":"privateForProfit","from":"2020-01-01","basis":"Kbis"},
             "site":{"department":"17"}}
            """
        );
        Assert.True(registered.Status == 201, registered.Text);
        var second = await network.Place(7, client: client, key: key);
        Assert.True(second.Status == 201, second.Text);
        var replay = await network.Place(7, client: client, key: key);
        Assert.Equal((201, second.Text, true), (replay.Status, replay.Text, replay.IsReplay));
    }

    [Fact(DisplayName = "H4: a correction reverses and replaces; the entries show all three")]
    public async Task A_correction()
    {
        var network = await In(api);
        var placed = await network.Place(Spread(420, new(2026, 11, 20)));
        var posted = await network.Post(placed, (new(2026, 11, 20), 420));
        var entry = (string?)posted.Body["entries"]![0]!["id"];
        var corrected = await api.Post(
            $"/v1/hours-entries/{entry}/corrections",
            """{"minutes":390,"reason":"Pause"}"""
        );
        Assert.True(corrected.Status == 201, corrected.Text);
        Assert.Equal(390, (int?)(await network.Balance())["consumedMinutes"]);
        var entries = (await api.Get($"/v1/workers/{network.Worker}/hours-entries")).Body["items"]!.AsArray();
        Assert.Equal([420, -420, 390], entries.Select(item => (int?)item!["minutes"]));
        var again = await api.Post($"/v1/hours-entries/{entry}/corrections", """{"minutes":60,"reason":"Encore"}""");
        Assert.Equal((409, "ENTRY_SUPERSEDED"), (again.Status, again.Code));
    }

    private static (int?, int?, int?) Quantities(JsonNode balance) =>
        ((int?)balance["consumedMinutes"], (int?)balance["reservedMinutes"], (int?)balance["remainingMinutes"]);
}
