using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Clients;

/// <summary>Clients over HTTP: their names and words in documents of their own, their law in events.</summary>
[Collection<SharedLedger>]
public sealed class A_client(LedgerApi api)
{
    [Fact]
    public async Task is_read_back_with_its_name()
    {
        var made = await api.Post(
            "/v1/clients",
            """
            {"name":"Menuiserie Exemple","siret":"10000000000033","site":{"department":"49","commune":"49007"},
             "externalRefs":[{"system":"crm","id":"read-back"}],
             "classification":{"category":"siae","from":"2025-01-01","basis":"Statuts","legalForm":"association"}}
            """
        );
        Assert.Equal(201, made.Status);
        Assert.Null(made.Body["name"]);
        var read = (await api.Get(made.Headers["Location"])).Body;
        Assert.Equal("Menuiserie Exemple", (string?)read["name"]);
        Assert.Equal("49007", (string?)read["site"]!["commune"]);
        Assert.Equal(2, (long?)read["version"]);
        Assert.Equal(
            """{"category":"siae","from":"2025-01-01","legalForm":"association","basis":"Statuts"}""",
            read["classifications"]![0]!.ToJsonString()
        );
        var found = (await api.Get("/v1/clients?externalRef=crm:read-back")).Body["items"]!.AsArray();
        Assert.Equal((string?)made.Body["id"], (string?)Assert.Single(found)!["id"]);
    }

    [Fact]
    public async Task needs_a_name_and_no_more()
    {
        var made = await api.Post("/v1/clients", """{"name":"Mme Exemple"}""");
        Assert.Equal((201, 1), (made.Status, (long?)made.Body["version"]));
    }

    [Fact]
    public async Task of_an_id_or_reference_that_is_taken_is_refused_and_keeps_its_name()
    {
        var id = Guid.CreateVersion7();
        string Body(string name) =>
            $$"""{"id":"{{id}}","name":"{{name}}","externalRefs":[{"system":"s","id":"{{id}}"}]}""";
        var made = await api.Post("/v1/clients", Body("First"));
        var again = await api.Post("/v1/clients", Body("Second"));
        Assert.Equal((409, "ALREADY_EXISTS"), (again.Status, again.Code));
        Assert.Equal("First", (string?)(await api.Get(made.Headers["Location"])).Body["name"]);
        var other = Body("Third").Replace($$"""{"id":"{{id}}",""", "{", StringComparison.Ordinal);
        Assert.Equal("EXTERNAL_REF_TAKEN", (await api.Post("/v1/clients", other)).Code);
    }

    [Fact]
    public async Task classified_twice_in_the_same_words_is_classified_once()
    {
        var path = await api.RegisteredClient();
        var words = Samples.Classification("privateNonProfit", "2026-01-01");
        Assert.Equal(2, (long?)(await api.Post($"{path}/classifications", words)).Body["version"]);
        Assert.Equal(2, (long?)(await api.Post($"{path}/classifications", words)).Body["version"]);
        var others = Samples.Classification("privateNonProfit", "2026-01-01", "Journal officiel");
        Assert.Equal(3, (long?)(await api.Post($"{path}/classifications", others)).Body["version"]);
        var read = (await api.Get(path)).Body["classifications"]!.AsArray();
        Assert.Equal(["Statuts", "Journal officiel"], read.Select(known => (string?)known!["basis"]));
    }

    [Fact]
    public async Task is_classified_whatever_version_the_sender_has_seen()
    {
        var path = await api.RegisteredClient();
        var words = Samples.Classification("privateForProfit", "2026-01-01");
        Assert.Equal(201, (await api.Post($"{path}/classifications", words, null, ("If-Match", "\"9999\""))).Status);
    }

    [Fact]
    public async Task has_its_name_and_words_in_documents_and_nowhere_else()
    {
        (string, string) tenant = ("Tenant", "discreet");
        const string canary = "Canariabc";
        var made = await api.Post(
            "/v1/clients",
            $$"""
            {"name":"{{canary}} name","classification":{{Samples.Classification(
                "privateIndividualDomestic",
                "2025-01-01",
                $"{canary} basis"
            )}}}
            """,
            null,
            tenant
        );
        var path = made.Headers["Location"];
        var words = Samples.Classification("privateForProfit", "2026-01-01", $"{canary} again");
        var classified = await api.Post($"{path}/classifications", words, null, tenant);
        Assert.DoesNotContain(canary, made.Text + classified.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(canary, (await api.Get("/v1/clients", tenant)).Text, StringComparison.Ordinal);
        Assert.Contains($"{canary} again", (await api.Get(path, tenant)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains(canary, StringComparison.Ordinal));
        Assert.Equal(["mt_doc_clientname", "mt_doc_remark"], await api.TablesWith(canary));
    }
}
