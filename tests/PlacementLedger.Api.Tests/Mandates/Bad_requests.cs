using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Mandates.MandateSamples;

namespace PlacementLedger.Api.Tests.Mandates;

/// <summary>One bad input of each kind for each command on mandates.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Granting =>
        BadInputs
            .Of(Everything(Nobody, Nobody, Nobody), "/principalId", "/agentId", "/from", "/until")
            .With("reversed days", "/until", "2025-12-31", "DATE_ORDER")
            .With("no day", "/until", "2026-02-30", "WRONG_FORMAT")
            .Add(new("both", "", 400, "EXACTLY_ONE") { InBody = body => body["full"] = true })
            .With("unknown power", "/powers/0", "everything", "UNKNOWN_VALUE")
            .With("repeated power", "/powers/0", "invoice", "DUPLICATE_ITEM", at: "/powers/1")
            .With("unknown department", "/departments/0", "20", "WRONG_FORMAT")
            .With("beyond all", "/fee/invoicedBasisPoints", 10_001, "OUT_OF_RANGE")
            .With("no UUID", "/principalId", "P-1", "WRONG_FORMAT")
            .With("nobody's id", "/id", "00000000-0000-0000-0000-000000000000", "WRONG_FORMAT")
            .With("unknown id", "/principalId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/agentId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/clients/0", $"{Nobody}", "NOT_FOUND", 404)
            .With("colon", "/externalRefs/0/system", "a:b", "WRONG_FORMAT")
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .Rows;

    public static TheoryData<BadInput> Accepting =>
        BadInputs
            .Of(Acceptance, "/on")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("no day", "/on", "2026-02-30", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Ending =>
        BadInputs
            .Of(End, "/lastDay", "/reason")
            .With("no day", "/lastDay", "2026-02-30", "WRONG_FORMAT")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Granting), DisableDiscoveryEnumeration = true)]
    public async Task to_grant_are_refused(BadInput bad)
    {
        var body = Everything(await api.NewStructure(), await api.NewStructure(), await api.NewClient());
        await bad.IsRefused(api, HttpMethod.Post, "/v1/mandates", body);
    }

    [Theory]
    [MemberData(nameof(Accepting), DisableDiscoveryEnumeration = true)]
    public async Task to_accept_are_refused(BadInput bad)
    {
        var mandate = await api.GrantedMandate();
        await bad.IsRefused(api, HttpMethod.Post, $"{mandate.Path}/acceptance", Acceptance, mandate.ByAgent);
    }

    [Theory]
    [MemberData(nameof(Ending), DisableDiscoveryEnumeration = true)]
    public async Task to_revoke_are_refused(BadInput bad)
    {
        var mandate = await api.GrantedMandate();
        await bad.IsRefused(api, HttpMethod.Post, $"{mandate.Path}/revocation", End, mandate.ByPrincipal);
    }

    [Theory]
    [MemberData(nameof(Ending), DisableDiscoveryEnumeration = true)]
    public async Task to_renounce_are_refused(BadInput bad)
    {
        var mandate = await api.GrantedMandate();
        await bad.IsRefused(api, HttpMethod.Post, $"{mandate.Path}/renunciation", End, mandate.ByAgent);
    }

    [Fact]
    public async Task to_grant_to_oneself_or_to_grant_nothing_are_refused()
    {
        var self = await api.NewStructure();
        var oneself = await api.Post("/v1/mandates", Grant(self, self, ""));
        Assert.Equal(400, oneself.Status);
        Assert.Equal(
            ["/agentId MUST_DIFFER", " EXACTLY_ONE"],
            oneself.Body["errors"]!.AsArray().Select(error => $"{error!["pointer"]} {error["code"]}")
        );
        var none = await api.Post("/v1/mandates", Grant(self, await api.NewStructure(), ",\"powers\":[]"));
        Assert.Equal("/powers", (string?)none.Body["errors"]![0]!["pointer"]);
    }

    private static string Everything(Guid principal, Guid agent, Guid client) =>
        Grant(
            principal,
            agent,
            $$"""
            ,"id":"{{Guid.CreateVersion7()}}","powers":["signSupplyContract","invoice"],"full":false,
            "clients":["{{client}}"],"departments":["38"],
            "fee":{"centsPerMonth":10000,"centsPerHour":150,"invoicedBasisPoints":250},
            "externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}]
            """
        );
}
