using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Agreements.AgreementSamples;

namespace PlacementLedger.Api.Tests.Agreements;

/// <summary>One bad input of each kind for each command on agreements and consents.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Amendment = """{"from":"2026-06-01","until":"2027-05-31","shared":["balance"]}""";
    private const string Ending = """{"lastDay":"2026-12-31","reason":"Fusion."}""";
    private const string Done = """{"on":"2026-11-23","evidenceRef":"ged:118"}""";
    private const string Missed = """{"on":"2026-11-23","reason":"Pas de réunion."}""";

    private const string Consent = """
        {"data":"balance","given":true,"on":"2026-11-23","until":"2027-11-22","evidenceRef":"ged:7"}
        """;

    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Drafting =>
        BadInputs
            .Of(Everything(Nobody, Guid.CreateVersion7()), "/kind", "/parties", "/from")
            .With("unknown kind", "/kind", "friendship", "UNKNOWN_VALUE")
            .Add(
                new("alone", "/parties/1", 400, "DUPLICATE_ITEM")
                {
                    InBody = body => body["parties"]![1] = body["parties"]![0]!.DeepClone(),
                }
            )
            .With("reversed days", "/until", "2025-12-31", "DATE_ORDER")
            .With("unknown class", "/shared/0", "names", "UNKNOWN_VALUE")
            .With("repeated class", "/shared/1", "balance", "DUPLICATE_ITEM")
            .With("informal that shares", "/kind", "informal", "EXACTLY_ONE", at: "/shared")
            .With("unknown id", "/parties/1", $"{Guid.CreateVersion7()}", "NOT_FOUND", 404)
            .With("colon", "/externalRefs/0/system", "a:b", "WRONG_FORMAT")
            .Rows;

    public static TheoryData<BadInput> Signing =>
        BadInputs
            .Of(Signature, "/on")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Amending =>
        BadInputs
            .Of(Amendment, "/from")
            .With("reversed days", "/until", "2025-12-31", "DATE_ORDER")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> EndingIt =>
        BadInputs
            .Of(Ending, "/lastDay", "/reason")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Owing =>
        BadInputs
            .Of(Owe(Nobody), "/debtorId", "/kind", "/dueOn")
            .With("unknown kind", "/kind", "love", "UNKNOWN_VALUE")
            .With("a sentence", "/ref", "article cinq", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Doing =>
        BadInputs
            .Of(Done, "/on")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("a sentence", "/evidenceRef", "dans le tiroir", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Missing =>
        BadInputs
            .Of(Missed, "/on", "/reason")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Consenting =>
        BadInputs
            .Of(Consent, "/data", "/given", "/on")
            .With("no data of a person", "/data", "prices", "OUT_OF_RANGE")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("reversed days", "/until", "2026-11-22", "DATE_ORDER")
            .With("a sentence", "/evidenceRef", "dit au téléphone", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Drafting), DisableDiscoveryEnumeration = true)]
    public async Task to_draft_are_refused(BadInput bad)
    {
        var one = await api.NewStructure();
        var body = Everything(one, await api.NewStructure()).Replace($"{Nobody}", $"{one}", StringComparison.Ordinal);
        await bad.IsRefused(api, HttpMethod.Post, "/v1/agreements", body, Known.ActingFor(one));
    }

    [Theory]
    [MemberData(nameof(Signing), DisableDiscoveryEnumeration = true)]
    public async Task to_sign_are_refused(BadInput bad)
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var drafted = await api.Post("/v1/agreements", Draft(one, other), null, Known.ActingFor(one));
        var path = $"{drafted.Headers["Location"]}/signature";
        await bad.IsRefused(api, HttpMethod.Post, path, Signature, Known.ActingFor(one));
    }

    [Theory]
    [MemberData(nameof(Amending), DisableDiscoveryEnumeration = true)]
    public Task to_amend_are_refused(BadInput bad) => Refused(bad, "amendment", Amendment);

    [Theory]
    [MemberData(nameof(EndingIt), DisableDiscoveryEnumeration = true)]
    public Task to_end_are_refused(BadInput bad) => Refused(bad, "termination", Ending);

    [Theory]
    [MemberData(nameof(Owing), DisableDiscoveryEnumeration = true)]
    public async Task to_owe_are_refused(BadInput bad)
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var path = $"{await api.SignedAgreement(one, other)}/obligations";
        await bad.IsRefused(api, HttpMethod.Post, path, Owe(other), Known.ActingFor(one));
    }

    [Theory]
    [MemberData(nameof(Doing), DisableDiscoveryEnumeration = true)]
    public Task to_fulfil_are_refused(BadInput bad) => RefusedOfAnObligation(bad, "fulfilment", Done);

    [Theory]
    [MemberData(nameof(Missing), DisableDiscoveryEnumeration = true)]
    public Task to_report_a_breach_are_refused(BadInput bad) => RefusedOfAnObligation(bad, "breach", Missed);

    [Theory]
    [MemberData(nameof(Consenting), DisableDiscoveryEnumeration = true)]
    public async Task to_consent_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"/v1/workers/{await api.NewWorker()}/consents", Consent);

    private async Task Refused(BadInput bad, string step, string body)
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var path = $"{await api.SignedAgreement(one, other)}/{step}";
        await bad.IsRefused(api, HttpMethod.Post, path, body, Known.ActingFor(one));
    }

    private async Task RefusedOfAnObligation(BadInput bad, string step, string body)
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var path = $"{await api.SignedAgreement(one, other)}/obligations";
        var owed = await api.Post(path, Owe(one), null, Known.ActingFor(other));
        var at = $"{path}/{owed.Body["obligations"]![0]!["id"]}/{step}";
        await bad.IsRefused(api, HttpMethod.Post, at, body, Known.ActingFor(one));
    }

    private static string Everything(Guid one, Guid other) =>
        Draft(
            one,
            other,
            $$"""
            ,"until":"2026-12-31","shared":["balance","contacts"],"mandates":[],"id":"{{Guid.CreateVersion7()}}",
            "externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}]
            """
        );

    private static string Owe(Guid debtor) =>
        $$"""
            {"debtorId":"{{debtor}}","kind":"reporting","dueOn":"2026-11-20","ref":"art-7",
            "id":"{{Guid.CreateVersion7()}}"}
            """;
}
