using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Mandates.MandateSamples;

namespace PlacementLedger.Api.Tests.Mandates;

/// <summary>Mandates over HTTP: granted, read back, found again.</summary>
[Collection<SharedLedger>]
public sealed class A_mandate(LedgerApi api)
{
    [Fact]
    public async Task is_read_back_as_it_was_granted()
    {
        var (principal, agent, client) = (await api.NewStructure(), await api.NewStructure(), await api.NewClient());
        var made = await api.Post(
            "/v1/mandates",
            Grant(
                principal,
                agent,
                $$"""
                ,"powers":["signSupplyContract","collectTimesheets"],"clients":["{{client}}"],"departments":["38","2A"],
                "fee":{"centsPerHour":150,"invoicedBasisPoints":250}
                """
            )
        );
        Assert.Equal(201, made.Status);
        var read = await api.Get(made.Headers["Location"]);
        Assert.Equal(made.Resource(), read.Resource());
        Assert.Equal("granted", (string?)read.Body["state"]);
        Assert.Equal("collectTimesheets", (string?)read.Body["powers"]![1]);
        Assert.Equal("2A", (string?)read.Body["departments"]![1]);
        Assert.Equal(client, (Guid)read.Body["clients"]![0]!);
        Assert.Equal(150, (int?)read.Body["fee"]!["centsPerHour"]);
        Assert.Null(read.Body["fee"]!["centsPerMonth"]);
        Assert.False((bool)read.Body["full"]!);
        Assert.Equal(1, (long?)read.Body["version"]);
        Assert.Equal("accepted", (string?)made.Body["decision"]!["outcome"]);
    }

    [Fact]
    public async Task has_the_id_its_sender_chose_and_exists_once()
    {
        var (principal, agent, id) = (await api.NewStructure(), await api.NewStructure(), Guid.CreateVersion7());
        var body = Grant(principal, agent, $$""","full":true,"id":"{{id}}" """);
        Assert.Equal($"/v1/mandates/{id}", (await api.Post("/v1/mandates", body)).Headers["Location"]);
        var again = await api.Post("/v1/mandates", body);
        Assert.Equal((409, "ALREADY_EXISTS"), (again.Status, again.Code));
        Assert.Equal("refused", (string?)again.Body["decision"]!["outcome"]);
    }

    [Fact]
    public async Task is_found_by_its_external_reference_and_by_its_parties()
    {
        var (principal, agent, other) = (await api.NewStructure(), await api.NewStructure(), await api.NewStructure());
        const string Reference = ""","full":true,"externalRefs":[{"system":"portal","id":"M-4711"}]""";
        var id = (Guid)(await api.Post("/v1/mandates", Grant(principal, agent, Reference))).Body["id"]!;
        var inverse = (Guid)(await api.Post("/v1/mandates", Grant(agent, principal))).Body["id"]!;

        Assert.Equal([id], (await api.Get("/v1/mandates?externalRef=portal:M-4711")).Ids());
        Assert.Empty((await api.Get($"/v1/mandates?externalRef=portal:M-4711&agentId={other}")).Ids());
        Assert.Equal([id], (await api.Get($"/v1/mandates?principalId={principal}")).Ids());
        Assert.Equal([inverse], (await api.Get($"/v1/mandates?agentId={principal}&principalId={agent}")).Ids());
        Assert.Empty((await api.Get($"/v1/mandates?principalId={other}")).Ids());

        var taken = await api.Post("/v1/mandates", Grant(principal, agent, Reference));
        Assert.Equal((409, "EXTERNAL_REF_TAKEN"), (taken.Status, taken.Code));
        Assert.Equal("/externalRefs/0", (string?)taken.Body["errors"]![0]!["pointer"]);
        var elsewhere = await api.Get("/v1/mandates?externalRef=portal:M-4711", ("Tenant", "elsewhere"));
        Assert.Empty(elsewhere.Ids());
    }

    [Fact]
    public async Task of_another_tenant_is_not_there()
    {
        var mandate = await api.GrantedMandate();
        (string, string) elsewhere = ("Tenant", "elsewhere");
        Assert.Equal(404, (await api.Get(mandate.Path, elsewhere)).Status);
        var step = await api.Post($"{mandate.Path}/acceptance", Acceptance, null, elsewhere, mandate.ByAgent);
        Assert.Equal((404, "NOT_FOUND"), (step.Status, step.Code));
    }
}
