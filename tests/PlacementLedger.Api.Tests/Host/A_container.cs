using Npgsql;

namespace PlacementLedger.Api.Tests.Host;

/// <summary>The way of machines without PostgreSQL binaries, tried wherever an engine answers.</summary>
public sealed class A_container
{
    [Fact]
    public async Task serves_a_database()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var container = await Container.StartAsync();
        Assert.SkipWhen(container is null, "No container engine answers on this machine.");
        await using var database = NpgsqlDataSource.Create(container.ConnectionString);
        await using var version = database.CreateCommand("show server_version_num");
        Assert.True(int.Parse((string)(await version.ExecuteScalarAsync(ct))!, null) >= 140_000);
    }
}
