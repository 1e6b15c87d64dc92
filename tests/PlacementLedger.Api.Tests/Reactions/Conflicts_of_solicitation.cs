using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Portfolios;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Tests.Reactions;

/// <summary>Two structures of a group go to one client: it is told, once, and resolved.</summary>
[Collection<SharedLedger>]
public sealed class Conflicts_of_solicitation(LedgerApi api)
{
    private const string Resolution = """{"on":"2026-11-23","resolution":"shared","reason":"Elles se sont parlé"}""";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static TheoryData<BadInput> Offering =>
        BadInputs
            .Of(Offer(Guid.CreateVersion7(), Guid.CreateVersion7()), "/structureId", "/kind", "/on")
            .With("unknown word", "/kind", "insistent", "UNKNOWN_VALUE")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("words", "/profileRef", "Mme Martin", "WRONG_FORMAT")
            .With("unknown structure", "/structureId", $"{Guid.CreateVersion7()}", "NOT_FOUND", 404)
            .WithUnknownSubject()
            .Rows;

    public static TheoryData<BadInput> Resolving =>
        BadInputs
            .Of(Resolution, "/on", "/resolution", "/reason")
            .With("unknown word", "/resolution", "war", "UNKNOWN_VALUE")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("blank", "/reason", "", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Offering), DisableDiscoveryEnumeration = true)]
    public async Task offered_badly_are_refused(BadInput bad) =>
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            $"{await api.RegisteredClient()}/offers",
            Offer(await api.NewStructure(), Guid.CreateVersion7())
        );

    [Theory]
    [MemberData(nameof(Resolving), DisableDiscoveryEnumeration = true)]
    public async Task resolved_badly_are_refused(BadInput bad) =>
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            $"/v1/solicitation-conflicts/{await Detected()}/resolution",
            Resolution
        );

    [Fact]
    public async Task are_told_once_and_resolved()
    {
        var known = await PortfolioSamples.Begin(api);
        await Requests(known, known.Ai);
        await Offers(known, known.Etti);
        await Offers(known, known.Etti);
        var open = await Conflicts(known, 1, "&status=open");
        var conflict = open[0]!;
        Assert.Equal(known.Ai, (Guid)conflict["holderId"]!);
        // Whichever message came first.
        string?[] kinds = [(string?)conflict["act"]!["kind"], (string?)conflict["other"]!["kind"]];
        Assert.Equal(["offerSent", "requestReceived"], kinds.Order());
        var path = $"/v1/solicitation-conflicts/{(Guid)conflict["id"]!}";
        var stranger = await api.NewStructure();
        Assert.Equal(
            "WRONG_PARTY",
            (await api.Post($"{path}/resolution", Resolution, null, Known.ActingFor(stranger))).Code
        );
        var resolved = await api.Post($"{path}/resolution", Resolution, null, Known.ActingFor(known.Other));
        Assert.True(resolved.Status == 200, resolved.Text);
        Assert.Equal("Elles se sont parlé", (string?)(await api.Get(path)).Body["resolution"]!["reason"]);
        Assert.Empty(await Conflicts(known, 0, "&status=open"));
        Assert.Single(await Conflicts(known, 1, "&status=resolved"));
        Assert.Single(await Conflicts(known, 1, $"&structureId={known.Etti}"));
        Assert.Empty(await Conflicts(known, 0, $"&structureId={known.Other}"));
        Assert.Equal(404, (await api.Get($"/v1/solicitation-conflicts/{known.Group}")).Status);
    }

    [Fact]
    public async Task come_again_when_somebody_acts_after_the_resolution()
    {
        var known = await PortfolioSamples.Begin(api);
        await Offers(known, known.Ai, on: "2026-09-01");
        await Offers(known, known.Etti, on: "2026-09-02");
        var first = (await Conflicts(known, 1))[0]!;
        var path = $"/v1/solicitation-conflicts/{(Guid)first["id"]!}/resolution";
        var body = Resolution.Replace("2026-11-23", "2026-09-10", StringComparison.Ordinal);
        Assert.Equal(200, (await api.Post(path, body)).Status);
        await Offers(known, known.Etti, on: "2026-09-09");
        await Offers(known, known.Etti, on: "2026-10-01");
        Assert.Equal(["open", "resolved"], (await Conflicts(known, 2)).Select(one => (string?)one!["status"]).Order());
    }

    [Fact]
    public async Task are_recorded_once_however_often_the_message_comes_and_whoever_races()
    {
        var known = await PortfolioSamples.Begin(api);
        await Requests(known, known.Ai);
        await Requests(known, known.Other);
        var offer = await Offers(known, known.Etti);
        var client = Guid.Parse(known.Client.Split('/')[^1]);
        var message = new LookForSolicitations(client, ClientActKind.OfferSent, offer);
        var watch = api.Services.GetRequiredService<SolicitationWatch>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => watch.Of("local", message, Ct)));
        Assert.Equal(0, await watch.Of("local", message, Ct));
        Assert.Equal(0, await watch.Of("elsewhere", message, Ct));
        Assert.Equal(3, (await Conflicts(known, 3)).Count);
        Assert.Equal(3, await Count(known, "solicitation_conflict_detected"));
    }

    [Fact]
    public async Task are_none_where_the_holder_shares_the_client_or_the_offer_is_of_another()
    {
        var known = await (await PortfolioSamples.Begin(api)).Allocated();
        await known.Post("/sharing", known.Sharing(known.Etti), known.Ai);
        await Requests(known, known.Ai);
        var offer = await Offers(known, known.Etti);
        await Offers(known, known.Other, "cross");
        var client = Guid.Parse(known.Client.Split('/')[^1]);
        var watch = api.Services.GetRequiredService<SolicitationWatch>();
        Assert.Equal(0, await watch.Of("local", new(client, ClientActKind.OfferSent, offer), Ct));
        Assert.Equal(0, await Count(known, "solicitation_conflict_detected"));
    }

    [Theory]
    [InlineData("status=odd")]
    [InlineData("clientId=me")]
    [InlineData("extra=1")]
    public async Task listed_badly_are_refused(string query) =>
        Assert.Equal(400, (await api.Get($"/v1/solicitation-conflicts?{query}")).Status);

    private async Task<Guid> Detected()
    {
        var known = await PortfolioSamples.Begin(api);
        await Requests(known, known.Ai);
        await Offers(known, known.Etti);
        return (Guid)(await Conflicts(known, 1))[0]!["id"]!;
    }

    private async Task Requests(PortfolioSamples known, Guid receiver)
    {
        var body = $$"""
            {"clientId":"{{known.Client.Split('/')[^1]}}","receivedByStructureId":"{{receiver}}",
             "occupation":{"rome":"K1304","label":"Ménage"},"from":"2026-11-24","until":"2026-12-24",
             "minutesPerWeek":600,"headcount":1,"purpose":"Renfort"}
            """;
        var reply = await api.Post("/v1/mission-requests", body);
        Assert.True(reply.Status == 201, reply.Text);
    }

    private async Task<Guid> Offers(
        PortfolioSamples known,
        Guid structure,
        string kind = "proactive",
        string on = "2026-11-23"
    )
    {
        var id = Guid.CreateVersion7();
        var reply = await api.Post(
            $"{known.Client}/offers",
            Offer(structure, id, kind, on),
            null,
            Known.ActingFor(structure)
        );
        Assert.True(reply.Status == 201, reply.Text);
        Assert.Equal(id, (Guid)reply.Body["id"]!);
        return id;
    }

    private static string Offer(Guid structure, Guid id, string kind = "proactive", string on = "2026-11-23") =>
        $$"""
            {"id":"{{id}}","structureId":"{{structure}}","kind":"{{kind}}","on":"{{on}}","profileRef":"profil-12"}
            """;

    private async Task<JsonArray> Conflicts(PortfolioSamples known, int expected, string more = "")
    {
        var path = $"/v1/solicitation-conflicts?clientId={known.Client.Split('/')[^1]}{more}";
        JsonArray items;
        for (var i = 0; (items = await Read()).Count < expected && i < 200; i++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.Equal(expected, items.Count);
        return items;

        async Task<JsonArray> Read() => (await api.Get(path)).Body["items"]!.AsArray();
    }

    private Task<long> Count(PortfolioSamples known, string type) =>
        api.Count($"mt_events where type = '{type}' and data ->> 'clientId' = '{known.Client.Split('/')[^1]}'");
}
