using PlacementLedger.LocalPostgres;

[assembly: AssemblyFixture(typeof(PlacementLedger.Api.Tests.Host.Cluster))]

namespace PlacementLedger.Api.Tests.Host;

/// <summary>One throw-away PostgreSQL for the whole run; each collection has a database of its own.</summary>
public sealed class Cluster : IAsyncLifetime
{
    /// <summary>Points the tests at a server that runs already; each still makes its own databases.</summary>
    public const string Variable = "PLACEMENTLEDGER_TEST_CONNECTION";

    private ThrowAwayCluster? _own;
    private Container? _container;
    private string? _given;

    public async ValueTask InitializeAsync()
    {
        _given = Environment.GetEnvironmentVariable(Variable);
        var choice = PostgresChoices.FromEnvironment();
        if (_given is not null)
        {
            return;
        }

        if (choice != PostgresChoice.Container && await PostgresBinaries.FindAsync() is PostgresSearch.Found found)
        {
            _own = await ThrowAwayCluster.StartAsync(found.Binaries);
            return;
        }

        _container = await Container.StartAsync();
        _given = _container?.ConnectionString;
    }

    public async Task<string> NewDatabase()
    {
        var name = $"t{Guid.CreateVersion7():N}";
        if (_own is not null)
        {
            return await _own.CreateDatabaseAsync(name);
        }

        Assert.SkipWhen(_given is null, "No PostgreSQL and no container engine on this machine.");
        await using var server = Npgsql.NpgsqlDataSource.Create(_given!);
        await using var create = server.CreateCommand($"create database {name}");
        await create.ExecuteNonQueryAsync();
        return new Npgsql.NpgsqlConnectionStringBuilder(_given) { Database = name }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        await (_own?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_container?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
