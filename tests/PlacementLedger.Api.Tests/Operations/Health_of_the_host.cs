using Marten.Events.Daemon.Coordination;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Views;

namespace PlacementLedger.Api.Tests.Operations;

/// <summary>Whoever watches the host learns that it lives, and whether it can serve; nothing about anybody.</summary>
public sealed class Health_of_the_host(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_live_and_ready_and_asks_for_no_caller()
    {
        Assert.Equal("""{"status":"live"}""", (await _api.Get("/health/live", ("Tenant", "NOT A TENANT"))).Text);
        await _api.RegisteredStructure();
        await _api.Followed();
        var ready = await _api.Get("/health/ready");
        Assert.Equal((200, "ready", "reachable"), (ready.Status, Word(ready, "status"), Word(ready, "database")));
        Assert.Equal(
            ["ClientAllocation", "WorkedMonth"],
            ready.Body["views"]!
                .AsArray()
                .Select(view => (string)view!["name"]!)
                .Intersect(["ClientAllocation", "WorkedMonth"])
        );
    }

    [Fact]
    public async Task is_not_ready_while_an_event_waits_too_long_for_a_view()
    {
        await _api.RegisteredStructure();
        await _api.Followed();
        var coordinator = _api.Services.GetRequiredService<IProjectionCoordinator>();
        await coordinator.PauseAsync();
        await _api.RegisteredStructure();
        Assert.Equal(200, (await _api.Get("/health/ready")).Status);

        await using var direct = Npgsql.NpgsqlDataSource.Create(_api.Database);
        await using var age = direct.CreateCommand(
            "update placementledger.mt_events set timestamp = timestamp - interval '2 minutes'"
        );
        await age.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var stuck = await _api.Get("/health/ready");
        Assert.Equal((503, "notReady", "reachable"), (stuck.Status, Word(stuck, "status"), Word(stuck, "database")));
        Assert.All(stuck.Body["views"]!.AsArray(), view => Assert.Equal("behind", (string?)view!["status"]));

        await coordinator.ResumeAsync();
        await _api.Followed();
        Assert.Equal(200, (await _api.Get("/health/ready")).Status);
    }

    [Fact]
    public async Task is_live_and_not_ready_while_the_database_is_away()
    {
        _api.Relay.TakeAway();
        var away = await _api.Get("/health/ready");
        Assert.Equal((503, "notReady", "away"), (away.Status, Word(away, "status"), Word(away, "database")));
        Assert.Equal(200, (await _api.Get("/health/live")).Status);
        _api.Relay.Restore();
        Assert.Equal(200, (await _api.Get("/health/ready")).Status);
    }

    private static string? Word(Reply reply, string member) => (string?)reply.Body[member];
}
