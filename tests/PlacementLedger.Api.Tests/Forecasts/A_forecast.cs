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
        Assert.Equal("pass", (string?)before["binding"]!["kind"]);

        await network.Place(28);
        var full = await _api.Get($"/v1/workers/{network.Worker}/forecast?employerId={network.Ai}");
        Assert.Equal((network.Ai, 0, 0), Of(Assert.Single(full.Body["employers"]!.AsArray())!));
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
