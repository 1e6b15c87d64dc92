using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>What became of somebody who left a structure, over HTTP.</summary>
[Collection<AskedBadly>]
public sealed class Exits(LedgerApi api)
{
    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Bad =>
        BadInputs
            .Of(Body(Nobody), "/structureId", "/on", "/outcome")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("unknown outcome", "/outcome", "fired", "UNKNOWN_VALUE")
            .With("days of no job", "/outcome", "openEndedContract", "EXACTLY_ONE", at: "/jobFrom")
            .With("a job without its last day", "/jobUntil", null, "EXACTLY_ONE")
            .With("reversed days", "/jobUntil", "2026-01-01", "DATE_ORDER")
            .With("unknown id", "/structureId", $"{Nobody}", "NOT_FOUND", 404)
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task asked_badly_are_refused(BadInput bad) =>
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            $"/v1/workers/{await api.NewWorker()}/exits",
            Body(await api.NewStructure())
        );

    [Fact]
    public async Task are_read_back_with_what_they_count_as_and_exist_once()
    {
        var (path, structure) = ($"/v1/workers/{await api.NewWorker()}", await api.NewStructure());
        var made = await api.Post($"{path}/exits", Body(structure));
        Assert.Equal((201, path), (made.Status, made.Headers["Location"]));
        Assert.Equal(made.Resource(), (await api.Get(path)).Resource());
        var exit = made.Body["exits"]![0]!;
        Assert.Equal("fixedTermContract durableJob", $"{exit["outcome"]} {exit["countsAs"]}");
        var other = $$"""{"structureId":"{{structure}}","on":"2026-11-20","outcome":"withdrawn"}""";
        var again = await api.Post($"{path}/exits", other);
        Assert.Equal((409, "ALREADY_EXISTS"), (again.Status, again.Code));
    }

    private static string Body(Guid structure) =>
        $$"""
            {"structureId":"{{structure}}","on":"2026-11-20","outcome":"fixedTermContract",
            "jobFrom":"2026-11-23","jobUntil":"2027-06-30","id":"{{Guid.CreateVersion7()}}"}
            """;
}
