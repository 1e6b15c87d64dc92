using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Store;

/// <summary>The caller is told to come back; nothing of the inside shows; it works again by itself.</summary>
public sealed class A_database_that_is_away(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_a_503_until_it_is_back()
    {
        var path = await _api.RegisteredStructure();
        _api.Relay.TakeAway();
        foreach (var reply in (Reply[])[await _api.Get(path), await _api.Post("/v1/structures", Samples.Structure())])
        {
            Assert.Equal((503, "STORE_UNAVAILABLE"), (reply.Status, reply.Code));
            Assert.Contains("Retry-After", reply.Headers.Keys);
            Assert.DoesNotContain("Npgsql", reply.Text, StringComparison.Ordinal);
        }

        _api.Relay.Restore();
        Assert.Equal(200, (await _api.Get(path)).Status);
        await _api.RegisteredStructure();
    }
}
