using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Attestations;

/// <summary>One bad input of each kind for each command on attestations.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Why = """{"reason":"La mission est annulée."}""";

    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Asking =>
        BadInputs
            .Of(Body(Nobody, Nobody), "/workerId", "/clientId", "/from", "/minutes")
            .With("yesterday", "/from", "2026-11-22", "DAY_NOT_IN_PERIOD")
            .With("far away", "/from", "2029-01-01", "DAY_NOT_IN_PERIOD")
            .With("none", "/minutes", 0, "OUT_OF_RANGE")
            .With("too many", "/minutes", 720_001, "OUT_OF_RANGE")
            .With("none", "/minutesPerDay", 0, "OUT_OF_RANGE")
            .With("too many", "/minutesPerDay", 1_441, "OUT_OF_RANGE")
            .With("years of days", "/minutesPerDay", 2, "OUT_OF_RANGE", at: "/minutes")
            .With("none", "/validDays", 0, "OUT_OF_RANGE")
            .With("too many", "/validDays", 31, "OUT_OF_RANGE")
            .With("unknown id", "/workerId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/clientId", $"{Nobody}", "NOT_FOUND", 404)
            .Rows;

    public static TheoryData<BadInput> Revoking =>
        BadInputs
            .Of(Why, "/reason")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Asking), DisableDiscoveryEnumeration = true)]
    public async Task to_ask_are_refused(BadInput bad)
    {
        var ai = await api.NewStructure();
        var worker = (Guid)(await api.Post("/v1/workers", "{}")).Body["id"]!;
        var body = Body(worker, await api.NewClient());
        await bad.IsRefused(api, HttpMethod.Post, "/v1/balance-attestations", body, Known.ActingFor(ai));
    }

    [Theory]
    [MemberData(nameof(Revoking), DisableDiscoveryEnumeration = true)]
    public async Task to_revoke_are_refused(BadInput bad)
    {
        var ai = Known.ActingFor(await api.NewStructure());
        var worker = (Guid)(await api.Post("/v1/workers", "{}")).Body["id"]!;
        var body = Body(worker, await api.NewClient());
        var asked = await api.Post("/v1/balance-attestations", body, null, ai);
        await bad.IsRefused(api, HttpMethod.Post, $"{asked.Headers["Location"]}/revocation", Why, ai);
    }

    private static string Body(Guid worker, Guid client) =>
        $$"""
            {"workerId":"{{worker}}","clientId":"{{client}}","from":"2026-11-30","minutes":2400,"minutesPerDay":480,
            "validDays":7,"id":"{{Guid.CreateVersion7()}}"}
            """;
}
