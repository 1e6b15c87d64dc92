using Npgsql;
using PlacementLedger.LocalPostgres;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>What each test of this folder stands on: PostgreSQL's programs, a temporary folder, a query.</summary>
internal sealed class Ground : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ledger-test-").FullName;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Sub(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static async Task<PostgresBinaries> BinariesAsync()
    {
        var found = await PostgresBinaries.FindAsync(cancellation: Cancellation);
        if (found is PostgresSearch.NotFound(var message))
        {
            Assert.Skip(message);
        }

        return ((PostgresSearch.Found)found).Binaries;
    }

    public async Task<PrivateCluster> StartAsync(string name) =>
        await PrivateCluster.StartAsync(await BinariesAsync(), Sub(name), cancellation: Cancellation);

    public static PostmasterFile? ServerOf(PrivateCluster cluster) =>
        PostmasterFile.Read(Path.Combine(cluster.Folder, "data"));

    public static async Task RememberAsync(PrivateCluster cluster, string name)
    {
        var connection = await cluster.EnsureDatabaseAsync("ledger", Cancellation);
        await AskAsync(connection, $"create table worker as select '{name}' as name");
    }

    public static Task<string> RecallAsync(PrivateCluster cluster) =>
        AskAsync(cluster.ConnectionStringTo("ledger"), "select name from worker");

    public static async Task<string> AskAsync(string connectionString, string question)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(question, connection);
        return $"{await command.ExecuteScalarAsync(Cancellation)}";
    }

    /// <summary>A program of three lines, for what no program of this machine does.</summary>
    public static async Task ScriptAsync(string path, string line)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, $"#!/bin/sh\n{line}\n", Cancellation);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
