using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>A choice that can be adopted is followed; one that nothing would follow is refused.</summary>
public sealed class Choices_that_take_effect(Cluster cluster) : IAsyncLifetime
{
    private const string Annex = """
        {"number":"A1","conventionNumber":"C-17","state":"VALIDE","from":"2026-01-01","until":"2026-12-31",
         "postsHundredths":750,"annualMinutesPerPost":96420}
        """;

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Theory]
    [InlineData("A9", "durable")]
    [InlineData("A11", "exempt")]
    public async Task are_refused_until_the_ledger_follows_them(string ambiguity, string choice)
    {
        var refused = await Adopt(ambiguity, choice);
        Assert.Equal((409, "POLICY_NOT_YET_IN_EFFECT"), (refused.Status, refused.Code));
        Assert.Equal("/choice", (string?)refused.Body["errors"]![0]!["pointer"]);
        var open = Ambiguities.Find(ambiguity)!;
        Assert.Contains(open.Default, (string?)refused.Body["detail"], StringComparison.Ordinal);
        Assert.Equal(201, (await Adopt(ambiguity, open.Default)).Status);
        var shown = (await _api.Get("/v1/policies")).Body["policies"]!
            .AsArray()
            .Single(policy => (string?)policy!["ambiguity"] == ambiguity)!;
        Assert.Equal(
            open.Options.Select(option => (option, option == open.Default)),
            shown["options"]!.AsArray().Select(o => ((string)o!["choice"]!, (bool)o["canBeAdopted"]!))
        );
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

    private async Task<string?> ValidUntil(string worker) =>
        (string?)(await _api.Get($"/v1/workers/{worker}")).Body["passes"]![0]!["validUntil"];

    private async Task<Reply> Adopt(string ambiguity, string choice, string? from = null)
    {
        var since = from is null ? "" : $",\"from\":\"{from}\"";
        var body = $$"""{"ambiguity":"{{ambiguity}}","choice":"{{choice}}","decidedBy":"board-2026-11"{{since}}}""";
        return await _api.Post("/v1/policies", body, null, Known.ActingFor(await _api.NewStructure()));
    }
}
