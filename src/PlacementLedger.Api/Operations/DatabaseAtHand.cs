using PlacementLedger.LocalPostgres;

namespace PlacementLedger.Api.Operations;

/// <summary>The database the host talks to: the one it is told of or, in Development, a private one it finds or
/// starts.</summary>
internal sealed class DatabaseAtHand : IAsyncDisposable
{
    public const string Setting = "ConnectionStrings:Ledger";
    public const string FolderSetting = "Ledger:DataFolder";
    private const string DatabaseName = "placementledger";

    private readonly PrivateCluster? _cluster;

    private DatabaseAtHand(string connectionString, PrivateCluster? cluster) =>
        (ConnectionString, _cluster) = (connectionString, cluster);

    /// <summary>For what never connects.</summary>
    public static DatabaseAtHand None => new(Verb.NoDatabase, null);

    public string ConnectionString { get; }

    /// <summary>Null when there is none; the reason has been printed.</summary>
    public static async Task<DatabaseAtHand?> Find(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration[Setting] is { Length: > 0 } told)
        {
            return new(told, null);
        }

        if (!environment.IsDevelopment())
        {
            await Console.Error.WriteLineAsync(
                $"No database: set {Setting} (in the environment, ConnectionStrings__Ledger)."
            );
            return null;
        }

        switch (await PostgresBinaries.FindAsync(Console.WriteLine))
        {
            case PostgresSearch.Found found:
                var data = configuration[FolderSetting] ?? DataFolder();
                // The cluster has another port at each start, so that its connection string makes no lasting secret.
                configuration[PositionSecret.Setting] ??= PositionSecret.KeptIn(data);
                var folder = Path.Combine(data, "postgres");
                var cluster = await PrivateCluster.StartAsync(
                    found.Binaries,
                    folder,
                    new() { Report = Console.WriteLine }
                );
                return new(await cluster.EnsureDatabaseAsync(DatabaseName), cluster);
            case PostgresSearch.NotFound none:
                await Console.Error.WriteLineAsync(none.Message);
                return null;
            default:
                return null;
        }
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    // Beside the solution, wherever the command was typed; where there is no solution, in the current folder.
    private static string DataFolder()
    {
        var above = new DirectoryInfo(AppContext.BaseDirectory);
        while (above is not null && !File.Exists(Path.Combine(above.FullName, "PlacementLedger.sln")))
        {
            above = above.Parent;
        }

        return Path.Combine(above?.FullName ?? Environment.CurrentDirectory, ".data");
    }
}
