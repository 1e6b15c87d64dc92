using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PlacementLedger.LocalPostgres;

/// <summary>A cluster on disk: starts its server and stops it.</summary>
internal sealed class ClusterFolder(string folder, PostgresBinaries binaries, OrdinaryUser user)
{
    internal const string DataName = "data";

    internal const string SettingsName = "placement-ledger.conf";
    private const string StartSecondsMax = "120";

    /// <summary>Drops clients at once and writes everything down; the cluster then opens without recovery.</summary>
    internal const string Fast = "fast";

    /// <summary>Drops everything, as a crash would; the cluster recovers when it opens.</summary>
    internal const string Immediate = "immediate";

    private const string FastStopSecondsMax = "60";
    private const string ImmediateStopSecondsMax = "10";
    private const int StartAttemptsMax = 10;
    private const long LogBytesMax = 10_000_000;

    // A port taken since it was picked, or the last server's children still letting go after a crash.
    private static readonly string[] ReasonsToRetry =
    [
        "could not bind",
        "could not create any TCP/IP sockets",
        "pre-existing shared memory block",
    ];

    private string LogFile => Path.Combine(folder, "log");

    internal string Data => Path.Combine(folder, DataName);

    internal PostmasterFile? Postmaster => PostmasterFile.Read(Data);

    /// <summary>The password of the cluster's only user; made with the cluster.</summary>
    internal Task<string> PasswordAsync(CancellationToken cancellation) =>
        File.ReadAllTextAsync(NewCluster.PasswordFile(folder), cancellation);

    /// <summary>Starts the server on a free port of the loopback address, and returns the port.</summary>
    /// <param name="settings">Written to the cluster's configuration, before ours.</param>
    /// <param name="cancellation">Looked at between attempts.</param>
    /// <param name="pickPort">What port to try, asked again when the port was taken meanwhile.</param>
    internal async Task<int> StartAsync(
        IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellation,
        Func<int>? pickPort = null
    )
    {
        if (File.Exists(LogFile) && new FileInfo(LogFile).Length > LogBytesMax)
        {
            File.Delete(LogFile);
        }

        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            var port = (pickPort ?? FreePort)();
            var logBefore = File.Exists(LogFile) ? new FileInfo(LogFile).Length : 0;
            await WriteSettingsAsync(settings, port, cancellation);
            var run = await PgCtlAsync("start", "-l", LogFile, "-t", StartSecondsMax);
            if (run.ExitCode == 0)
            {
                return port;
            }

            var log = LogSince(logBefore);
            if (attempt == StartAttemptsMax || !ReasonsToRetry.Any(log.Contains))
            {
                throw new InvalidOperationException($"pg_ctl start -D {Data}:\n{run.Output.Trim()}\n{log.Trim()}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(300), cancellation);
        }
    }

    /// <summary>Stops the server if it runs, by force if it must; throws if it still runs afterwards.</summary>
    internal async Task StopAsync(string mode)
    {
        if (Postmaster is not { } postmaster || !postmaster.IsAlive())
        {
            return;
        }

        var limit = mode == Fast ? FastStopSecondsMax : ImmediateStopSecondsMax;
        var run = await PgCtlAsync("stop", "-m", mode, "-t", limit);
        if (run.ExitCode != 0 && !await postmaster.KillAsync())
        {
            throw new InvalidOperationException($"pg_ctl stop -D {Data}: {run.Output.Trim()}");
        }
    }

    private Task<Command.Result> PgCtlAsync(string verb, params string[] arguments) =>
        Command.RunToFileAsync(
            [.. user.Prefix, binaries.PgCtl, verb, "-D", Data, "-w", .. arguments],
            folder,
            Path.Combine(folder, "pg_ctl.log")
        );

    private async Task WriteSettingsAsync(
        IReadOnlyDictionary<string, string> settings,
        int port,
        CancellationToken cancellation
    )
    {
        var file = Path.Combine(Data, SettingsName);
        // Deleted first: the folder's owner may do that even to a file that root wrote.
        File.Delete(file);
        await File.WriteAllTextAsync(file, Written(settings, port), cancellation);
    }

    private static string Written(IReadOnlyDictionary<string, string> settings, int port) =>
        string.Concat(
            settings
                .Append(new("listen_addresses", "127.0.0.1"))
                .Append(new("unix_socket_directories", ""))
                .Append(new("port", port.ToString(CultureInfo.InvariantCulture)))
                .Select(setting => $"{setting.Key} = '{setting.Value.Replace("'", "''", StringComparison.Ordinal)}'\n")
        );

    private string LogSince(long position)
    {
        if (!File.Exists(LogFile))
        {
            return "";
        }

        using var stream = new FileStream(LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = Math.Min(position, stream.Length);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
