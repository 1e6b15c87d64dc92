using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Tests.Groups;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Handoffs;

/// <summary>Once a day, on its own clock, the ledger looks ahead for the workers of AIs.</summary>
public sealed class The_look_of_the_day(Cluster cluster)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task opens_what_is_due_and_is_had_once()
    {
        await using var own = new LedgerApi(cluster);
        await own.InitializeAsync();
        var story = await HandoffStory.In(own);
        // Under three quarters of the ceiling, so that nothing is said when it is confirmed.
        await story.WorkedOn("2026-09-14", "2026-11-20");
        Guid[] members = [Guid.Parse(story.Network.Ai), Guid.Parse(story.Network.Etti)];
        await own.Agree($"/v1/groups/{story.Group}", """{"handoffNoticeDays":40}""", members);
        Assert.Empty((await own.Get("/v1/handoffs")).Ids());
        own.Clock.Advance(TimeSpan.FromDays(1));
        var sweep = own.Services.GetRequiredService<HandoffSweep>();
        Assert.Equal(["local"], await sweep.Tenants(Ct));
        Assert.Equal("ceiling", (string?)(await story.Handoff()).Body["limit"]);
        Assert.Equal(0, await sweep.Of("local", Ct));
    }
}
