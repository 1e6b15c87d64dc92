using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Store;

/// <summary>The caller is told to come back; nothing of the inside shows; it works again by itself.</summary>
public sealed class A_database_that_is_away(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster)
    {
        // A second is long enough to wait for a lock here.
        WithServices = builder =>
            builder.Services.PostConfigure<RequestTimeoutOptions>(options =>
                options.DefaultPolicy = new()
                {
                    Timeout = TimeSpan.FromSeconds(1),
                    TimeoutStatusCode = options.DefaultPolicy!.TimeoutStatusCode,
                    WriteTimeoutResponse = options.DefaultPolicy.WriteTimeoutResponse,
                }
            ),
    };

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

    [Fact]
    public async Task or_makes_a_command_wait_too_long_is_a_503_that_says_so()
    {
        var ct = TestContext.Current.CancellationToken;
        var path = await _api.RegisteredStructure();
        await using var direct = NpgsqlDataSource.Create(_api.Database);
        await using var connection = await direct.OpenConnectionAsync(ct);
        await using var open = await connection.BeginTransactionAsync(ct);
        const string streams = "select id from placementledger.mt_streams for update";
        await using var hold = new NpgsqlCommand(streams, connection, open);
        await hold.ExecuteNonQueryAsync(ct);
        var slow = await _api.Post($"{path}/conventions", Samples.Convention());
        Assert.Equal((503, "TOO_SLOW"), (slow.Status, slow.Code));
        Assert.Contains("Retry-After", slow.Headers.Keys);

        await open.RollbackAsync(ct);
        Assert.Equal(201, (await _api.Post($"{path}/conventions", Samples.Convention())).Status);
    }
}
