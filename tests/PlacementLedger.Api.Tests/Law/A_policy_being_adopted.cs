using Npgsql;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>A decision holds the policies it reads: one being adopted comes before it or after it.</summary>
public sealed class A_policy_being_adopted(Cluster cluster) : IAsyncLifetime
{
    private const string Policy = """{"ambiguity":"A6","choice":"days","decidedBy":"board-2026-11"}""";

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_waited_for_by_who_confirms_a_placement()
    {
        var ct = TestContext.Current.CancellationToken;
        var network = await Cooperation.In(_api);
        var acting = Known.ActingFor(Guid.Parse(network.Ai));
        Assert.Equal(201, (await _api.Post("/v1/policies", Policy, null, acting)).Status);
        await using var direct = NpgsqlDataSource.Create(_api.Database);
        await using var connection = await direct.OpenConnectionAsync(ct);
        await using var adopting = await connection.BeginTransactionAsync(ct);
        await using var writes = new NpgsqlCommand(
            "select version from placementledger.mt_streams where id = $1 for no key update",
            connection,
            adopting
        );
        writes.Parameters.Add(new() { Value = Policies.IdFor("local") });
        Assert.Equal(1L, await writes.ExecuteScalarAsync(ct));

        var placing = network.Place(7);
        await Task.WhenAny(placing, Task.Delay(TimeSpan.FromSeconds(1), ct));
        Assert.False(placing.IsCompleted, "It was decided on policies that were being changed.");
        await adopting.RollbackAsync(ct);
        Assert.Equal(201, (await placing).Status);
    }
}
