using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Forecasts;

/// <summary>What will stop a worker first. It is 23 November 2026.</summary>
public sealed class A_forecast(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task names_the_day_and_what_binds_on_it()
    {
        var network = await (await Cooperation.In(_api)).HavingWorked(452);
        var quiet = await _api.Get($"/v1/workers/{network.Worker}/forecast");
        Assert.Equal(200, quiet.Status);
        var before = Assert.Single(quiet.Body["employers"]!.AsArray())!;
        Assert.Equal((network.Ai, 0, 28 * 60), Of(before));
        Assert.Equal(
            [("window", "2027-09-01"), ("pass", "2028-01-01")],
            before["limits"]!.AsArray().Take(2).Select(limit => ((string?)limit!["kind"], (string?)limit["on"]))
        );
        Assert.Equal("window", (string?)before["binding"]!["kind"]);

        await network.Place(28);
        var full = await _api.Get($"/v1/workers/{network.Worker}/forecast?employerId={network.Ai}");
        Assert.Equal((network.Ai, 0, 0), Of(Assert.Single(full.Body["employers"]!.AsArray())!));
    }

    [Fact(DisplayName = "ETTI-09: a mission at a public client, its renewal included, ends after eighteen months")]
    public async Task knows_the_shorter_missions_of_public_clients()
    {
        var network = await Cooperation.In(_api);
        const string Reason = ""","recourse":{"reason":"temporaryIncrease"}""";
        var first = await network.Mission("2025-12-01", "2026-10-31", Reason, network.Commune);
        Assert.True(first.Status == 201, first.Text);
        var renewal = $"""{Reason},"renewsPlacementId":"{first.Body["id"]}" """;
        var second = await network.Mission("2026-11-01", "2026-12-31", renewal, network.Commune);
        Assert.True(second.Status == 201, second.Text);
        var ahead = await _api.Get($"/v1/workers/{network.Worker}/forecast");
        var limits = Assert.Single(ahead.Body["employers"]!.AsArray())!["limits"]!.AsArray();
        var mission = Assert.Single(limits, limit => (string?)limit!["kind"] == "missionDuration")!;
        Assert.Equal("2027-06-01", (string?)mission["on"]);
        Assert.Equal((string?)second.Body["id"], (string?)mission["placementId"]);
    }

    [Fact(DisplayName = "Settled 13: a client's new category is foreseen with at once")]
    public async Task knows_what_a_client_turned_out_to_be()
    {
        var network = await Cooperation.In(_api);
        network = await network.HavingWorked(490, network.Commune);
        var path = $"/v1/workers/{network.Worker}/forecast";
        var before = Assert.Single((await _api.Get(path)).Body["employers"]!.AsArray())!;
        Assert.Equal(480 * 60, (int?)before["remainingMinutes"]);
        var company = Samples.Classification("privateForProfit", "2020-01-02");
        var turned = await _api.Post($"/v1/clients/{network.Commune}/classifications", company);
        Assert.True(turned.Status == 201, turned.Text);
        var ahead = Assert.Single((await _api.Get(path)).Body["employers"]!.AsArray())!;
        Assert.Equal(0, (int?)ahead["remainingMinutes"]);
    }

    [Fact]
    public async Task is_about_somebody_and_an_employer_the_ledger_knows()
    {
        var network = await Cooperation.In(_api);
        var empty = await _api.Get($"/v1/workers/{network.Worker}/forecast");
        Assert.Empty(empty.Body["employers"]!.AsArray());
        Assert.Equal(404, (await _api.Get($"/v1/workers/{Guid.CreateVersion7()}/forecast")).Status);
        var nobody = await _api.Get($"/v1/workers/{network.Worker}/forecast?employerId={Guid.CreateVersion7()}");
        Assert.Equal((404, "?employerId"), (nobody.Status, (string?)nobody.Body["errors"]![0]!["pointer"]));
    }

    private static (string?, int?, int?) Of(System.Text.Json.Nodes.JsonNode employer) =>
        ((string?)employer["employerId"], (int?)employer["minutesPerWeek"], (int?)employer["remainingMinutes"]);
}
