namespace PlacementLedger.LocalPostgres;

/// <summary>The words to put before a PostgreSQL program so that it does not run as root, which it refuses.</summary>
/// <param name="Prefix">Empty for who is not root.</param>
/// <param name="Owner">The user and group who must own what the programs touch; null when root may.</param>
internal sealed record OrdinaryUser(IReadOnlyList<string> Prefix, string? Owner = null)
{
    /// <summary>One way to stop being root, and the user who must then own the cluster's folder.</summary>
    internal sealed record Way(IReadOnlyList<string> Prefix, string? Owner);

    // Says yes when the programs can run as that user and write in that folder. initdb asks for the user's name.
    private const string Probe =
        "id -un && test \"$(id -u)\" -ne 0 && test -w \"$0\" && test -x \"$0\" && \"$1\" --version";

    /// <summary>The way that works for this folder, which is given to the user it settles on.</summary>
    internal static async Task<OrdinaryUser> ForAsync(
        string folder,
        PostgresBinaries binaries,
        CancellationToken cancellation
    )
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            // On Windows pg_ctl and initdb give up an administrator's rights by themselves.
            return new OrdinaryUser([]);
        }

        var data = Path.Combine(folder, ClusterFolder.DataName);
        var owner = Directory.Exists(data) ? await OwnerAsync(data, cancellation) : "0";
        return await FirstThatWorksAsync(await WaysAsync(owner, cancellation), folder, binaries, cancellation);
    }

    /// <summary>Gives that user a file that root has just made.</summary>
    internal async Task GiveAsync(string path, CancellationToken cancellation)
    {
        if (Owner is not null)
        {
            await Command.RunAsync(["chown", "-h", Owner, path], Path.GetTempPath(), cancellation);
        }
    }

    internal static async Task<OrdinaryUser> FirstThatWorksAsync(
        IReadOnlyList<Way> ways,
        string folder,
        PostgresBinaries binaries,
        CancellationToken cancellation
    )
    {
        List<string> tried = [];
        foreach (var way in ways)
        {
            await Command.RunAsync(["chown", "-Rh", way.Owner ?? "0:0", folder], folder, cancellation);
            var probe = await Command.RunAsync(
                [.. way.Prefix, "sh", "-c", Probe, folder, binaries.Postgres],
                folder,
                cancellation
            );
            if (probe.ExitCode == 0)
            {
                return new OrdinaryUser(way.Prefix, way.Owner);
            }

            tried.Add($"{string.Join(' ', way.Prefix)}: {probe.Output.Trim()}");
        }

        throw new InvalidOperationException(
            $"""
            PostgreSQL refuse de tourner en root, et aucun autre utilisateur ne peut se servir de {folder}.
            Lancer en tant qu'utilisateur ordinaire, ou choisir un dossier que l'utilisateur postgres peut traverser.

            PostgreSQL refuses to run as root, and no other user can use {folder}.
            Run as an ordinary user, or choose a folder that the user postgres can enter.

            {string.Join('\n', tried)}
            """
        );
    }

    /// <summary>
    /// A cluster that someone else owns runs as its owner. Root's own runs in a user namespace where root is nobody
    /// in particular yet still owns its files, which serves even under a closed home; else it is given away.
    /// </summary>
    private static async Task<IReadOnlyList<Way>> WaysAsync(string owner, CancellationToken cancellation)
    {
        if (owner != "0")
        {
            return await AsUserAsync(owner, cancellation);
        }

        return
        [
            new Way(["unshare", "-U", "--"], Owner: null),
            .. await AsUserAsync("postgres", cancellation),
            .. await AsUserAsync("nobody", cancellation),
        ];
    }

    /// <summary>The ways to become that user, by name or number; none when there is no such user.</summary>
    internal static async Task<IReadOnlyList<Way>> AsUserAsync(string user, CancellationToken cancellation)
    {
        var name = await IdAsync("-un", user, cancellation);
        var uid = await IdAsync("-u", user, cancellation);
        var gid = await IdAsync("-g", user, cancellation);
        if (name is null || uid is null || gid is null)
        {
            return [];
        }

        var owner = $"{uid}:{gid}";
        return
        [
            new Way(["setpriv", $"--reuid={uid}", $"--regid={gid}", "--clear-groups", "--"], owner),
            new Way(["runuser", "-u", name, "--"], owner),
            new Way(["su", "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--"], owner),
        ];
    }

    /// <summary>The number of the user who owns a file or folder.</summary>
    internal static async Task<string> OwnerAsync(string path, CancellationToken cancellation)
    {
        var (flag, format) = OperatingSystem.IsMacOS() ? ("-f", "%u") : ("-c", "%u");
        var run = await Command.RunAsync(["stat", flag, format, path], Path.GetTempPath(), cancellation);
        return run.ExitCode == 0
            ? run.Output.Trim()
            : throw new InvalidOperationException($"stat {path}: {run.Output.Trim()}");
    }

    internal static async Task<string?> IdAsync(string what, string? user, CancellationToken cancellation)
    {
        var command = user is null ? (string[])["id", what] : ["id", what, user];
        var run = await Command.RunAsync(command, Path.GetTempPath(), cancellation);
        return run.ExitCode == 0 ? run.Output.Trim() : null;
    }
}
