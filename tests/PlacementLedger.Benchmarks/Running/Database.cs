using System.Globalization;
using Npgsql;
using PlacementLedger.LocalPostgres;

namespace PlacementLedger.Benchmarks.Running;

/// <summary>A PostgreSQL of our own, as durable as PostgreSQL is by default, deleted at the end.</summary>
internal sealed class Database : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Durable = new()
    {
        ["fsync"] = "on",
        ["full_page_writes"] = "on",
        ["synchronous_commit"] = "on",
    };

    public static readonly string[] SettingsShown =
    [
        "server_version",
        "fsync",
        "full_page_writes",
        "synchronous_commit",
        "shared_buffers",
        "max_wal_size",
        "max_connections",
        "wal_level",
    ];

    private readonly ThrowAwayCluster _cluster;

    private Database(ThrowAwayCluster cluster, int postmaster) => (_cluster, Postmaster) = (cluster, postmaster);

    public int Postmaster { get; }

    public static async Task<Database> Start()
    {
        if (await PostgresBinaries.FindAsync() is not PostgresSearch.Found found)
        {
            throw new InvalidOperationException("No PostgreSQL on this machine: see the README.");
        }

        var cluster = await ThrowAwayCluster.StartAsync(found.Binaries, Durable);
        var file = Directory.EnumerateFiles(cluster.Folder, "postmaster.pid", SearchOption.AllDirectories).Single();
        return new(cluster, int.Parse(File.ReadLines(file).First(), CultureInfo.InvariantCulture));
    }

    public Task<string> Create(string name) => _cluster.CreateDatabaseAsync(name);

    /// <summary>Makes a copy of a database that nobody is connected to.</summary>
    public async Task<string> Copy(string from, string name)
    {
        NpgsqlConnection.ClearAllPools();
        await Execute(_cluster.ConnectionStringTo("postgres"), $"create database {name} template {from}");
        return _cluster.ConnectionStringTo(name);
    }

    public async Task<IReadOnlyList<(string Name, string Value)>> Settings()
    {
        await using var source = NpgsqlDataSource.Create(_cluster.ConnectionStringTo("postgres"));
        await using var command = source.CreateCommand(
            "select name, current_setting(name) from unnest($1) with ordinality as shown(name, place) order by place"
        );
        command.Parameters.AddWithValue(SettingsShown);
        await using var reader = await command.ExecuteReaderAsync();
        var settings = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            settings.Add((reader.GetString(0), reader.GetString(1)));
        }

        return settings;
    }

    public static async Task Execute(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}
