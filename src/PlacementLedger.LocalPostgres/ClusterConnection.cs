using Npgsql;

namespace PlacementLedger.LocalPostgres;

/// <summary>How to reach a running private cluster, and to make databases in it.</summary>
internal sealed record ClusterConnection(int Port, string Password)
{
    /// <summary>The cluster's only user, its superuser.</summary>
    internal const string User = "ledger";

    private const string FirstDatabase = "postgres";
    private const string DuplicateDatabase = "42P04";

    internal string To(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Username = User,
            Password = Password,
            Database = database,
            // Nothing leaves this machine, and asking for either costs a round trip.
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;

    /// <summary>Makes a database; one that exists is an error unless <paramref name="orKeep"/>.</summary>
    internal async Task<string> CreateDatabaseAsync(string name, bool orKeep, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
#pragma warning disable CA2100 // A database's name cannot be a parameter; it is quoted above.
            command.CommandText = $"create database {quoted}";
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException refusal) when (orKeep && refusal.SqlState == DuplicateDatabase)
        {
            // As wanted.
        }

        return To(name);
    }

    /// <summary>True when the server on that port lets us in; another cluster's would not know the password.</summary>
    internal async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(cancellation);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(To(FirstDatabase)) { Pooling = false, Timeout = 5 };
        var connection = new NpgsqlConnection(unpooled.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
