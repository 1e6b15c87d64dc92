using System.Globalization;
using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Hours;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenario 5: what becomes known late moves the window, and rewrites nothing that was decided.</summary>
public sealed class Late_facts(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact(DisplayName = "5: a placement two months earlier moves the window; old decisions stand and are listed")]
    public async Task Scenario_5()
    {
        var network = await In(_api);
        var first = await network.Place(Spread(70 * 60, new(2026, 9, 7)));
        var second = await network.Place(14);
        // A commune's hours rest on no window.
        var free = await network.Place(Spread(7 * 60, new(2026, 12, 7)), client: network.Commune);
        Assert.Equal(201, free.Status);
        Assert.Equal(("2026-09-07", "2028-09-06"), Window(await network.Balance()));
        Guid[] old = [DecisionOf(first), DecisionOf(second)];
        var then = Instant();
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var before = await Texts(old, "");
        var balance = (await network.Balance($"&knownAt={then}")).ToJsonString();

        var late = await network.Place(Spread(14 * 60, new(2026, 7, 7)));
        Assert.True(late.Status == 201, late.Text);
        Assert.Equal(("2026-07-07", "2028-07-06"), Window(await network.Balance()));
        Assert.Equal(old, ToReview(late.Body["decision"]!));
        Assert.Equal(old, (await Reanchored(network)).Decisions);

        Assert.Equal(before, await Texts(old, ""));
        Assert.Equal(before, await Texts(old, $"?knownAt={then}"));
        Assert.Equal(balance, (await network.Balance($"&knownAt={then}")).ToJsonString());
        Assert.Equal(("2026-09-07", "2028-09-06"), Window(await network.Balance($"&knownAt={then}")));
    }

    [Fact]
    public async Task Decisions_to_review_are_found_from_either_side()
    {
        var network = await In(_api);
        var old = DecisionOf(await network.Place(Spread(14 * 60, new(2026, 9, 7))));
        var then = Instant();
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        var late = DecisionOf(await network.Place(Spread(7 * 60, new(2026, 7, 7))));
        Assert.Equal([old], ToReview((await _api.Get($"/v1/decisions/{late}")).Body));
        Assert.Equal([old], (await _api.Get($"/v1/decisions?unsettledBy={late}")).Ids());
        Assert.Empty((await _api.Get($"/v1/decisions?unsettledBy={old}")).Ids());
        Assert.Empty((await _api.Get($"/v1/decisions?unsettledBy={Guid.CreateVersion7()}")).Ids());
        Assert.Contains(late, (await _api.Get($"/v1/decisions?subjectId={old}")).Ids());
        Assert.Empty((await _api.Get($"/v1/decisions?subjectId={old}&knownAt={then}")).Ids());
        Assert.Equal(404, (await _api.Get($"/v1/decisions/{late}?knownAt={then}")).Status);
        Assert.Equal(400, (await _api.Get($"/v1/decisions/{late}?knownAt=hier")).Status);
    }

    [Fact]
    public async Task Hours_posted_before_the_first_known_day_list_them_too()
    {
        var network = await In(_api);
        var placed = await network.Place(Spread(14 * 60, new(2026, 9, 7)));
        var posted = await network.Post(placed, (new(2026, 8, 3), 60));
        Assert.True(posted.Status == 201, posted.Text);
        Assert.Equal([DecisionOf(placed)], ToReview(posted.Body["decision"]!));
        var within = await network.Post(placed, (new(2026, 8, 4), 60));
        Assert.Null(within.Body["decision"]!["decisionsToReview"]);
    }

    [Fact]
    public async Task A_dry_run_shows_what_it_would_unsettle_and_keeps_nothing()
    {
        var network = await In(_api);
        var old = DecisionOf(await network.Place(Spread(14 * 60, new(2026, 9, 7))));
        var simulated = await network.Place(Spread(7 * 60, new(2026, 7, 7)), "?dryRun=true");
        Assert.Equal([old], ToReview(simulated.Body["decision"]!));
        Assert.Equal(("2026-09-07", "2028-09-06"), Window(await network.Balance()));
        Assert.Empty((await _api.Get($"/v1/decisions?subjectId={old}")).Ids());
    }

    private async Task<CountingWindowReanchored> Reanchored(Cooperation network)
    {
        await using var session = _api.Services.GetRequiredService<IDocumentStore>().QuerySession("local");
        var events = await session.Events.FetchStreamAsync(
            HoursAccount.IdFor(Guid.Parse(network.Worker)),
            token: TestContext.Current.CancellationToken
        );
        return events.Select(e => e.Data).OfType<CountingWindowReanchored>().Single();
    }

    private async Task<IReadOnlyList<string>> Texts(IEnumerable<Guid> decisions, string query)
    {
        List<string> texts = [];
        foreach (var id in decisions)
        {
            var reply = await _api.Get($"/v1/decisions/{id}{query}");
            Assert.Equal(200, reply.Status);
            texts.Add($"{reply.Headers["ETag"]} {reply.Text}");
        }

        return texts;
    }

    private string Instant() => _api.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static Guid DecisionOf(Reply reply) => (Guid)reply.Body["decision"]!["id"]!;

    private static IEnumerable<Guid> ToReview(JsonNode decision) =>
        decision["decisionsToReview"]!.AsArray().Select(id => (Guid)id!);

    private static (string?, string?) Window(JsonNode balance) =>
        ((string?)balance["window"]!["from"], (string?)balance["window"]!["until"]);
}
