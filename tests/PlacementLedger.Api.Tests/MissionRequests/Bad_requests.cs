using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.MissionRequests.MissionRequestSamples;

namespace PlacementLedger.Api.Tests.MissionRequests;

/// <summary>One bad input of each kind for each command on mission requests.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Submitting =>
        BadInputs
            .Of(
                Everything(Nobody, Nobody),
                "/clientId",
                "/receivedByStructureId",
                "/occupation",
                "/occupation/rome",
                "/occupation/label",
                "/from",
                "/until",
                "/minutesPerWeek",
                "/headcount",
                "/purpose",
                "/site/department"
            )
            .With("reversed days", "/until", "2026-11-30", "DATE_ORDER")
            .With("malformed", "/occupation/rome", "h2206", "WRONG_FORMAT")
            .With("blank", "/occupation/label", "", "OUT_OF_RANGE")
            .With("too long", "/purpose", new string('x', 501), "OUT_OF_RANGE")
            .With("no minutes", "/minutesPerWeek", 0, "OUT_OF_RANGE")
            .With("more than a week", "/minutesPerWeek", 10_081, "OUT_OF_RANGE")
            .With("a fraction", "/minutesPerWeek", 1.5, "WRONG_TYPE")
            .With("nobody wanted", "/headcount", 0, "OUT_OF_RANGE")
            .With("unknown department", "/site/department", "20", "WRONG_FORMAT")
            .With("unknown id", "/clientId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/receivedByStructureId", $"{Nobody}", "NOT_FOUND", 404)
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .Rows;

    public static TheoryData<BadInput> Cancelling =>
        BadInputs
            .Of(Cancellation, "/on", "/reason")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Losing =>
        BadInputs
            .Of(Loss, "/reason")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Submitting), DisableDiscoveryEnumeration = true)]
    public async Task to_submit_are_refused(BadInput bad)
    {
        var body = Everything(await api.NewClient(), await api.NewStructure());
        await bad.IsRefused(api, HttpMethod.Post, "/v1/mission-requests", body);
    }

    [Theory]
    [MemberData(nameof(Cancelling), DisableDiscoveryEnumeration = true)]
    public async Task to_cancel_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.SubmittedRequest()}/cancellation", Cancellation);

    [Theory]
    [MemberData(nameof(Losing), DisableDiscoveryEnumeration = true)]
    public async Task to_lose_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.SubmittedRequest()}/loss", Loss);

    private static string Everything(Guid client, Guid structure) =>
        Submit(
            client,
            structure,
            $$"""
            ,"id":"{{Guid.CreateVersion7()}}","externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}]
            """
        );
}
