using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>A choice that can be adopted is followed, by decisions and by answers.</summary>
public sealed class Choices_that_take_effect(Cluster cluster) : IAsyncLifetime
{
    private const string Annex = """
        {"number":"A1","conventionNumber":"C-17","state":"VALIDE","from":"2026-01-01","until":"2026-12-31",
         "postsHundredths":750,"annualMinutesPerPost":96420}
        """;

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact(DisplayName = "A3: hours worked, or hours of the contract")]
    public async Task say_which_hours_use_up_the_ceiling()
    {
        var network = await Cooperation.In(_api);
        var day = new DateOnly(2026, 11, 20);
        Assert.Equal(201, (await network.Post(await network.Place([(day, 420)]), (day, 360))).Status);
        Assert.Equal(360, (int?)(await network.Balance())["consumedMinutes"]);
        Assert.Equal(201, (await Adopt("A3", "contracted")).Status);
        Assert.Equal(420, (int?)(await network.Balance())["consumedMinutes"]);
        // The decision follows too: 473 hours are left, and not 474.
        var all = Cooperation.Spread(474 * 60, new(2026, 11, 24));
        var refused = await network.Place(all, "?dryRun=true");
        Assert.Equal(473 * 60, (int?)refused.Body["decision"]!["maximumMinutes"]);
    }

    [Fact(DisplayName = "A9: a job of exactly six months is a transition, or durable")]
    public async Task say_what_an_exit_counts_as()
    {
        var worker = $"/v1/workers/{await Cooperation.NewWorker(_api)}";
        var body = $$"""
            {"structureId":"{{await _api.NewStructure()}}","on":"2026-05-31","outcome":"fixedTermContract",
             "jobFrom":"2026-06-01","jobUntil":"2026-11-30"}
            """;
        var recorded = await _api.Post($"{worker}/exits", body);
        Assert.Equal((201, "transitionJob"), (recorded.Status, CountsAs(recorded)));
        Assert.Equal(201, (await Adopt("A9", "durable")).Status);
        Assert.Equal("durableJob", CountsAs(await _api.Get(worker)));
    }

    [Fact(DisplayName = "A11: hours at a client of uncertain form count, or do not; accounts follow")]
    public async Task say_whether_a_borderline_client_counts()
    {
        var network = await Cooperation.In(_api);
        var classified = await _api.Post(
            $"/v1/clients/{network.Company}/classifications",
            """{"category":"unknown","from":"2021-01-01","legalForm":"coOwnership"}"""
        );
        Assert.True(classified.Status == 201, classified.Text);
        var day = new DateOnly(2026, 11, 20);
        Assert.Equal(201, (await network.Post(await network.Place([(day, 420)]), (day, 420))).Status);
        Assert.Equal(420, (int?)(await network.Balance())["consumedMinutes"]);
        Assert.Equal(201, (await Adopt("A11", "exempt")).Status);
        await Followed(async () => (int?)(await network.Balance())["consumedMinutes"] == 0);
        // More than 480 hours with it: the ceiling is not in the way.
        Assert.Equal(201, (await network.Place(Cooperation.Spread(490 * 60, new(2026, 11, 24)))).Status);
        // A person knows better: it is a company.
        await _api.Post(
            $"/v1/clients/{network.Company}/classifications",
            """{"category":"privateForProfit","from":"2021-01-01"}"""
        );
        await Followed(async () => (int?)(await network.Balance())["consumedMinutes"] == 420);
    }

    [Fact(DisplayName = "A5: the end of a PASS as issued, or twenty-four months from its receipt")]
    public async Task say_where_a_PASS_ends()
    {
        var network = await Cooperation.In(_api);
        var worker = await Cooperation.NewWorker(_api, until: "2026-12-30");
        Assert.Equal("2026-12-30", await ValidUntil(worker));
        var lastDay = new[] { (new DateOnly(2026, 12, 31), 420) };
        var refused = await (network with { Worker = worker }).Place(lastDay);
        Assert.Equal((409, "PASS_MISSING"), (refused.Status, refused.Code));
        Assert.Equal(201, (await Adopt("A5", "byLaw")).Status);
        Assert.Equal("2026-12-31", await ValidUntil(worker));
        Assert.Equal(201, (await (network with { Worker = worker }).Place(lastDay)).Status);
    }

    [Fact(DisplayName = "A16, AID-01, -04, -05: no money without an amount, or that of last year, provisionally")]
    public async Task say_what_an_amount_is_that_nobody_published()
    {
        var network = await Cooperation.In(_api);
        Assert.Equal(201, (await _api.Post($"/v1/structures/{network.Ai}/financial-annexes", Annex)).Status);
        var day = (new DateOnly(2026, 8, 3), 420);
        Assert.Equal(201, (await network.Post(await network.Place([day]), day)).Status);
        var published = await _api.Post(
            "/v1/aid-amounts",
            """{"kind":"ai","from":"2025-01-01","amountCents":162000}"""
        );
        var seen = ("Min-Position", published.Headers["Ledger-Position"]);
        var path = $"/v1/structures/{network.Ai}/aid-projection?month=2026-08";

        var unknown = (await _api.Get(path, seen)).Body;
        Assert.Null(unknown["baseAmountCents"]);
        Assert.Null(unknown["instalmentCents"]);
        Assert.Equal(750, (long?)unknown["conventionedPostsHundredths"]);
        Assert.False((bool)unknown["isBaseProvisional"]!);
        Assert.Equal(201, (await Adopt("A16", "carriedForward", "2026-01-01")).Status);

        var carried = (await _api.Get(path, seen)).Body;
        // 420 minutes of 96,420 at 1,620 euros; a tenth of it; a twelfth of seven posts and a half.
        Assert.Equal((7_06, 71), ((long?)carried["baseAmountCents"], (long?)carried["modulatedAmountCentsMax"]));
        Assert.Equal(1_012_50, (long?)carried["instalmentCents"]);
        Assert.True((bool)carried["isBaseProvisional"]!);
    }

    private static string? CountsAs(Reply worker) => (string?)worker.Body["exits"]![0]!["countsAs"];

    private static async Task Followed(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 200 && !await isSo(); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(await isSo(), "The accounts did not follow.");
    }

    private async Task<string?> ValidUntil(string worker) =>
        (string?)(await _api.Get($"/v1/workers/{worker}")).Body["passes"]![0]!["validUntil"];

    private async Task<Reply> Adopt(string ambiguity, string choice, string? from = null)
    {
        var since = from is null ? "" : $",\"from\":\"{from}\"";
        var body = $$"""{"ambiguity":"{{ambiguity}}","choice":"{{choice}}","decidedBy":"board-2026-11"{{since}}}""";
        return await _api.Post("/v1/policies", body, null, Known.ActingFor(await _api.NewStructure()));
    }
}
