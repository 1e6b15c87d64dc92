using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Handoffs;

/// <summary>Who does not answer in time is asked no more: the day to look again is stored with the question.</summary>
public sealed class Silence(Cluster cluster)
{
    private static readonly string Message = typeof(ContinueHandoff).FullName!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_a_no_and_the_message_that_says_so_waits_in_the_database()
    {
        await using var own = new LedgerApi(cluster);
        await own.InitializeAsync();
        var story = await HandoffStory.In(own);
        await story.WorkedOn();
        var asking = await story.Handoff();
        Assert.Equal("2026-11-28", (string?)asking.Body["dueOn"]);
        Assert.Equal(1, await Waiting(own));

        var progress = own.Services.GetRequiredService<HandoffProgress>();
        var id = (Guid)asking.Body["id"]!;
        own.Clock.Advance(TimeSpan.FromDays(5));
        Assert.False(await progress.Of("local", id, Ct), "The last day to answer is not over.");
        own.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await progress.Of("local", id, Ct));
        var left = await story.Handoff("derogation");
        Assert.Equal("nobody", (string?)left.Body["candidates"]![0]!["declinedBy"]);
        // The day on which the derogation is given up is stored too.
        Assert.Equal(2, await Waiting(own));

        own.Clock.Advance(TimeSpan.FromDays(30));
        Assert.True(await progress.Of("local", id, Ct));
        await story.Handoff("nonCountingClient");
    }

    private static Task<long> Waiting(LedgerApi api) =>
        api.Count($"wolverine_incoming_envelopes where message_type = '{Message}' and status = 'Scheduled'");
}
