using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>PASS-16 over HTTP: the age comes from the identity, the posts from the annex, the others from the
/// ledger.</summary>
[Collection<SharedLedger>]
public sealed class An_inclusion_contract(LedgerApi api)
{
    private const string Kind = ""","contractKind":"cdiInclusion" """;

    [Fact]
    public async Task is_refused_to_one_more_than_the_funded_posts_allow()
    {
        var network = await Cooperation.In(api);
        await Fund(network.Etti, 750);
        await Identify(network.Worker, "1960-05-01");
        var placed = await Place(network);
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("met", (string?)Cooperation.Check(placed, "PASS-16")!["outcome"]);
        var again = await Place(network, day: 25);
        Assert.True(again.Status == 201, again.Text);

        var other = await network.WithNewWorker();
        await Identify(other.Worker, "1961-05-01");
        var refused = await Place(other);
        Assert.Equal((409, "INCLUSION_CONTRACT_NOT_ALLOWED"), (refused.Status, refused.Code));
        var figures = Cooperation.Check(refused, "PASS-16")!["figures"]!;
        Assert.Equal((1, 1), ((int?)figures["contracts"], (int?)figures["contractsPossible"]));
        await api.Post($"/v1/placements/{placed.Body["id"]}/cancellation", """{"on":"2026-11-23","reason":"Non"}""");
        await api.Post($"/v1/placements/{again.Body["id"]}/cancellation", """{"on":"2026-11-23","reason":"Non"}""");
        Assert.Equal(201, (await Place(other)).Status);
    }

    [Fact(DisplayName = "PASS-16: once the prefect's decision is recorded, 30 % of the funded posts")]
    public async Task is_for_a_larger_share_by_the_prefects_decision()
    {
        var network = await Cooperation.In(api);
        await Fund(network.Etti, 700);
        await Identify(network.Worker, "1960-05-01");
        Assert.Equal(201, (await Place(network)).Status);
        var second = await network.WithNewWorker();
        await Identify(second.Worker, "1960-05-01");
        var refused = await Place(second);
        Assert.Equal((409, "INCLUSION_CONTRACT_NOT_ALLOWED"), (refused.Status, refused.Code));

        var path = $"/v1/structures/{network.Etti}";
        var body = """{"reference":"38-2026-05-04-00011","department":"38","from":"2026-11-24"}""";
        var tried = await api.Post($"{path}/inclusion-shares?dryRun=true", body);
        Assert.Equal((200, 409), (tried.Status, (await Place(second)).Status));
        var raised = await api.Post($"{path}/inclusion-shares", body);
        Assert.True(raised.Status == 201, raised.Text);
        Assert.Equal(path, raised.Headers["Location"]);
        Assert.Equal((await api.Get(path)).Body.ToJsonString(), raised.Resource());
        var shown = Assert.Single(raised.Body["inclusionShares"]!.AsArray())!;
        Assert.Equal(("38-2026-05-04-00011", "38"), ((string?)shown["reference"], (string?)shown["department"]));
        Assert.Equal(("2026-11-24", null), ((string?)shown["from"], (string?)shown["until"]));
        var again = await api.Post($"{path}/inclusion-shares", body);
        Assert.Equal((201, (int?)raised.Body["version"]), (again.Status, (int?)again.Body["version"]));

        var placed = await Place(second);
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Single(Cooperation.Check(placed, "PASS-16")!["events"]!.AsArray());
    }

    [Fact]
    public async Task is_refused_to_the_young_and_warns_where_nobody_knows()
    {
        var network = await Cooperation.In(api);
        await Fund(network.Etti, 750);
        var unknown = await Place(network, "?dryRun=true");
        Assert.Equal("FACT_MISSING", (string?)Cooperation.Check(unknown, "PASS-16")!["code"]);
        await Identify(network.Worker, "1969-11-25");
        Assert.Equal("INCLUSION_CONTRACT_NOT_ALLOWED", (await Place(network)).Code);
        Assert.Equal("tooYoung", (string?)Cooperation.Check(await Place(network), "PASS-16")!["figures"]!["clause"]);
        Assert.Equal(201, (await Place(network, day: 25)).Status);
    }

    private static Task<Reply> Place(Cooperation network, string query = "", int day = 24) =>
        network.Place(
            Cooperation.Spread(420, new(2026, 11, day)),
            query,
            employer: network.Etti,
            signer: network.Etti,
            more: Kind
        );

    private async Task Fund(string structure, int postsHundredths)
    {
        var annex = $$"""
            {"number":"A1","conventionNumber":"C-17","state":"validated","from":"2026-01-01","until":"2026-12-31",
             "postsHundredths":{{postsHundredths}}}
            """;
        var reply = await api.Post($"/v1/structures/{structure}/financial-annexes", annex);
        Assert.True(reply.Status == 201, reply.Text);
    }

    private async Task Identify(string worker, string birthDate)
    {
        var body = $$"""{"familyName":"Exemple","givenName":"Louis","birthDate":"{{birthDate}}"}""";
        Assert.Equal(201, (await api.Put($"/v1/workers/{worker}/identity", body, ("If-Match", "\"0\""))).Status);
    }
}
