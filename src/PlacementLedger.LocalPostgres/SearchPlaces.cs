using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace PlacementLedger.LocalPostgres;

/// <summary>Where PostgreSQL's programs are looked for.</summary>
internal sealed partial record SearchPlaces
{
    /// <summary>The variable that names the folder to take, and no other.</summary>
    internal const string ForcedFolderVariable = "PLACEMENTLEDGER_PG_BIN";

    internal PostgresChoice Choice { get; init; } = PostgresChoice.Any;

    internal string? ForcedFolder { get; init; }

    /// <summary>Folders in order of preference; those without the three programs are passed over.</summary>
    internal IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>The npm program, when there is one.</summary>
    internal string? Npm { get; init; }

    internal string CacheFolder { get; init; } = "";

    internal static SearchPlaces OfThisMachine()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return new SearchPlaces
        {
            Choice = PostgresChoices.FromEnvironment(),
            ForcedFolder = Environment.GetEnvironmentVariable(ForcedFolderVariable) is { Length: > 0 } forced
                ? forced
                : null,
            Folders = [.. path.Where(Path.IsPathRooted), .. Installed()],
            Npm = path.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm"))
                .FirstOrDefault(File.Exists),
            CacheFolder = Path.Combine(CacheRoot(), "placement-ledger"),
        };
    }

    /// <summary>Where the usual installers put PostgreSQL, the newest version of each first.</summary>
    private static IEnumerable<string> Installed()
    {
        if (OperatingSystem.IsWindows())
        {
            var programs = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);
            return Versions(Path.Combine(programs, "PostgreSQL"), "*");
        }

        return
        [
            .. Versions("/usr/lib/postgresql", "*"),
            .. Versions("/opt/homebrew/opt", "postgresql*"),
            .. Versions("/usr/local/opt", "postgresql*"),
            .. Versions("/Applications/Postgres.app/Contents/Versions", "*"),
        ];
    }

    internal static IEnumerable<string> Versions(string parent, string pattern) =>
        Directory.Exists(parent)
            ? Directory
                .EnumerateDirectories(parent, pattern)
                .OrderByDescending(VersionIn)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];

    private static double VersionIn(string folder) =>
        VersionPattern().Match(Path.GetFileName(folder)) is { Success: true } match
            ? double.Parse(match.ValueSpan, CultureInfo.InvariantCulture)
            : 0;

    private static string CacheRoot()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache)
        {
            return cache;
        }

        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            // As root the programs may have to run as another user, who cannot enter root's home.
            return "/var/cache";
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Path.Combine(home, ".cache");
    }

    /// <summary>The name of npm's package for this machine, or null where there is none.</summary>
    internal static string? NpmPlatform()
    {
        var system =
            OperatingSystem.IsLinux() ? "linux"
            : OperatingSystem.IsMacOS() ? "darwin"
            : OperatingSystem.IsWindows() ? "windows"
            : null;
        var processor = RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => "arm64",
            _ => null, // Other processors have no package that was ever tried here.
        };
        return system is null || processor is null ? null : $"{system}-{processor}";
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex VersionPattern();
}
