using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Portfolios;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>What an AI loses to others: read for a period, and told once a quarter past what its group agreed
/// on.</summary>
[Collection<SharedLedger>]
public sealed class Depletion_of_an_AI(LedgerApi api)
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_people_clients_and_hours_that_left()
    {
        var story = await Story.Begin(api);
        var left = await story.Places(story.Ai, story.Ai, Monday, Monday.AddDays(1));
        await story.Posts(left, Monday, 420);
        await story.Transfers(left, Monday.AddDays(1), Monday.AddDays(1));
        await story.Posts(await story.Places(story.Etti, story.Etti, Monday.AddDays(1)), Monday.AddDays(1), 300);
        var path = $"/v1/clients/{story.Client}/allocation";
        await api.Post(path, $$"""{"holderId":"{{story.Ai}}","from":"2026-01-01"}""");
        var change = $$"""{"toHolderId":"{{story.Etti}}","from":"2026-12-01","clause":"holderConsent"}""";
        var passed = await api.Post($"{path}/change", change, null, Known.ActingFor(story.Ai));
        Assert.True(passed.Status == 200, passed.Text);

        var read = (await story.Read($"/v1/structures/{story.Ai}/depletion")).Body;
        Assert.Equal(("2026-10-01", "2026-12-31"), ((string?)read["from"], (string?)read["until"]));
        Assert.Equal("""{"leaving":1,"arriving":0,"net":1}""", read["workers"]!.ToJsonString());
        Assert.Equal("""{"leaving":1,"arriving":0,"net":1}""", read["clients"]!.ToJsonString());
        Assert.Equal("""{"leaving":300,"arriving":0,"net":300}""", read["minutes"]!.ToJsonString());
        var etti = (await api.Get($"/v1/structures/{story.Etti}/depletion?from=2026-11-24&until=2026-12-01")).Body;
        Assert.Equal("""{"leaving":0,"arriving":300,"net":-300}""", etti["minutes"]!.ToJsonString());
        var before = (await api.Get($"/v1/structures/{story.Ai}/depletion?until=2026-09-30")).Body;
        Assert.Equal(("2026-07-01", 0), ((string?)before["from"], (int)before["workers"]!["net"]!));
    }

    [Fact]
    public async Task is_told_once_a_quarter_whoever_races()
    {
        var known = await PortfolioSamples.Begin(api, """{"depletionWorkers":2}""");
        var watch = api.Services.GetRequiredService<DepletionWatch>();
        Assert.False(await watch.Of("local", await Leaves(known.Ai, known.Etti), Ct));
        var last = await Leaves(known.Ai, known.Etti);
        Assert.False(await watch.Of("elsewhere", last, Ct));
        var told = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => watch.Of("local", last, Ct)));
        Assert.Single(told, wasTold => wasTold);
        Assert.False(await watch.Of("local", await Leaves(known.Ai, known.Etti), Ct));
        var read = (await api.Get($"/v1/structures/{known.Ai}/depletion")).Body;
        Assert.Equal(2, (int?)read["thresholdWorkers"]);
        var alert = Assert.Single(read["alerts"]!.AsArray())!;
        Assert.Equal(("2026-10-01", 2), ((string?)alert["quarterFrom"], (int)alert["netWorkers"]!));
        var id = DepletionAlert.IdFor(known.Ai, new(2026, 10, 1));
        Assert.Equal(1, await api.Count($"mt_events where stream_id = '{id}'"));
    }

    [Fact]
    public async Task is_noticed_when_a_transfer_is_carried_out()
    {
        var known = await PortfolioSamples.Begin(api, """{"depletionWorkers":1}""");
        var transfer = await Proposed(known.Ai, known.Etti);
        var executed = await api.Post(
            $"/v1/transfers/{transfer}/execution",
            """{"on":"2026-11-23"}""",
            null,
            Known.ActingFor(known.Ai)
        );
        Assert.True(executed.Status == 200, executed.Text);
        var id = DepletionAlert.IdFor(known.Ai, new(2026, 10, 1));
        for (var i = 0; i < 200 && await api.Count($"mt_events where stream_id = '{id}'") == 0; i++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.Equal(1, await api.Count($"mt_events where stream_id = '{id}'"));
    }

    [Theory]
    [InlineData("from=2026-02-30", 400)]
    [InlineData("from=2026-12-01&until=2026-11-30", 400)]
    [InlineData("extra=1", 400)]
    public async Task asked_for_badly_is_refused(string query, int status) =>
        Assert.Equal(status, (await api.Get($"/v1/structures/{await api.NewStructure()}/depletion?{query}")).Status);

    [Fact]
    public async Task of_nobody_is_not_found() =>
        Assert.Equal(404, (await api.Get($"/v1/structures/{Guid.CreateVersion7()}/depletion")).Status);

    private async Task<Guid> Leaves(Guid from, Guid to)
    {
        var id = await Proposed(from, to);
        await api.Record<Transfer>(new TransferExecuted(id, Monday));
        return id;
    }

    private async Task<Guid> Proposed(Guid from, Guid to)
    {
        var id = Guid.CreateVersion7();
        var worker = await api.NewWorker();
        await api.Record<Transfer>(
            new TransferProposed(id, worker, from, to, TransferReason.Cap, Monday, []),
            new WorkerConsentGiven(id, Monday, null),
            new TransferAccepted(id, Monday)
        );
        return id;
    }
}
