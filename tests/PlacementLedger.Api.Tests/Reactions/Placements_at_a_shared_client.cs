using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Portfolios;
using PlacementLedger.Api.Tests.Views;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Tests.Reactions;

/// <summary>A placement solicits a client unless the other structure sent the request or the worker.</summary>
[Collection<SharedLedger>]
public sealed class Placements_at_a_shared_client(LedgerApi api)
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public async Task are_a_conflict_when_signed_at_another_ones_client()
    {
        var story = await InAGroup();
        var placed = await story.Places(story.Etti, story.Etti, Monday);
        Assert.Equal(1, await Found(story, placed.PlacementId));
    }

    [Fact]
    public async Task are_none_when_they_follow_a_worker_whom_the_holder_let_go()
    {
        var story = await InAGroup();
        var left = await story.Places(story.Ai, story.Ai, Monday, Monday.AddDays(1));
        await story.Transfers(left, Monday.AddDays(1), Monday.AddDays(1));
        var followed = await story.Places(story.Etti, story.Etti, Monday.AddDays(1));
        Assert.Equal(0, await Found(story, followed.PlacementId));
        // What came before the transfer is its own affair.
        var before = await story.Places(story.Etti, story.Etti, Monday);
        Assert.Equal(1, await Found(story, before.PlacementId));
    }

    [Fact]
    public async Task are_none_when_they_serve_a_request_that_the_other_received()
    {
        var story = await InAGroup();
        var request = Guid.CreateVersion7();
        await api.Record<MissionRequest>(
            new MissionRequestSubmitted(
                request,
                story.Client,
                story.Ai,
                "K1304",
                null,
                Monday,
                Monday,
                420,
                1,
                null,
                null,
                []
            )
        );
        var id = Guid.CreateVersion7();
        var engagement = new Engagement(id, story.Etti, StructureKind.Etti, story.Etti, story.Client);
        await api.Record<Placement>(
            new PlacementConfirmed(
                id,
                story.Worker,
                engagement,
                null,
                request,
                Monday,
                Monday,
                [new(Monday, 420)],
                Monday,
                PlacementTerms.None,
                []
            )
        );
        Assert.Equal(0, await Found(story, id));
    }

    private async Task<Story> InAGroup()
    {
        var story = await Story.Begin(api);
        await api.NewGroup(story.Ai, "{}", story.Etti);
        await story.Requests(story.Ai);
        return story;
    }

    private Task<int> Found(Story story, Guid placement) =>
        api
            .Services.GetRequiredService<SolicitationWatch>()
            .Of(
                "local",
                new(story.Client, ClientActKind.PlacementSigned, placement),
                TestContext.Current.CancellationToken
            );
}
