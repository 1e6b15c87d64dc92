using PlacementLedger.Api.Operations;
using PlacementLedger.Api.Operations.Demo;
using PlacementLedger.Api.Tests.Host;
using Spectre.Console;

namespace PlacementLedger.Api.Tests.Demo;

/// <summary>The demonstration on an empty database: what it leads to, and that it is loaded once.</summary>
public sealed class The_demonstration(Loaded loaded) : IClassFixture<Loaded>
{
    [Theory]
    [InlineData("awa", 452, 16, 12, 0)]
    [InlineData("bruno", 478, 0, 2, 0)]
    [InlineData("chloe", 483, 0, 0, 3)]
    [InlineData("driss", 470, 0, 10, 0)]
    [InlineData("lina", 299, 0, 181, 0)]
    [InlineData("ivan", 0, 0, 480, 0)]
    public async Task ends_with_these_hours(string worker, int counted, int reserved, int left, int overrun)
    {
        var balance = (await loaded.Api.Get($"/v1/workers/{DemoId.Of($"worker/{worker}")}/hours-balance")).Body;
        var reading = balance["readings"]!
            .AsArray()
            .Single(reading => (string?)reading!["reading"] == "perAiEmployee")!;
        Assert.Equal(
            (counted * 60, reserved * 60, left * 60, overrun * 60),
            (
                (int)reading["consumedMinutes"]!,
                (int)reading["reservedMinutes"]!,
                (int)reading["remainingMinutes"]!,
                (int)reading["overrunMinutes"]!
            )
        );
    }

    [Theory]
    [InlineData("driss")]
    [InlineData("karim")]
    public async Task carries_a_transfer_out_in_each_direction(string worker) =>
        Assert.Equal(
            "executed",
            (string?)(await loaded.Api.Get($"/v1/transfers/{DemoId.Of($"transfer/{worker}")}")).Body["state"]
        );

    [Fact]
    public async Task cooperates_by_an_agreement_and_in_a_group()
    {
        var agreement = (await loaded.Api.Get($"/v1/agreements/{DemoId.Of("agreement/passerelle")}")).Body;
        Assert.Equal("balance", (string?)agreement["inForce"]!["shared"]![0]);
        var group = (await loaded.Api.Get($"/v1/groups/{DemoId.Of("group/aubepine")}")).Body;
        Assert.Equal(4, group["members"]!.AsArray().Count);
        Assert.Equal(28, (int?)group["policy"]!["handoffNoticeDays"]);
    }

    [Fact]
    public async Task hands_off_who_is_near_the_ceiling()
    {
        var near = $"/v1/handoffs?workerId={DemoId.Of("worker/nadia")}";
        for (var i = 0; i < 200 && !(await loaded.Api.Get(near)).Ids().Any(); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Contains(await Shown(), line => IsRow(line, "CORBIN Nadia", "Mains Vives", "Passerelle Intérim"));
        var handoff = Assert.Single((await loaded.Api.Get(near)).Body["items"]!.AsArray())!;
        Assert.Equal("asking", (string?)handoff["state"]);
        Assert.Equal("mandate", (string?)handoff["candidates"]![0]!["tie"]);
    }

    [Fact]
    public async Task shows_balances_and_allocations_as_tables()
    {
        var lines = await Shown();
        Assert.Contains(lines, line => IsRow(line, "MARTINEAU Chloé", "Bocage Coup de Main", "483 h", "0 h", "3 h"));
        // The worker went to the ETTI; the client stays with the AI that opened it, which signs for the ETTI.
        Assert.Contains(lines, line => IsRow(line, "Fromagerie des Trois Rivières", "Trois Rivières Emploi"));
        Assert.Contains(lines, line => IsRow(line, "Passerelle Intérim (signé par Trois Rivières Emploi)"));
    }

    [Fact]
    public async Task adds_nothing_when_loaded_again_even_if_it_did_not_know_that_it_was_there()
    {
        // What the ledger does by itself on another day, such as a hand-off, is not of the loading.
        const string Loaded = "mt_events where user_name = 'demo'";
        var before = await loaded.Api.Count(Loaded);
        Assert.NotEqual(0, before);
        var ct = TestContext.Current.CancellationToken;
        loaded.Api.Clock.Advance(TimeSpan.FromDays(1));
        var calendar = await Demonstration.Load(loaded.Ledger, new(2026, 11, 24), new Progress<Advance>(), ct);
        Assert.Equal(new(2026, 11, 23), calendar.Today);
        await new DemoLoader(loaded.Ledger, calendar, new Progress<Advance>()).Load(ct);
        Assert.Equal(before, await loaded.Api.Count(Loaded));
    }

    private async Task<string[]> Shown()
    {
        await using var text = new StringWriter();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No });
        console.Profile.Width = 200;
        await Demonstration.Show(loaded.Ledger, console, DemoWords.French, TestContext.Current.CancellationToken);
        return text.ToString().Split('\n');
    }

    private static bool IsRow(string line, params string[] parts) =>
        parts.All(part => line.Contains(part, StringComparison.Ordinal));
}

/// <summary>An empty ledger into which the demonstration was loaded.</summary>
public sealed class Loaded(Cluster cluster) : IAsyncLifetime
{
    public LedgerApi Api { get; } = new(cluster);

    internal LedgerClient Ledger { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        Ledger = new(Api.Client, Demonstration.Actor);
        var ct = TestContext.Current.CancellationToken;
        await Demonstration.Load(Ledger, new(2026, 11, 23), new Progress<Advance>(), ct);
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
