using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>What the ledger answered can be read again, word for word, in the reader's language.</summary>
[Collection<SharedLedger>]
public sealed class A_decision(LedgerApi api)
{
    [Fact]
    public async Task is_read_again_as_it_was_answered()
    {
        var (decision, english) = await Refused();
        var id = (Guid)decision["id"]!;
        var french = await api.Get($"/v1/decisions/{id}");
        Assert.Equal(200, french.Status);
        foreach (var member in (string[])["outcome", "asOf", "alternatives", "checks"])
        {
            Assert.True(JsonNode.DeepEquals(decision[member], french.Body[member]), member);
        }

        Assert.Equal("registerStructure", (string?)french.Body["command"]);
        Assert.Equal(api.Clock.GetUtcNow(), (DateTimeOffset)french.Body["recordedAt"]!);
        var translated = await api.Get($"/v1/decisions/{id}", ("Accept-Language", "en"));
        Assert.Equal(english, (string?)translated.Body["checks"]![0]!["message"]);
        Assert.NotEqual(english, (string?)french.Body["checks"]![0]!["message"]);
    }

    [Fact]
    public async Task is_found_by_what_it_looked_at()
    {
        var (decision, _) = await Refused();
        var id = (Guid)decision["id"]!;
        var subject = (Guid)(await api.Get($"/v1/decisions/{id}")).Body["subjects"]![0]!;
        var found = await api.Get($"/v1/decisions?subjectId={subject}");
        Assert.Equal(id, (Guid)Assert.Single(found.Body["items"]!.AsArray())!["id"]!);
        Assert.Empty((await api.Get($"/v1/decisions?subjectId={Guid.CreateVersion7()}")).Body["items"]!.AsArray());
        Assert.NotEmpty((await api.Get("/v1/decisions?limit=1")).Body["items"]!.AsArray());
    }

    [Fact]
    public async Task is_404_when_there_is_none_or_it_is_of_another_tenant()
    {
        var (decision, _) = await Refused();
        Assert.Equal("NOT_FOUND", (await api.Get($"/v1/decisions/{Guid.CreateVersion7()}")).Code);
        var elsewhere = await api.Get($"/v1/decisions/{(Guid)decision["id"]!}", ("Tenant", "another"));
        Assert.Equal(404, elsewhere.Status);
    }

    private async Task<(JsonNode Decision, string English)> Refused()
    {
        var siret = Samples.NewSiret();
        await api.Post("/v1/structures", Samples.Structure(siret));
        var english = await api.Post("/v1/structures", Samples.Structure(siret), null, ("Accept-Language", "en"));
        var french = await api.Post("/v1/structures", Samples.Structure(siret));
        Assert.Equal(409, french.Status);
        return (french.Body["decision"]!, (string)english.Body["decision"]!["checks"]![0]!["message"]!);
    }
}
