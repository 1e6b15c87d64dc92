using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Aid;

/// <summary>Scenario 15 and what surrounds it: amounts known late, hours known late, hours not funded.</summary>
public sealed class Post_aid(Cluster cluster) : IAsyncLifetime
{
    private const string Annex = """
        {"number":"A1","conventionNumber":"C-17","state":"VALIDE","from":"2026-01-01","until":"2026-12-31",
         "postsHundredths":750,"annualMinutesPerPost":96420}
        """;

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact(DisplayName = "Scenario 15: an amount of September with effect on the first of August")]
    public async Task of_a_past_month_changes_with_what_is_known()
    {
        var network = await Cooperation.In(_api);
        Assert.Equal(201, (await _api.Post($"/v1/structures/{network.Ai}/financial-annexes", Annex)).Status);
        Assert.Equal(201, (await Publish("2026-01-01", 162_000)).Status);
        await Work(network, "2026-08-03", 420);
        var before = Instant();
        _api.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(201, (await Publish("2026-08-01", 164_000)).Status);
        var after = Instant();
        _api.Clock.Advance(TimeSpan.FromDays(1));
        await Work(network, "2026-08-04", 420);

        // 420 minutes of 96,420 at 1,620 € and at 1,640 €; then twice as many minutes.
        Assert.Equal((420, 7_06), Of(await Aid(network.Ai, $"&knownAt={before}")));
        Assert.Equal((420, 7_14), Of(await Aid(network.Ai, $"&knownAt={after}")));
        Assert.Equal((840, 14_29), Of(await Aid(network.Ai)));
        Assert.Equal(1_045, (long?)(await Aid(network.Ai))["postsTenThousandths"]);

        var amounts = await _api.Get($"/v1/aid-amounts?knownAt={before}");
        Assert.Equal(162_000, (long?)Assert.Single(amounts.Body["items"]!.AsArray())!["amountCents"]);
        Assert.Equal(3, (await _api.Get("/v1/aid-amounts")).Body["items"]!.AsArray().Count);
    }

    [Fact(DisplayName = "A15, A16, AID-07: what is not known is not invented, and hours without a PASS are not funded")]
    public async Task is_null_without_its_figures()
    {
        var network = await Cooperation.In(_api);
        await Work(network, "2026-08-03", 420);
        var bare = await Aid(network.Ai);
        Assert.Equal(420, (int?)bare["fundableMinutes"]);
        Assert.Null(bare["postsTenThousandths"]);
        await _api.Post($"/v1/structures/{network.Ai}/financial-annexes", Annex);
        await Publish("2025-01-01", 161_900);
        var posts = await Aid(network.Ai);
        Assert.Equal((523, null), ((long?)posts["postsTenThousandths"], (long?)posts["baseAmountCents"]));
        await Publish("2026-01-01", 163_800, confirmed: false);
        Assert.Null((await Aid(network.Ai))["baseAmountCents"]);

        var uncovered = network with { Worker = await Cooperation.NewWorker(_api, until: "2026-08-02") };
        await Work(uncovered, "2026-08-03", 60);
        var both = await Aid(network.Ai);
        Assert.Equal((480, 420), ((int?)both["workedMinutes"], (int?)both["fundableMinutes"]));
        Assert.Equal(404, (await _api.Get($"/v1/structures/{network.Worker}/aid-projection?month=2026-08")).Status);
        Assert.Equal(400, (await _api.Get($"/v1/structures/{network.Ai}/aid-projection")).Status);
    }

    [Fact(DisplayName = "AID-09: of an inclusion contract in its second year, seventy hundredths of the base")]
    public async Task of_an_inclusion_contract_is_reduced_from_its_second_year_on()
    {
        var network = await Cooperation.In(_api);
        await _api.Post($"/v1/structures/{network.Ai}/financial-annexes", Annex);
        await Publish("2026-01-01", 162_000);
        var (first, second) = (new DateOnly(2026, 8, 3), new DateOnly(2026, 8, 4));
        await Post(first, ""","contractKind":"cdiInclusion","contract":{"from":"2025-08-04"}""");
        Assert.Equal((420, 7_06), Of(await Aid(network.Ai)));
        await Post(second, ""","contractKind":"cdiInclusion","contract":{"from":"2025-08-04"}""");
        Assert.Equal((840, 7_06 + 4_94), Of(await Aid(network.Ai)));

        async Task Post(DateOnly day, string more)
        {
            var posted = await network.Post(await network.Place([(day, 420)], more: more), (day, 420));
            Assert.True(posted.Status == 201, posted.Text);
        }
    }

    [Fact]
    public async Task amount_said_twice_is_recorded_once()
    {
        await Publish("2026-01-01", 162_000);
        var events = await _api.Count("mt_events");
        Assert.Equal(201, (await Publish("2026-01-01", 162_000)).Status);
        Assert.Equal(events, await _api.Count("mt_events"));
        var corrected = await Publish("2026-01-01", 162_100);
        Assert.Equal(162_100, (long?)corrected.Body["amount"]!["amountCents"]);
    }

    private Task<Reply> Publish(string from, int cents, bool confirmed = true)
    {
        var body = new
        {
            kind = "ai",
            from,
            amountCents = cents,
            confirmed,
        };
        return _api.Post("/v1/aid-amounts", JsonSerializer.Serialize(body));
    }

    private static async Task Work(Cooperation network, string day, int minutes)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var posted = await network.Post(await network.Place([(date, minutes)]), (date, minutes));
        Assert.True(posted.Status == 201, posted.Text);
    }

    private async Task<JsonNode> Aid(string structure, string query = "")
    {
        var latest = await _api.Post("/v1/aid-amounts", """{"kind":"aci","from":"2024-01-01","amountCents":1}""");
        var seen = ("Min-Position", latest.Headers["Ledger-Position"]);
        var reply = await _api.Get($"/v1/structures/{structure}/aid-projection?month=2026-08{query}", seen);
        Assert.True(reply.Status == 200, reply.Text);
        return reply.Body;
    }

    private static (int?, long?) Of(JsonNode aid) => ((int?)aid["fundableMinutes"], (long?)aid["baseAmountCents"]);

    private string Instant() => _api.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
