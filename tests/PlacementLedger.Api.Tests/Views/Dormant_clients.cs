using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Portfolios;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>The clients nobody works for any more, each by the policy of its holder's group.</summary>
[Collection<SharedLedger>]
public sealed class Dormant_clients(LedgerApi api)
{
    private static readonly DateOnly August = new(2026, 8, 23);

    [Fact]
    public async Task have_not_been_worked_for_in_the_last_months()
    {
        var asleep = await Worked(August);
        var awake = await Worked(August.AddDays(1));
        var planned = await Worked(August, new(2026, 12, 1));
        Assert.Equal([asleep.Client], await Dormant(asleep));
        Assert.Empty(await Dormant(awake));
        Assert.Empty(await Dormant(planned));
        Assert.Equal([awake.Client], await Dormant(awake, "&months=2"));
        Assert.Empty(await Dormant(asleep, "&months=4"));
        var item = (await api.Get($"/v1/prospects/dormant?holder={asleep.Ai}")).Body["items"]![0]!;
        Assert.Equal("2026-08-23", (string?)item["lastActivityOn"]);
    }

    [Fact]
    public async Task are_found_again_when_their_days_are_freed()
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Ai, story.Ai, August, new(2026, 12, 1));
        Assert.Empty(await Dormant(story));
        await story.Frees(placement, ReleaseCause.Released, new DateOnly(2026, 12, 1));
        Assert.Equal([story.Client], await Dormant(story));
    }

    [Fact]
    public async Task follow_the_policy_of_the_group_of_their_holder()
    {
        var story = await Worked(August);
        await api.NewGroup(story.Ai, """{"dormantMonths":4}""");
        Assert.Empty(await Dormant(story));
        Assert.Equal([story.Client], await Dormant(story, "&months=3"));
    }

    [Fact]
    public async Task are_listed_page_by_page_and_nothing_is_recorded()
    {
        var tenant = ("Tenant", "sleepers");
        Guid[] clients = Known.Sorted(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var client in clients)
        {
            var account = Guid.CreateVersion7();
            var engagement = new Engagement(Guid.CreateVersion7(), account, StructureKind.Ai, account, client);
            await api.Append<HoursAccount>("sleepers", new HoursAccountOpened(account, account));
            await api.Append<HoursAccount>(
                "sleepers",
                new HoursReserved(account, engagement, [new(August, 420, ClientCategory.PrivateForProfit)])
            );
        }

        await api.Followed();
        var events = await api.Count("mt_events where tenant_id = 'sleepers'");
        List<Guid> seen = [];
        for (string? next = "/v1/prospects/dormant?limit=1"; next is not null; )
        {
            var page = (await api.Get(next, tenant)).Body;
            seen.Add((Guid)Assert.Single(page["items"]!.AsArray())!["clientId"]!);
            next = (string?)page["next"];
        }

        Assert.Equal(clients, seen);
        Assert.Equal(events, await api.Count("mt_events where tenant_id = 'sleepers'"));
    }

    [Theory]
    [InlineData("months=0")]
    [InlineData("months=61")]
    [InlineData("months=1.5")]
    [InlineData("holder=me")]
    [InlineData("limit=0")]
    [InlineData("extra=1")]
    public async Task asked_for_badly_are_refused(string query) =>
        Assert.Equal(400, (await api.Get($"/v1/prospects/dormant?{query}")).Status);

    private async Task<Story> Worked(params DateOnly[] days)
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Ai, story.Ai, days);
        await story.Posts(placement, days[0], 420);
        return story;
    }

    private static async Task<IEnumerable<Guid>> Dormant(Story story, string more = "")
    {
        var reply = await story.Read($"/v1/prospects/dormant?holder={story.Ai}{more}");
        Assert.True(reply.Status == 200, reply.Text);
        return reply.Body["items"]!.AsArray().Select(item => (Guid)item!["clientId"]!);
    }
}
