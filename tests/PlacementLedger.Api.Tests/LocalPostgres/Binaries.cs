using PlacementLedger.LocalPostgres;
using static PlacementLedger.LocalPostgres.BinarySearch;

namespace PlacementLedger.Api.Tests.LocalPostgres;

/// <summary>Programs are looked for where the settings say, and a fruitless search says what to do.</summary>
public sealed class Binaries : IDisposable
{
    private readonly Ground ground = new();

    public void Dispose() => ground.Dispose();

    [Fact]
    public async Task are_found_in_the_forced_folder()
    {
        var installed = await Ground.BinariesAsync();
        var link = ground.Sub("bin");
        Directory.CreateDirectory(link);
        foreach (var program in (string[])[installed.Initdb, installed.PgCtl, installed.Postgres])
        {
            File.CreateSymbolicLink(Path.Combine(link, Path.GetFileName(program)), program);
        }

        await FakeAsync("fake", "postgres (PostgreSQL) 99.1");
        var places = new SearchPlaces { ForcedFolder = link, Folders = [ground.Sub("fake")] };
        var found = Assert.IsType<PostgresSearch.Found>(await FindAsync(places, null, Ground.Cancellation));
        Assert.Equal(installed, found.Binaries);
    }

    [Fact]
    public async Task missing_from_the_forced_folder_are_not_sought_elsewhere()
    {
        await FakeAsync("good", "postgres (PostgreSQL) 18.4");
        var places = new SearchPlaces { ForcedFolder = ground.Sub("empty"), Folders = [ground.Sub("good")] };
        var message = await MessageAsync(places);
        Assert.Contains($"PLACEMENTLEDGER_PG_BIN: {ground.Sub("empty")}", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres (PostgreSQL) 14.0", true)]
    [InlineData("postgres (PostgreSQL) 13.22 (Debian 13.22-1)", false)]
    [InlineData("postgres (PostgreSQL) 9.6.24", false)]
    [InlineData("postgres (PostgreSQL) 19beta1", true)]
    public async Task older_than_14_are_refused(string version, bool accepted)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The fake program is a shell script.");
        await FakeAsync("fake", version);
        var search = await FindAsync(
            new SearchPlaces { Choice = PostgresChoice.Binaries, Folders = [ground.Sub("fake")] },
            null,
            Ground.Cancellation
        );
        Assert.Equal(accepted, search is PostgresSearch.Found);
        Assert.Equal(
            accepted,
            search is not PostgresSearch.NotFound { Message: var said } || !said.Contains("too old")
        );
    }

    [Fact]
    public async Task that_are_too_old_give_way_to_later_ones()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The fake program is a shell script.");
        await FakeAsync("old", "postgres (PostgreSQL) 13.22");
        await FakeAsync("new", "postgres (PostgreSQL) 17.2");
        var places = new SearchPlaces { Folders = [ground.Sub("none"), ground.Sub("old"), ground.Sub("new")] };
        var found = Assert.IsType<PostgresSearch.Found>(await FindAsync(places, null, Ground.Cancellation));
        Assert.Equal((17, "17.2"), (found.Binaries.VersionMajor, found.Binaries.Version));
    }

    [Fact]
    public void of_the_newest_version_come_first()
    {
        foreach (var version in (string[])["9.6", "14", "18", "15"])
        {
            Directory.CreateDirectory(ground.Sub(version));
        }

        var order = SearchPlaces
            .Versions(ground.Folder, "*")
            .Select(bin => Path.GetFileName(Path.GetDirectoryName(bin)));
        Assert.Equal(["18", "15", "14", "9.6"], order);
    }

    [Theory]
    [InlineData("apt-get install postgresql")]
    [InlineData("brew install postgresql@18")]
    [InlineData("Postgres.app")]
    [InlineData("https://www.postgresql.org/download/windows/")]
    [InlineData("PLACEMENTLEDGER_PG_BIN")]
    [InlineData("npm (Node.js)")]
    [InlineData("docker compose -f deploy/compose.yaml up -d db")]
    [InlineData("ConnectionStrings__Ledger=")]
    public async Task nothing_found_says_how_to_get_one(string way)
    {
        var message = await MessageAsync(new SearchPlaces { CacheFolder = ground.Sub("cache") });
        var french = message.IndexOf("Aucun PostgreSQL", StringComparison.Ordinal);
        var english = message.IndexOf("No PostgreSQL", StringComparison.Ordinal);
        Assert.InRange(french, 0, english);
        Assert.InRange(message.IndexOf(way, StringComparison.Ordinal), french, english);
        Assert.True(message.LastIndexOf(way, StringComparison.Ordinal) > english, message);
    }

    [Theory]
    [InlineData(null, PostgresChoice.Any)]
    [InlineData("", PostgresChoice.Any)]
    [InlineData("binaries", PostgresChoice.Binaries)]
    [InlineData("NPM ", PostgresChoice.Npm)]
    [InlineData("connection", PostgresChoice.Connection)]
    [InlineData("container", PostgresChoice.Container)]
    public void are_chosen_by_a_variable(string? text, PostgresChoice choice) =>
        Assert.Equal(choice, PostgresChoices.Parse(text));

    [Fact]
    public void are_not_chosen_by_a_misspelt_word() =>
        Assert.Throws<InvalidOperationException>(() => PostgresChoices.Parse("binary"));

    private static async Task<string> MessageAsync(SearchPlaces places) =>
        Assert.IsType<PostgresSearch.NotFound>(await FindAsync(places, null, Ground.Cancellation)).Message;

    private async Task FakeAsync(string folder, string version)
    {
        foreach (var program in (string[])["initdb", "pg_ctl", "postgres"])
        {
            await Ground.ScriptAsync(Path.Combine(ground.Sub(folder), program), $"echo '{version}'");
        }
    }
}
