using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>What a placement is for, and under which contract, over HTTP: AI-05, AI-06, AI-13, MND-13.</summary>
[Collection<SharedLedger>]
public sealed class Lawful_jobs(LedgerApi api)
{
    private const string Rome = ""","post":{"rome":"H2206"}""";
    private const string Cddi = ""","contractKind":"cddi","contract":{"minutesPerWeek":1500}""";

    [Theory(DisplayName = "AI-05: six months after a redundancy on an equivalent job")]
    [InlineData("2026-05-24", "H2206", 409, "blocked")]
    [InlineData("2026-05-23", "H2206", 201, "notApplicable")]
    [InlineData("2026-05-24", "K2204", 201, "met")]
    public async Task AI_05(string on, string rome, int status, string outcome)
    {
        var network = await In(api);
        var declared = await api.Post(
            $"/v1/clients/{network.Company}/redundancies",
            $$"""{"on":"{{on}}","rome":"{{rome}}"}"""
        );
        Assert.True(declared.Status == 201, declared.Text);
        // On the 24th the six months of the 23rd of May are over, and those of the 24th end: a day read both ways.
        var first = outcome == "blocked" ? new DateOnly(2026, 11, 23) : new(2026, 11, 24);
        var placed = await network.Place(Spread(420, first), more: Rome);
        Assert.True(placed.Status == status, placed.Text);
        Assert.Equal(outcome, (string?)Check(placed, "AI-05")!["outcome"]);
        Assert.True(status == 201 || placed.Code == "ECONOMIC_REDUNDANCY", placed.Text);
    }

    [Fact(DisplayName = "AI-05: the occupation of the mission request is the placement's, unless it names its own")]
    public async Task AI_05_by_the_mission_request()
    {
        var network = await In(api);
        await api.Post($"/v1/clients/{network.Company}/redundancies", """{"on":"2026-11-02","rome":"H2206"}""");
        var requested = await api.Post(
            "/v1/mission-requests",
            $$"""
            {"clientId":"{{network.Company}}","receivedByStructureId":"{{network.Ai}}",
             "occupation":{"rome":"H2206","label":"Menuisier"},"from":"2026-11-24","until":"2026-12-31",
             "minutesPerWeek":2100,"headcount":1,"purpose":"Pic"}
            """
        );
        Assert.True(requested.Status == 201, requested.Text);
        var serving = $",\"missionRequestId\":\"{requested.Body["id"]}\"";
        var refused = await network.Place(Spread(420, new(2026, 11, 24)), more: serving);
        Assert.Equal((409, "ECONOMIC_REDUNDANCY"), (refused.Status, refused.Code));
        var other = await network.Place(Spread(420, new(2026, 11, 24)), more: serving + ""","post":{"rome":"K2204"}""");
        Assert.True(other.Status == 201, other.Text);
        Assert.Equal("K2204", (string?)other.Body["post"]!["rome"]);
    }

    [Fact(DisplayName = "AI-06 and ETTI-21: a hazard of the closed list blocks, any other code is opaque")]
    public async Task AI_06()
    {
        var network = await In(api);
        var days = Spread(420, new(2026, 11, 24));
        var refused = await network.Place(days, more: ""","hazards":["noise","asbestos"]""");
        Assert.Equal((409, "DANGEROUS_WORK"), (refused.Status, refused.Code));
        Assert.Equal(1, (int?)Check(refused, "AI-06")!["figures"]!["listNumber"]);
        Assert.Contains("amiante", refused.Message("AI-06"), StringComparison.Ordinal);
        var etti = await network.Place(
            days,
            employer: network.Etti,
            signer: network.Etti,
            more: ""","hazards":["iodine"]"""
        );
        Assert.Equal((409, "DANGEROUS_WORK"), (etti.Status, etti.Code));
        var placed = await network.Place(days, more: ""","hazards":["noise"]""");
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("met", (string?)Check(placed, "AI-06")!["outcome"]);
    }

    [Fact(DisplayName = "MND-13: the client is a registered ETTI by its SIRET")]
    public async Task MND_13()
    {
        var network = await In(api);
        var days = Spread(420, new(2026, 11, 24));
        var siret = (string)(await api.Get($"/v1/structures/{network.Etti}")).Body["siret"]!;
        var refused = await network.Place(days, client: await ClientOf(siret), more: Rome);
        Assert.Equal((409, "RELENDING"), (refused.Status, refused.Code));
        Assert.Equal(network.Etti, (string?)Check(refused, "MND-13")!["figures"]!["ettiId"]);
        // Not the SIRET of an ETTI, of an ETTI of another network, or of nobody: no lending.
        var ai = (string)(await api.Get($"/v1/structures/{network.Ai}")).Body["siret"]!;
        Assert.Equal(201, (await network.Place(days, client: await ClientOf(ai))).Status);
        var elsewhere = Samples.NewSiret();
        await api.Post("/v1/structures", Samples.Structure(elsewhere, "etti"), null, ("Tenant", "elsewhere"));
        var placed = await network.Place(Spread(420, new(2026, 11, 25)), client: await ClientOf(elsewhere));
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("notApplicable", (string?)Check(placed, "MND-13")!["outcome"]);
        // Nor is a client of another network anybody's here, were it an ETTI of this one.
        var theirs = await api.Post("/v1/clients", Named(siret), null, ("Tenant", "elsewhere"));
        var unknown = await network.Place(days, client: (string)theirs.Body["id"]!);
        Assert.Equal((404, "NOT_FOUND"), (unknown.Status, unknown.Code));
    }

    [Fact(DisplayName = "AI-13: the contracts that are renewed add up, through the whole chain")]
    public async Task AI_13()
    {
        var network = await In(api);
        var first = await Contract(network, new(2025, 10, 1), new(2026, 9, 30), Cddi);
        var second = await Contract(network, new(2026, 10, 1), new(2026, 11, 22), Cddi + Renews(first));
        Assert.Equal((201, 201), (first.Status, second.Status));
        var third = new DateOnly(2026, 11, 23);
        var refused = await Contract(network, third, new(2027, 10, 1), Cddi + Renews(second));
        Assert.Equal((409, "CDDI_TOO_LONG"), (refused.Status, refused.Code));
        Assert.Equal("2027-09-30", (string?)Check(refused, "AI-13")!["figures"]!["latestUntil"]);
        var placed = await Contract(network, third, new(2027, 9, 30), Cddi + Renews(second));
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("met", (string?)Check(placed, "AI-13")!["outcome"]);
        Assert.Equal(1500, (int?)placed.Body["contract"]!["minutesPerWeek"]);
        var alone = await Contract(network, third, new(2026, 12, 31), Cddi);
        Assert.Equal((409, "CDDI_TOO_SHORT"), (alone.Status, alone.Code));
    }

    private static string Renews(Reply placed) => $",\"renewsPlacementId\":\"{placed.Body["id"]}\"";

    private static Task<Reply> Contract(Cooperation network, DateOnly from, DateOnly until, string more) =>
        network.Place([(from, 300), (until, 300)], client: network.Commune, more: more);

    private async Task<string> ClientOf(string siret)
    {
        var made = await api.Post("/v1/clients", Named(siret));
        Assert.True(made.Status == 201, made.Text);
        return (string)made.Body["id"]!;
    }

    private static string Named(string siret) =>
        $$"""
            {"name":"Client Exemple","siret":"{{siret}}","site":{"department":"17","commune":"17299"},
             "classification":{"category":"privateForProfit","from":"2020-01-01"} }
            """;
}
