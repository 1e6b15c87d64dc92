using System.Globalization;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>A network chooses how to read the law: from then on it is decided so, and what was decided
/// stands.</summary>
public sealed class Adopting_a_policy(Cluster cluster) : IAsyncLifetime
{
    private const string Strict = """{"ambiguity":"A1","choice":"perEmployeeAcrossAis","decidedBy":"board-2026-11"}""";

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task shows_the_defaults_as_such_until_then()
    {
        var policies = (await _api.Get("/v1/policies")).Body;
        Assert.Equal(0, (long?)policies["version"]);
        Assert.Equal(
            Ambiguities.All.Select(open => $"{open.Id} {open.Default} True"),
            policies["policies"]!.AsArray().Select(p => $"{p!["ambiguity"]} {p["choice"]} {(bool)p["isDefault"]!}")
        );
        var first = policies["policies"]![0]!;
        Assert.Null(first["since"]);
        Assert.Empty(first["history"]!.AsArray());
        Assert.Equal("perAiEmployee", (string?)first["options"]![0]!["choice"]);
        var english = (await _api.Get("/v1/policies", ("Accept-Language", "en"))).Body["policies"]![0]!;
        Assert.NotEqual((string?)first["question"], (string?)english["question"]);
        Assert.NotEqual((string?)first["options"]![0]!["meaning"], (string?)english["options"]![0]!["meaning"]);
    }

    [Fact]
    public async Task is_recorded_with_who_decided_and_when()
    {
        var acting = await ActingStructure();
        var adopted = await _api.Post("/v1/policies", Strict, null, acting);
        Assert.True(adopted.Status == 201, adopted.Text);
        Assert.Equal("/v1/policies", adopted.Headers["Location"]);
        var read = (await _api.Get("/v1/policies")).Body;
        Assert.Equal(adopted.Body["policy"]!.ToJsonString(), read["policies"]![0]!.ToJsonString());
        Assert.Equal((1, 1), ((long?)read["version"], (long?)adopted.Body["version"]));
        var policy = read["policies"]![0]!;
        Assert.Equal(
            "perEmployeeAcrossAis 2026-11-23 board-2026-11 False",
            $"{policy["choice"]} {policy["since"]} {policy["decidedBy"]} {(bool)policy["isDefault"]!}"
        );
        var made = Assert.Single(policy["history"]!.AsArray())!;
        Assert.Equal(acting.Item2, (string?)made["structureId"]);
        Assert.Equal(_api.Clock.GetUtcNow(), (DateTimeOffset)made["recordedAt"]!);
        var stored = await _api.Load<Policies>(Policies.IdFor("local"));
        Assert.Equal(("A1", "board-2026-11"), (stored.Adopted[0].Ambiguity, stored.Adopted[0].DecidedBy));
    }

    [Fact]
    public async Task twice_records_nothing_the_second_time_and_a_dry_run_nothing_at_all()
    {
        var acting = await ActingStructure();
        var dryRun = await _api.Post("/v1/policies?dryRun=true", Strict, null, acting);
        Assert.Equal((200, 0L), (dryRun.Status, await _api.Count("mt_doc_policies")));
        for (var i = 0; i < 2; i++)
        {
            var adopted = await _api.Post("/v1/policies", Strict, null, acting);
            Assert.Equal((201, 1), (adopted.Status, (long?)adopted.Body["version"]));
        }

        Assert.Single((await _api.Load<Policies>(Policies.IdFor("local"))).Adopted);
    }

    [Fact]
    public async Task holds_from_its_day_on()
    {
        var planned = Strict.Replace("}", ",\"from\":\"2027-01-01\"}", StringComparison.Ordinal);
        await Adopt(planned);
        foreach (var (day, choice) in new[] { ("2026-12-31", "perAiEmployee"), ("2027-01-01", "perEmployeeAcrossAis") })
        {
            var policy = (await _api.Get($"/v1/policies?validAt={day}")).Body["policies"]![0]!;
            Assert.Equal(choice, (string?)policy["choice"]);
            Assert.Single(policy["history"]!.AsArray());
        }
    }

    [Fact]
    public async Task of_one_network_is_not_that_of_another()
    {
        await Adopt(Strict);
        var other = (await _api.Get("/v1/policies", ("Tenant", "another"))).Body["policies"]![0]!;
        Assert.True((bool)other["isDefault"]!);
    }

    [Fact]
    public async Task changes_the_next_decision_and_no_past_one()
    {
        var network = await (await In(_api)).HavingWorked(400);
        var other = await Structure(_api, "ai");
        var days = Spread(100 * 60, new(2026, 11, 24));
        var quoted = await network.Place(days, "?dryRun=true", employer: other, signer: other);
        var before = await network.Place(days, employer: other, signer: other);
        Assert.True(before.Status == 201, before.Text);
        Assert.Null(before.Body["decision"]!["policies"]);
        var path = $"/v1/decisions/{before.Body["decision"]!["id"]}";
        var told = (await _api.Get(path)).Text;

        await Adopt(Strict);

        var after = await network.Place(Spread(420, new(2027, 1, 5)), employer: other, signer: other);
        Assert.Equal((409, "HOURS_CEILING_EXCEEDED"), (after.Status, after.Code));
        var followed = Assert.Single(after.Body["decision"]!["policies"]!.AsArray())!;
        Assert.Equal("A1 perEmployeeAcrossAis", $"{followed["ambiguity"]} {followed["choice"]}");
        Assert.Equal(told, (await _api.Get(path)).Text);

        var kept = await _api.Get($"/v1/decisions/{after.Body["decision"]!["id"]}");
        Assert.Equal(followed.ToJsonString(), kept.Body["policies"]![0]!.ToJsonString());
        var stored = await _api.Load<RecordedDecision>((Guid)after.Body["decision"]!["id"]!);
        Assert.Equal([new PolicyChoice("A1", "perEmployeeAcrossAis")], stored.Policies);

        var quote = $",\"quote\":\"{quoted.Body["quote"]}\"";
        var stale = await network.Place(days, employer: other, signer: other, more: quote);
        Assert.Equal((409, "QUOTE_STALE"), (stale.Status, stale.Code));
    }

    [Fact]
    public async Task changes_the_balance_but_not_as_it_was_known_before()
    {
        var network = await (await In(_api)).HavingWorked(7);
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var then = _api.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        await Adopt(Strict);
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("perEmployeeAcrossAis", await BindingReading(network, ""));
        Assert.Equal("perAiEmployee", await BindingReading(network, $"?knownAt={then}"));
        Assert.Equal("perAiEmployee", await BindingReading(network, "?validAt=2026-11-22"));
        var known = (await _api.Get($"/v1/policies?knownAt={then}")).Body["policies"]![0]!;
        Assert.Equal((true, 0), ((bool)known["isDefault"]!, known["history"]!.AsArray().Count));
    }

    [Fact]
    public async Task changes_what_posting_and_correcting_hours_say_of_the_ceiling()
    {
        var network = await (await In(_api)).HavingWorked(480);
        var other = await Structure(_api, "ai");
        var day = new DateOnly(2026, 11, 20);
        var placed = await network.Place([(day, 420)], employer: other, signer: other);
        await Adopt(Strict);
        // What was reserved of the day was beyond the ceiling already; the hour more is what posting adds to it.
        var posted = await network.Post(placed, (day, 480));
        Assert.Equal((201, 60), (posted.Status, (int?)posted.Body["overrunMinutes"]));
        Assert.NotNull(posted.Body["decision"]!["policies"]);
        var entry = (string?)posted.Body["entries"]![0]!["id"];
        var correction = """{"minutes":510,"reason":"Erreur de saisie"}""";
        var corrected = await _api.Post($"/v1/hours-entries/{entry}/corrections", correction);
        Assert.Equal((201, 30), (corrected.Status, (int?)corrected.Body["overrunMinutes"]));
    }

    private async Task Adopt(string body)
    {
        var adopted = await _api.Post("/v1/policies", body, null, await ActingStructure());
        Assert.True(adopted.Status == 201, adopted.Text);
    }

    private async Task<(string, string)> ActingStructure() => Known.ActingFor(await _api.NewStructure());

    private async Task<string?> BindingReading(Cooperation network, string query) =>
        (string?)(await _api.Get($"/v1/workers/{network.Worker}/hours-balance{query}")).Body["bindingReading"];
}
