using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.MissionRequests;

/// <summary>Mission requests of clients of their own.</summary>
public static class MissionRequestSamples
{
    public const string Cancellation = """{"on":"2026-11-23","reason":"Rien à faire."}""";
    public const string Loss = """{"reason":"Rien à faire."}""";

    public static string Submit(Guid client, Guid structure, string more = "") =>
        $$"""
            {"clientId":"{{client}}","receivedByStructureId":"{{structure}}",
             "occupation":{"rome":"H2206","label":"Aide-menuisier"},"from":"2026-12-01","until":"2026-12-31",
             "minutesPerWeek":1200,"headcount":2,"purpose":"Renfort de fin d'année",
             "site":{"department":"38","commune":"38185"}{{more}}}
            """;

    /// <returns>Where it can be read.</returns>
    public static async Task<string> SubmittedRequest(this LedgerApi api)
    {
        var reply = await api.Post("/v1/mission-requests", Submit(await api.NewClient(), await api.NewStructure()));
        Assert.Equal(201, reply.Status);
        return reply.Headers["Location"];
    }
}
