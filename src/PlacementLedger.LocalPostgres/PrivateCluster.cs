using System.Diagnostics;

namespace PlacementLedger.LocalPostgres;

/// <summary>A PostgreSQL of our own in a folder, whose data survive restarts.</summary>
/// <remarks>
/// Several processes may use one folder. The first starts the server, the others adopt it, and the last to leave
/// stops it, whoever started it: each holds a lease file that the system frees when it dies. A server left behind
/// by a killed process is therefore adopted, and stopped, by the next one. What a crash leaves without a server is
/// cleared and recovered. A server that lives and does not answer is stopped, unless another process holds a lease.
/// </remarks>
public sealed class PrivateCluster : IAsyncDisposable
{
    private static readonly TimeSpan TurnTimeMax = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AnswerPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan AnswerTimeMax = TimeSpan.FromMinutes(1);

    private readonly ClusterFolder cluster;
    private readonly ClusterConnection connection;
    private readonly FileLease lease;
    private bool disposed;

    private PrivateCluster(string folder, ClusterFolder cluster, ClusterConnection connection, FileLease lease) =>
        (Folder, this.cluster, this.connection, this.lease) = (folder, cluster, connection, lease);

    /// <summary>The cluster's folder: the data, the server's log, the password, the leases.</summary>
    public string Folder { get; }

    /// <summary>The port on 127.0.0.1, picked at each start.</summary>
    public int Port => connection.Port;

    /// <summary>True when the server was already running and was not started by this call.</summary>
    public bool Adopted { get; private init; }

    /// <summary>Makes the cluster if the folder has none, and starts its server or adopts the one that runs.</summary>
    public static async Task<PrivateCluster> StartAsync(
        PostgresBinaries binaries,
        string folder,
        ClusterOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(binaries);
        options ??= new ClusterOptions();
        folder = Path.GetFullPath(folder);
        OwnFolder.Create(folder);
        OwnFolder.RefuseAnothers(folder);
        OwnFolder.Create(Leases(folder));
        using var turn = await FileLease.WaitAsync(TurnFile(folder), TurnTimeMax, cancellation);
        var user = await OrdinaryUser.ForAsync(folder, binaries, cancellation);
        var cluster = new ClusterFolder(folder, binaries, user);
        if (!Directory.Exists(cluster.Data))
        {
            options.Report?.Invoke($"PostgreSQL {binaries.Version} : nouveau cluster / new cluster: {folder}");
        }

        await NewCluster.EnsureAsync(folder, binaries, user, durable: true, cancellation);
        var running = await AdoptAsync(cluster, folder, cancellation);
        var adopted = running is not null;
        if (running is null)
        {
            var port = await cluster.StartAsync(ClusterOptions.Merge(options.Settings), cancellation);
            running = new ClusterConnection(port, await cluster.PasswordAsync(CancellationToken.None));
        }
        else
        {
            options.Report?.Invoke($"PostgreSQL déjà en marche, adopté / already running, adopted: {folder}");
        }

        var lease = await TakeLeaseAsync(folder, user);
        return new PrivateCluster(folder, cluster, running, lease) { Adopted = adopted };
    }

    /// <summary>The connection string of a database, whether it exists or not.</summary>
    public string ConnectionStringTo(string database) => connection.To(database);

    /// <summary>Makes a new database and returns its connection string.</summary>
    public Task<string> CreateDatabaseAsync(string name, CancellationToken cancellation = default) =>
        connection.CreateDatabaseAsync(name, orKeep: false, cancellation);

    /// <summary>Makes a database unless it exists, and returns its connection string.</summary>
    public Task<string> EnsureDatabaseAsync(string name, CancellationToken cancellation = default) =>
        connection.CreateDatabaseAsync(name, orKeep: true, cancellation);

    /// <summary>Stops the server, unless another process still holds a lease on the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        using var turn = await FileLease.WaitAsync(TurnFile(Folder), TurnTimeMax, CancellationToken.None);
        lease.Dispose();
        if (!AnotherHolds(Folder))
        {
            await cluster.StopAsync(ClusterFolder.Fast);
        }
    }

    private static async Task<ClusterConnection?> AdoptAsync(
        ClusterFolder cluster,
        string folder,
        CancellationToken cancellation
    )
    {
        if (cluster.Postmaster is not { } postmaster)
        {
            return null;
        }

        if (!postmaster.IsAlive())
        {
            // The server would keep to a file whose process id now belongs to someone else.
            File.Delete(postmaster.Path);
            return null;
        }

        var connection = new ClusterConnection(postmaster.Port, await cluster.PasswordAsync(cancellation));
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < AnswerTimeMax && postmaster.IsAlive())
        {
            if (await connection.AnswersAsync(cancellation))
            {
                return connection;
            }

            await Task.Delay(AnswerPause, cancellation);
        }

        if (AnotherHolds(folder))
        {
            throw new InvalidOperationException(
                $"{folder} : le serveur d'un autre processus ne répond pas / another process's server does not answer."
            );
        }

        await cluster.StopAsync(ClusterFolder.Immediate);
        return null;
    }

    private static string Leases(string folder) => Path.Combine(folder, "leases");

    private static string TurnFile(string folder) => Path.Combine(folder, "turn");

    private static bool AnotherHolds(string folder)
    {
        var held = Directory.GetFiles(Leases(folder)).ToLookup(FileLease.IsHeld);
        foreach (var abandoned in held[false])
        {
            File.Delete(abandoned);
        }

        return held[true].Any();
    }

    private static async Task<FileLease> TakeLeaseAsync(string folder, OrdinaryUser user)
    {
        var path = Path.Combine(Leases(folder), Path.GetRandomFileName());
        var lease =
            FileLease.TryTake(path, deleteAtEnd: true)
            ?? throw new InvalidOperationException($"{path}: no lease could be taken.");
        await user.GiveAsync(path, CancellationToken.None);
        return lease;
    }
}
