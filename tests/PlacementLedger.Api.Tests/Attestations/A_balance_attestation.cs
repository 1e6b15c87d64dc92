using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Attestations;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Attestations;

/// <summary>Scenario 19: another structure asks what somebody may still work, and is told when that changes.</summary>
[Collection<SharedLedger>]
public sealed class A_balance_attestation(LedgerApi api, Cluster cluster)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact(DisplayName = "Scenario 19: forty hours are possible, until another AI reserves twenty of that week")]
    public async Task is_taken_back_by_an_event_when_it_becomes_untrue()
    {
        var network = await Cooperation.In(api);
        var asked = await Ask(network);
        Assert.Equal("yes", (string?)asked.Body["answer"]);
        Assert.Equal(2400, (int?)asked.Body["maximumMinutes"]);
        // Nothing of the worker's history is in it.
        Assert.Empty(asked.Body["decision"]!["checks"]!.AsArray());
        var path = asked.Headers["Location"];
        Assert.Equal("valid", await StateOf(path));

        var other = network with { Ai = await Cooperation.Structure(api, "ai") };
        var days = Enumerable.Range(0, 5).Select(i => (new DateOnly(2026, 11, 30).AddDays(i), 240)).ToList();
        Assert.Equal(201, (await other.Place(days)).Status);
        await Until(path, "invalidated");
        var id = path[^36..];
        var untrue = $"mt_events where stream_id = '{id}' and type = 'balance_attestation_invalidated'";
        Assert.Equal(1, await api.Count($"{untrue} and (data ->> 'possibleMinutes')::int = 1680"));
        var review = api.Services.GetRequiredService<AttestationReview>();
        Assert.Equal(0, await review.Of("local", Guid.Parse(network.Worker), Ct));
        Assert.Equal(1, await api.Count(untrue));
    }

    [Fact]
    public async Task that_stays_true_is_not_taken_back()
    {
        var network = await Cooperation.In(api);
        var asked = await Ask(network);
        // In another week.
        Assert.Equal(201, (await network.Place([(new(2026, 12, 14), 420)])).Status);
        var review = api.Services.GetRequiredService<AttestationReview>();
        Assert.Equal(0, await review.Of("local", Guid.Parse(network.Worker), Ct));
        Assert.Equal("valid", await StateOf(asked.Headers["Location"]));
    }

    [Fact]
    public async Task says_a_part_or_no_and_the_most_there_is()
    {
        var network = await (await Cooperation.In(api)).HavingWorked(452);
        var part = await Ask(network);
        Assert.Equal(("part", 28 * 60), ((string?)part.Body["answer"], (int?)part.Body["maximumMinutes"]));
        var none = await Ask(await (await Cooperation.In(api)).HavingWorked(480));
        Assert.Equal(("no", 0), ((string?)none.Body["answer"], (int?)none.Body["maximumMinutes"]));
    }

    [Fact]
    public async Task is_signed_and_can_be_checked_by_whoever_is_shown_it()
    {
        var asked = await Ask(await Cooperation.In(api));
        var token = (string)asked.Body["token"]!;
        var verified = await Verified(token);
        Assert.True((bool)verified.Body["isGenuine"]!);
        Assert.Equal("valid", (string?)verified.Body["state"]);
        Assert.Equal((string?)asked.Body["id"], (string?)verified.Body["attestation"]!["id"]);
        Assert.Equal(2400, (int?)verified.Body["attestation"]!["possibleMinutes"]);

        var forged = token[0] == 'e' ? $"f{token[1..]}" : $"e{token[1..]}";
        foreach (var bad in (string[])[forged, $"{token}A", token.Split('.')[0], "a.b", "!.!", ""])
        {
            Assert.False((bool)(await Verified(bad)).Body["isGenuine"]!, bad);
        }

        var path = asked.Headers["Location"];
        var by = Known.ActingFor((Guid)asked.Body["employerId"]!);
        var revoked = await api.Post($"{path}/revocation", """{"reason":"Annulée."}""", null, by);
        Assert.Equal((200, "revoked"), (revoked.Status, (string?)revoked.Body["state"]));
        Assert.Equal("revoked", (string?)(await Verified(token)).Body["state"]);
    }

    [Fact]
    public async Task ends_by_itself()
    {
        await using var own = new LedgerApi(cluster);
        await own.InitializeAsync();
        var network = await Cooperation.In(own);
        var asked = await own.Post("/v1/balance-attestations", Body(network), null, Acting(network));
        own.Clock.Advance(TimeSpan.FromDays(7));
        var read = await own.Get(asked.Headers["Location"]);
        Assert.Equal("expired", (string?)read.Body["state"]);
    }

    private static string Body(Cooperation network) =>
        $$"""
            {"workerId":"{{network.Worker}}","clientId":"{{network.Company}}","from":"2026-11-30","minutes":2400,
            "minutesPerDay":480}
            """;

    private static (string, string) Acting(Cooperation network) => Known.ActingFor(Guid.Parse(network.Ai));

    private async Task<Reply> Ask(Cooperation network)
    {
        var asked = await api.Post("/v1/balance-attestations", Body(network), null, Acting(network));
        Assert.True(asked.Status == 201, asked.Text);
        return asked;
    }

    private Task<Reply> Verified(string token) =>
        api.Get($"/v1/balance-attestations/verification?token={Uri.EscapeDataString(token)}");

    private async Task<string?> StateOf(string path) => (string?)(await api.Get(path)).Body["state"];

    private async Task Until(string path, string state)
    {
        for (var i = 0; i < 200 && await StateOf(path) != state; i++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.Equal(state, await StateOf(path));
    }
}
