using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Hours;

/// <summary>What was true on a day, and what was known at an instant.</summary>
public sealed class The_balance_in_time(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task has_no_window_before_the_first_counted_day_nor_after_the_last_of_its_twenty_four_months()
    {
        var network = await (await In(_api)).HavingWorked(14);
        Assert.Null((await network.Balance("&validAt=2025-08-31"))["window"]);
        foreach (var (day, consumed) in new[] { ("2025-09-01", 420), ("2025-09-02", 840), ("2027-08-31", 840) })
        {
            var reading = await network.Balance($"&validAt={day}");
            Assert.Equal("2025-09-01", (string?)reading["window"]!["from"]);
            Assert.Equal("2027-08-31", (string?)reading["window"]!["until"]);
            Assert.Equal(consumed, (int?)reading["consumedMinutes"]);
        }

        var after = await network.Balance("&validAt=2027-09-01");
        Assert.Null(after["window"]);
        Assert.Equal((0, 28_800), ((int?)after["consumedMinutes"], (int?)after["remainingMinutes"]));
    }

    [Fact(DisplayName = "CSS-01: 150 hours in the three months before the day open cash benefits")]
    public async Task says_whether_the_hours_open_cash_benefits()
    {
        var network = await (await In(_api)).HavingWorked(150);
        foreach (var (day, minutes) in new[] { ("2025-09-02", 420), ("2025-12-01", 9_000), ("2025-12-02", 8_580) })
        {
            var path = $"/v1/workers/{network.Worker}/hours-balance?validAt={day}";
            var benefits = (await _api.Get(path)).Body["cashBenefits"]!;
            Assert.Equal((minutes, 9_000), ((int?)benefits["paidMinutes"], (int?)benefits["neededMinutes"]));
            Assert.Equal(minutes >= 9_000, (bool)benefits["areOpen"]!);
        }
    }

    [Fact]
    public async Task keeps_saying_what_was_known_at_an_instant_whatever_is_recorded_later()
    {
        var network = await In(_api);
        var days = Spread(840, new(2026, 11, 19));
        var placed = await network.Place(days);
        var posted = await network.Post(placed, days[0]);
        var then = Instant();
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var known = await Readings(network, then);
        Assert.Equal((420, 420), Quantities(known));

        Assert.Equal(201, (await network.Post(placed, days[1])).Status);
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var between = Instant();
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var entry = (string?)posted.Body["entries"]![0]!["id"];
        var correction = """{"minutes":60,"reason":"Erreur de saisie"}""";
        Assert.Equal(201, (await _api.Post($"/v1/hours-entries/{entry}/corrections", correction)).Status);

        Assert.Equal(known.ToJsonString(), (await Readings(network, then)).ToJsonString());
        Assert.Equal((840, 0), Quantities(await Readings(network, between)));
        Assert.Equal((480, 0), Quantities(await Readings(network, Instant())));
        var list = await _api.Get($"/v1/workers/{network.Worker}/hours-entries?knownAt={then}");
        Assert.Equal([420], list.Body["items"]!.AsArray().Select(item => (int?)item!["minutes"]));
    }

    [Fact]
    public async Task does_not_know_of_a_derogation_before_it_was_recorded()
    {
        var network = await (await In(_api)).HavingWorked(7);
        var then = Instant();
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var body = Derogation("2026-01-01", "2026-12-31");
        Assert.Equal(201, (await _api.Post($"/v1/structures/{network.Ai}/derogations", body)).Status);
        Assert.Equal(28_800, (int?)(await Readings(network, then))["ceilingMinutes"]);
        var known = await Readings(network, Instant());
        Assert.Null(known["ceilingMinutes"]);
        Assert.NotNull((string?)known["derogationId"]);
    }

    [Fact]
    public async Task is_provisional_while_a_transaction_that_was_open_then_may_still_record()
    {
        var ct = TestContext.Current.CancellationToken;
        var network = await (await In(_api)).HavingWorked(7);
        await using var direct = NpgsqlDataSource.Create(_api.Database);
        // The clock of the tests and the database's are apart: everything was recorded long ago on both.
        await using var age = direct.CreateCommand(
            """update placementledger.mt_events set data = data || '{"recordedAt":"2020-01-01T00:00:00+00:00"}'"""
        );
        await age.ExecuteNonQueryAsync(ct);
        await using var connection = await direct.OpenConnectionAsync(ct);
        await using var open = await connection.BeginTransactionAsync(ct);
        await using var start = new NpgsqlCommand("select now()", connection, open);
        var began = (DateTime)(await start.ExecuteScalarAsync(ct))!;
        // What is asked about is past for the host too, whatever year the tests are run in.
        if (_api.Clock.GetUtcNow() < began.AddMinutes(1))
        {
            _api.Clock.SetUtcNow(began.AddMinutes(1));
        }

        Assert.True(await Provisional(network, began));
        Assert.True(await Provisional(network, began.AddSeconds(1)));
        Assert.False(await Provisional(network, new(2020, 1, 2)));
        Assert.False((bool)(await _api.Get(Path(network))).Body["provisional"]!);
        await open.RollbackAsync(ct);
        Assert.False(await Provisional(network, began));
    }

    [Fact]
    public async Task is_not_sent_again_to_a_reader_who_holds_it()
    {
        var network = await (await In(_api)).HavingWorked(7);
        var first = await _api.Get(Path(network));
        var held = ("If-None-Match", first.Headers["ETag"]);
        var again = await _api.Get(Path(network), held);
        Assert.Equal((304, ""), (again.Status, again.Text));
        await network.Place(7);
        var changed = await _api.Get(Path(network), held);
        Assert.Equal(200, changed.Status);
        Assert.NotEqual(first.Headers["ETag"], changed.Headers["ETag"]);
    }

    [Fact]
    public async Task has_the_empty_readings_of_an_AI_that_never_saw_the_worker_and_none_of_an_ETTI()
    {
        var network = await (await In(_api)).HavingWorked(7);
        var other = await Structure(_api, "ai");
        var ofOther = (await _api.Get($"{Path(network)}?employerId={other}")).Body;
        var own = ofOther["readings"]!.AsArray().First(reading => (string?)reading!["reading"] == "perAiEmployee")!;
        Assert.Equal(other, (string?)own["scope"]!["employerId"]);
        Assert.Null(own["window"]);
        Assert.Equal((0, 28_800), ((int?)own["consumedMinutes"], (int?)own["remainingMinutes"]));

        var ofEtti = (await _api.Get($"{Path(network)}?employerId={network.Etti}")).Body;
        Assert.Empty(ofEtti["readings"]!.AsArray());
        var unknown = await _api.Get($"{Path(network)}?employerId={Guid.CreateVersion7()}");
        Assert.Equal((404, "?employerId"), (unknown.Status, (string?)unknown.Body["errors"]![0]!["pointer"]));
    }

    private static string Path(Cooperation network) => $"/v1/workers/{network.Worker}/hours-balance";

    private string Instant() => _api.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static Task<JsonNode> Readings(Cooperation network, string knownAt) =>
        network.Balance($"&knownAt={knownAt}");

    private async Task<bool> Provisional(Cooperation network, DateTime knownAt)
    {
        var instant = knownAt.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
        var reply = await _api.Get($"{Path(network)}?knownAt={instant}");
        Assert.True(reply.Status == 200, reply.Text);
        return (bool)reply.Body["provisional"]!;
    }

    private static (int?, int?) Quantities(JsonNode reading) =>
        ((int?)reading["consumedMinutes"], (int?)reading["reservedMinutes"]);
}
