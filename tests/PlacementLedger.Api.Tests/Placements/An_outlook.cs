using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Portfolios;
using PlacementLedger.Api.Tests.Views;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>What becomes of the worker, asked of the client in time and answered.</summary>
[Collection<SharedLedger>]
public sealed class An_outlook(LedgerApi api)
{
    private const string Question = """{"on":"2026-11-23","due":"2026-11-30"}""";
    private const string Answer = """{"on":"2026-11-23","outlook":"hire","from":"2027-01-04"}""";
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public static TheoryData<BadInput> Asking =>
        BadInputs
            .Of(Question, "/on", "/due")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("reversed days", "/due", "2026-11-22", "DATE_ORDER")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Answering =>
        BadInputs
            .Of(Answer, "/on", "/outlook")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("unknown word", "/outlook", "maybe", "UNKNOWN_VALUE")
            .With("day of what does not come", "/outlook", "none", "OUT_OF_RANGE", at: "/from")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Asking), DisableDiscoveryEnumeration = true)]
    public async Task asked_badly_is_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await Placed()}/outlook-requests", Question);

    [Theory]
    [MemberData(nameof(Answering), DisableDiscoveryEnumeration = true)]
    public async Task answered_badly_is_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await Placed()}/outlooks", Answer);

    [Fact]
    public async Task is_asked_answered_and_shown_with_the_placement()
    {
        var (story, path) = await Placement(Monday.AddDays(60));
        var asked = await api.Post($"{path}/outlook-requests", Question, null, Known.ActingFor(story.Ai));
        Assert.True(asked.Status == 200, asked.Text);
        Assert.Equal("""{"requestedOn":"2026-11-23","due":"2026-11-30"}""", asked.Body["outlook"]!.ToJsonString());
        Assert.Equal(2, (long?)(await api.Post($"{path}/outlook-requests", Question)).Body["version"]);
        Assert.Empty(await Due(story));
        Assert.Equal([Id(path)], await Due(story, "&due=2026-11-30"));

        var unsure = await api.Post($"{path}/outlooks", """{"on":"2026-11-23","outlook":"unknown"}""");
        Assert.Equal(200, unsure.Status);
        Assert.Equal([Id(path)], await Due(story, "&due=2026-11-30"));
        var answered = await api.Post($"{path}/outlooks", Answer);
        Assert.Equal("hire", (string?)answered.Body["outlook"]!["answer"]);
        Assert.Empty(await Due(story, "&due=2027-12-31"));
        Assert.Equal(4, (long?)(await api.Post($"{path}/outlooks", Answer)).Body["version"]);
        Assert.Equal(
            1,
            await api.Count($"mt_events where type = 'worker_outlook_requested' and stream_id = '{Id(path)}'")
        );
    }

    [Fact]
    public async Task is_due_thirty_days_before_the_end_or_as_the_group_has_agreed()
    {
        var (story, path) = await Placement(Monday.AddDays(30));
        var (later, _) = await Placement(Monday.AddDays(31));
        Assert.Equal([Id(path)], await Due(story));
        Assert.Empty(await Due(later));
        Assert.Single(await Due(later, "&due=2026-11-24"));
        await api.NewGroup(story.Ai, """{"outlookDaysBefore":10}""");
        Assert.Empty(await Due(story));
        var listed = await api.Get($"/v1/outlooks?structureId={story.Ai}&due=2026-12-13");
        Assert.Equal("2026-12-13", (string?)listed.Body["items"]![0]!["due"]);
    }

    [Fact]
    public async Task of_a_placement_that_did_not_take_place_is_not_asked()
    {
        var (story, path) = await Placement(Monday.AddDays(1));
        var engagement = new Engagement(Id(path), story.Ai, Domain.Structures.StructureKind.Ai, story.Ai, story.Client);
        await story.Cancels(engagement, Monday, Monday.AddDays(1));
        Assert.Empty(await Due(story, "&due=2027-12-31"));
        var refused = await api.Post($"{path}/outlook-requests", Question);
        Assert.Equal((409, "WRONG_STATE"), (refused.Status, refused.Code));
        var other = await api.NewStructure();
        Assert.Equal(
            "WRONG_PARTY",
            (await api.Post($"{await Placed()}/outlooks", Answer, null, Known.ActingFor(other))).Code
        );
    }

    [Theory]
    [InlineData("due=soon")]
    [InlineData("structureId=me")]
    [InlineData("extra=1")]
    public async Task listed_badly_is_refused(string query) =>
        Assert.Equal(400, (await api.Get($"/v1/outlooks?{query}")).Status);

    private async Task<string> Placed() => (await Placement(Monday.AddDays(1))).Path;

    private async Task<(Story Story, string Path)> Placement(DateOnly lastDay)
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Ai, story.Ai, Monday, lastDay);
        return (story, $"/v1/placements/{placement.PlacementId}");
    }

    private async Task<IEnumerable<Guid>> Due(Story story, string more = "")
    {
        var reply = await api.Get($"/v1/outlooks?structureId={story.Ai}{more}");
        Assert.True(reply.Status == 200, reply.Text);
        return reply.Body["items"]!.AsArray().Select(item => (Guid)item!["placementId"]!);
    }

    private static Guid Id(string path) => Guid.Parse(path.Split('/')[^1]);
}
