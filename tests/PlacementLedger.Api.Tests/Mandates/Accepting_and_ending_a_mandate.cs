using Marten;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Store;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Mandates.MandateSamples;

namespace PlacementLedger.Api.Tests.Mandates;

/// <summary>The life of a mandate over HTTP: each step by its own party, once.</summary>
[Collection<SharedLedger>]
public sealed class Accepting_and_ending_a_mandate(LedgerApi api)
{
    [Fact]
    public async Task goes_from_granted_to_accepted_to_revoked()
    {
        var mandate = await api.GrantedMandate();
        var accepted = await api.Post($"{mandate.Path}/acceptance", Acceptance, null, mandate.ByAgent);
        Assert.Equal((200, "accepted"), (accepted.Status, (string?)accepted.Body["state"]));
        Assert.Equal("2026-11-23", (string?)accepted.Body["acceptance"]!["on"]);

        var revoked = await api.Post($"{mandate.Path}/revocation", End, null, mandate.ByPrincipal);
        Assert.Equal((200, "revoked"), (revoked.Status, (string?)revoked.Body["state"]));
        Assert.Equal("2026-12-31", (string?)revoked.Body["end"]!["lastDay"]);
        Assert.Equal(3, (long?)revoked.Body["version"]);
        var read = await api.Get(mandate.Path);
        Assert.Equal(revoked.WithoutTexts(), read.WithoutTexts());
        Assert.Equal("Le groupement se réorganise.", (string?)read.Body["end"]!["reason"]);
    }

    [Fact]
    public async Task an_offer_can_be_declined_and_then_not_be_accepted()
    {
        var mandate = await api.GrantedMandate();
        var declined = await api.Post($"{mandate.Path}/renunciation", End, null, mandate.ByAgent);
        Assert.Equal((200, "renounced"), (declined.Status, (string?)declined.Body["state"]));
        var late = await api.Post($"{mandate.Path}/acceptance", Acceptance, null, mandate.ByAgent);
        Assert.Equal((409, "WRONG_STATE"), (late.Status, late.Code));
        Assert.Equal(["L-STATE blocked"], late.Rules());
        Assert.Equal("renounced", (string?)late.Body["decision"]!["checks"]![0]!["figures"]!["state"]);
    }

    [Theory]
    [InlineData("acceptance", Acceptance, false)]
    [InlineData("revocation", End, true)]
    [InlineData("renunciation", End, false)]
    public async Task a_step_is_taken_by_its_own_party(string step, string body, bool byPrincipal)
    {
        var mandate = await api.GrantedMandate();
        var nobody = await api.Post($"{mandate.Path}/{step}", body);
        Assert.Equal((400, "HEADER_MISSING"), (nobody.Status, nobody.Code));
        Assert.Equal("Acting-Structure:", (string?)nobody.Body["errors"]![0]!["pointer"]);

        var (own, others) = byPrincipal
            ? (mandate.ByPrincipal, mandate.ByAgent)
            : (mandate.ByAgent, mandate.ByPrincipal);
        var wrong = await api.Post($"{mandate.Path}/{step}", body, null, others);
        Assert.Equal((409, "WRONG_PARTY"), (wrong.Status, wrong.Code));
        Assert.Equal(["L-PARTY blocked"], wrong.Rules());
        Assert.Equal(1, (long?)(await api.Get(mandate.Path)).Body["version"]);
        Assert.Equal(200, (await api.Post($"{mandate.Path}/{step}", body, null, own)).Status);
    }

    [Theory]
    [InlineData("acceptance", Acceptance, false)]
    [InlineData("revocation", End, true)]
    [InlineData("renunciation", End, false)]
    public async Task a_step_taken_twice_records_nothing_more(string step, string body, bool byPrincipal)
    {
        var mandate = await api.GrantedMandate();
        var own = byPrincipal ? mandate.ByPrincipal : mandate.ByAgent;
        var once = await api.Post($"{mandate.Path}/{step}", body, null, own);
        var texts = await api.Count("mt_doc_remark");
        var twice = await api.Post($"{mandate.Path}/{step}", body, null, own);
        Assert.Equal(200, twice.Status);
        Assert.Equal(once.Resource(), twice.Resource());
        Assert.Equal(2, await api.Count($"mt_events where stream_id = '{mandate.Id}'"));
        Assert.Equal(texts, await api.Count("mt_doc_remark"));
    }

    [Fact]
    public async Task an_acceptance_on_another_day_or_tomorrow_is_refused()
    {
        var mandate = await api.AcceptedMandate();
        var other = await api.Post($"{mandate.Path}/acceptance", """{"on":"2026-11-20"}""", null, mandate.ByAgent);
        Assert.Equal((409, "WRONG_STATE"), (other.Status, other.Code));
        var early = await api.Post($"{mandate.Path}/acceptance", """{"on":"2026-11-24"}""", null, mandate.ByAgent);
        Assert.Equal((400, "VALIDATION_FAILED"), (early.Status, early.Code));
        Assert.Equal("DATE_IN_FUTURE", (string?)early.Body["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task a_reason_is_in_no_event_and_once_erased_it_is_nowhere()
    {
        var mandate = await api.GrantedMandate();
        const string Body = """{"lastDay":"2026-12-31","reason":"canari-jaune"}""";
        await api.Post($"{mandate.Path}/revocation", Body, null, mandate.ByPrincipal);
        Assert.Equal(0, await api.Count("mt_events where data::text like '%canari-jaune%'"));
        Assert.Equal("canari-jaune", (string?)(await api.Get(mandate.Path)).Body["end"]!["reason"]);
        Assert.DoesNotContain("canari-jaune", (await api.Get("/v1/mandates?limit=200")).Text);

        await using (var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession("local"))
        {
            session.DeleteWhere<Remark>(remark => remark.Text == "canari-jaune");
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var read = await api.Get(mandate.Path);
        Assert.Equal("2026-12-31", (string?)read.Body["end"]!["lastDay"]);
        Assert.Null(read.Body["end"]!["reason"]);
    }

    [Fact]
    public async Task a_revocation_and_an_acceptance_at_once_each_get_a_decision()
    {
        for (var round = 0; round < 20; round++)
        {
            var mandate = await api.GrantedMandate();
            var replies = await Task.WhenAll(
                api.Post($"{mandate.Path}/revocation", End, null, mandate.ByPrincipal),
                api.Post($"{mandate.Path}/acceptance", Acceptance, null, mandate.ByAgent)
            );
            Assert.Equal(200, replies[0].Status);
            var isAccepted = replies[1].Status == 200;
            Assert.Equal(isAccepted ? "200 " : "409 WRONG_STATE", $"{replies[1].Status} {replies[1].Code}");
            var read = await api.Get(mandate.Path);
            Assert.Equal("revoked", (string?)read.Body["state"]);
            Assert.Equal(isAccepted, read.Body["acceptance"] is not null);
        }
    }
}
