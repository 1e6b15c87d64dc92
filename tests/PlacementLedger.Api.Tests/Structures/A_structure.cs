using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Structures;

/// <summary>Structures over HTTP: entered once, read back, found by another system's name.</summary>
[Collection<SharedLedger>]
public sealed class A_structure(LedgerApi api)
{
    [Fact]
    public async Task is_read_back_as_it_was_registered()
    {
        var siret = Samples.NewSiret();
        var body = Samples.Structure(siret, more: $",\"convention\":{Samples.Convention()}");
        var made = await api.Post("/v1/structures", body);
        Assert.Equal(201, made.Status);
        var read = await api.Get(made.Headers["Location"]);
        Assert.Equal(200, read.Status);
        var resource = made.Body.AsObject();
        Assert.Equal("accepted", (string?)resource["decision"]!["outcome"]);
        resource.Remove("decision");
        Assert.Equal(resource.ToJsonString(), read.Body.ToJsonString());
        Assert.Equal(siret, (string?)read.Body["siret"]);
        Assert.Equal("AI-049-26", (string?)read.Body["conventions"]![0]!["number"]);
        Assert.Equal(2, (long?)read.Body["version"]);
        Assert.NotEmpty(made.Headers["Ledger-Position"]);
    }

    [Fact]
    public async Task gains_conventions_and_annexes()
    {
        var path = await api.RegisteredStructure();
        Assert.Equal(201, (await api.Post($"{path}/conventions", Samples.Convention("C-2"))).Status);
        var annex = await api.Post(
            $"{path}/financial-annexes",
            """
            {"number":"A1","conventionNumber":"C-2","state":"validated","from":"2026-01-01","until":"2026-12-31",
             "postsHundredths":750,"annualMinutesPerPost":90300,"unitAmountCents":1234500}
            """
        );
        Assert.Equal(201, annex.Status);
        Assert.Equal(3, (long?)annex.Body["version"]);
        Assert.Equal(750, (int?)(await api.Get(path)).Body["financialAnnexes"]![0]!["postsHundredths"]);
    }

    [Fact]
    public async Task of_the_same_siret_and_kind_exists_already()
    {
        var siret = Samples.NewSiret();
        Assert.Equal(201, (await api.Post("/v1/structures", Samples.Structure(siret))).Status);
        var again = await api.Post("/v1/structures", Samples.Structure(siret));
        Assert.Equal((409, "ALREADY_EXISTS"), (again.Status, again.Code));
        Assert.Equal("refused", (string?)again.Body["decision"]!["outcome"]);
        Assert.Equal(201, (await api.Post("/v1/structures", Samples.Structure(siret, "etti"))).Status);
    }

    [Fact]
    public async Task is_found_by_its_external_reference_which_no_other_can_take()
    {
        const string reference = ""","externalRefs":[{"system":"portal","id":"4711"}]""";
        var made = await api.Post("/v1/structures", Samples.Structure(more: reference));
        Assert.Equal(201, made.Status);
        var found = await api.Get("/v1/structures?externalRef=portal:4711");
        Assert.Equal((string?)made.Body["id"], (string?)Assert.Single(found.Body["items"]!.AsArray())!["id"]);
        var other = await api.Post("/v1/structures", Samples.Structure(more: reference));
        Assert.Equal((409, "EXTERNAL_REF_TAKEN"), (other.Status, other.Code));
        Assert.Equal("/externalRefs/0", (string?)other.Body["errors"]![0]!["pointer"]);
        var elsewhere = await api.Post(
            "/v1/structures",
            Samples.Structure(more: reference),
            null,
            ("Tenant", "elsewhere")
        );
        Assert.Equal(201, elsewhere.Status);
    }

    [Fact]
    public async Task is_not_taken_for_one_whose_reference_only_looks_the_same()
    {
        Assert.Equal(201, (await Referred("por/tal", "1")).Status);
        Assert.Equal(201, (await Referred("por", "tal/1")).Status);
        Assert.Equal(201, (await Referred("por", "tal:1")).Status);
    }

    [Fact]
    public async Task does_not_take_a_reference_twice_in_one_request()
    {
        const string twice = """{"system":"twin","id":"1"},{"system":"twin","id":"1"}""";
        var refused = await api.Post("/v1/structures", Samples.Structure(more: $",\"externalRefs\":[{twice}]"));
        Assert.Equal((400, "VALIDATION_FAILED"), (refused.Status, refused.Code));
        Assert.Equal("/externalRefs/1", (string?)refused.Body["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task of_another_tenant_is_not_there()
    {
        var path = await api.RegisteredStructure();
        Assert.Equal(404, (await api.Get(path, ("Tenant", "elsewhere"))).Status);
        Assert.Equal(
            404,
            (await api.Post($"{path}/conventions", Samples.Convention(), null, ("Tenant", "elsewhere"))).Status
        );
    }

    [Fact]
    public async Task list_goes_page_by_page_and_names_each_once()
    {
        (string, string) tenant = ("Tenant", "paged");
        for (var i = 0; i < 5; i++)
        {
            await api.Post("/v1/structures", Samples.Structure(), null, tenant);
        }

        List<string> ids = [];
        for (var next = "/v1/structures?limit=2"; next is not null; )
        {
            var page = (await api.Get(next, tenant)).Body;
            ids.AddRange(page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            next = (string?)page["next"];
        }

        Assert.Equal(5, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        var since = await api.Get("/v1/structures?updatedSince=2026-11-23T10:00:00%2B01:00", tenant);
        Assert.Equal(5, since.Body["items"]!.AsArray().Count);
        var later = await api.Get("/v1/structures?updatedSince=2026-11-23T10:00:01%2B01:00", tenant);
        Assert.Empty(later.Body["items"]!.AsArray());
    }

    [Fact]
    public async Task changed_meanwhile_is_not_changed_again_on_a_stale_version()
    {
        var path = await api.RegisteredStructure();
        (string, string) first = ("If-Match", "\"1\"");
        Assert.Equal(201, (await api.Post($"{path}/conventions", Samples.Convention("1"), null, first)).Status);
        var stale = await api.Post($"{path}/conventions", Samples.Convention("2"), null, first);
        Assert.Equal((412, "VERSION_STALE"), (stale.Status, stale.Code));
    }

    private Task<Reply> Referred(string system, string id) =>
        api.Post(
            "/v1/structures",
            Samples.Structure(more: $$""","externalRefs":[{"system":"{{system}}","id":"{{id}}"}]""")
        );
}
