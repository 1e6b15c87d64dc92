using System.Diagnostics.CodeAnalysis;

namespace PlacementLedger.LocalPostgres;

/// <summary>A PostgreSQL for one test run: fast because it would not survive a power cut, deleted at the end.</summary>
/// <remarks>Starting one also removes those that killed test runs of the same user left behind.</remarks>
public sealed class ThrowAwayCluster : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Fast = new()
    {
        ["fsync"] = "off",
        ["full_page_writes"] = "off",
        ["synchronous_commit"] = "off",
    };

    private readonly ClusterFolder cluster;
    private readonly ClusterConnection connection;
    private readonly FileLease owner;
    private bool disposed;

    private ThrowAwayCluster(string folder, ClusterFolder cluster, ClusterConnection connection, FileLease owner) =>
        (Folder, this.cluster, this.connection, this.owner) = (folder, cluster, connection, owner);

    /// <summary>The temporary folder that holds everything.</summary>
    public string Folder { get; }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port => connection.Port;

    /// <summary>Makes and starts a cluster; <paramref name="settings"/> prevail over ours.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The owner's lease lives as long as the cluster.")]
    public static async Task<ThrowAwayCluster> StartAsync(
        PostgresBinaries binaries,
        IReadOnlyDictionary<string, string>? settings = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(binaries);
        await LeftoverClusters.RemoveAsync(Path.GetTempPath(), binaries, cancellation);
        var folder = LeftoverClusters.NewFolder();
        var owner = await FileLease.WaitAsync(
            LeftoverClusters.OwnerFile(folder),
            TimeSpan.FromSeconds(5),
            cancellation
        );
        var inside = LeftoverClusters.ClusterIn(folder);
        OwnFolder.Create(inside);
        ClusterFolder? cluster = null;
        try
        {
            var user = await OrdinaryUser.ForAsync(inside, binaries, cancellation);
            cluster = new ClusterFolder(inside, binaries, user);
            await NewCluster.EnsureAsync(inside, binaries, user, durable: false, cancellation);
            var merged = ClusterOptions.Merge(Fast, settings ?? Fast);
            var port = await cluster.StartAsync(merged, cancellation);
            var password = await cluster.PasswordAsync(CancellationToken.None);
            return new ThrowAwayCluster(folder, cluster, new ClusterConnection(port, password), owner);
        }
        catch
        {
            await EndAsync(folder, cluster, owner);
            throw;
        }
    }

    /// <summary>The connection string of a database, whether it exists or not.</summary>
    public string ConnectionStringTo(string database) => connection.To(database);

    /// <summary>Makes a new database and returns its connection string.</summary>
    public Task<string> CreateDatabaseAsync(string name, CancellationToken cancellation = default) =>
        connection.CreateDatabaseAsync(name, orKeep: false, cancellation);

    /// <summary>Stops the server at once and deletes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            await EndAsync(Folder, cluster, owner);
        }
    }

    private static async Task EndAsync(string folder, ClusterFolder? cluster, FileLease owner)
    {
        try
        {
            if (cluster is not null)
            {
                await cluster.StopAsync(ClusterFolder.Immediate);
            }

            // While the owner's file is held, no other run takes this folder for a leftover.
            await LeftoverClusters.DeleteAsync(LeftoverClusters.ClusterIn(folder));
        }
        finally
        {
            owner.Dispose();
        }

        await LeftoverClusters.DeleteAsync(folder);
    }
}
