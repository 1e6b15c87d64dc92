using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Agreements.AgreementSamples;

namespace PlacementLedger.Api.Tests.Agreements;

/// <summary>Agreements over HTTP: drafted, signed, amended, ended, and what is owed under them.</summary>
[Collection<SharedLedger>]
public sealed class An_agreement(LedgerApi api)
{
    [Fact]
    public async Task binds_once_both_have_signed_and_until_it_is_ended()
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure("etti"));
        var drafted = await api.Post(
            "/v1/agreements",
            Draft(one, other, ""","shared":["contacts","balance"]"""),
            null,
            Known.ActingFor(one)
        );
        var path = drafted.Headers["Location"];
        Assert.Null(drafted.Body["inForce"]);
        Assert.Equal(drafted.Resource(), (await api.Get(path)).Resource());
        await api.Post($"{path}/signature", Signature, null, Known.ActingFor(one));
        var signed = await api.Post($"{path}/signature", Signature, null, Known.ActingFor(other));
        Assert.Equal(["balance", "contacts"], Shared(signed.Body["inForce"]));

        const string Other = """{"from":"2026-06-01","shared":["prices"]}""";
        var amended = await api.Post($"{path}/amendment", Other, null, Known.ActingFor(other));
        Assert.Equal(["balance", "contacts"], Shared(amended.Body["inForce"]));
        await api.Post($"{path}/signature", Signature, null, Known.ActingFor(one));
        await api.Post($"{path}/signature", Signature, null, Known.ActingFor(other));
        Assert.Equal(["prices"], Shared((await api.Get(path)).Body["inForce"]));

        var ended = await api.Post(
            $"{path}/termination",
            """{"lastDay":"2026-11-22","reason":"Fusion."}""",
            null,
            Known.ActingFor(other)
        );
        Assert.Equal(200, ended.Status);
        var read = await api.Get(path);
        Assert.Null(read.Body["inForce"]);
        Assert.Equal("Fusion.", (string?)read.Body["termination"]!["reason"]);
    }

    [Fact]
    public async Task is_found_by_its_parties_and_its_kind()
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var formal = await api.SignedAgreement(one, other);
        var body = Draft(one, other).Replace("partnership", "informal", StringComparison.Ordinal);
        var informal = await api.Post("/v1/agreements", body, null, Known.ActingFor(one));
        Assert.False((bool)informal.Body["formal"]!);
        Assert.NotNull(informal.Body["inForce"]);
        Assert.Equal(
            Known.Sorted(Guid.Parse(formal[^36..]), (Guid)informal.Body["id"]!),
            (await api.Get($"/v1/agreements?structureId={other}")).Ids()
        );
        Assert.Equal(
            [(Guid)informal.Body["id"]!],
            (await api.Get($"/v1/agreements?structureId={other}&kind=informal")).Ids()
        );
        Assert.Equal(404, (await api.Get(formal, ("Tenant", "elsewhere"))).Status);
    }

    [Fact]
    public async Task holds_what_its_parties_owe()
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var path = await api.SignedAgreement(one, other);
        var owed = await api.Post(
            $"{path}/obligations",
            $$"""{"debtorId":"{{other}}","kind":"teamMeeting","dueOn":"2026-11-20","ref":"art-5"}""",
            null,
            Known.ActingFor(one)
        );
        Assert.Equal(201, owed.Status);
        var obligation = owed.Body["obligations"]![0]!;
        Assert.Equal("due True", $"{obligation["state"]} {(bool)obligation["overdue"]!}");
        var at = $"{path}/obligations/{obligation["id"]}";

        const string Missed = """{"on":"2026-11-23","reason":"Pas de réunion."}""";
        var breached = await api.Post($"{at}/breach", Missed, null, Known.ActingFor(one));
        Assert.Equal("breached", (string?)breached.Body["obligations"]![0]!["state"]);
        Assert.Equal("Pas de réunion.", (string?)(await api.Get(path)).Body["obligations"]![0]!["reason"]);
        const string Done = """{"on":"2026-11-23","evidenceRef":"ged:118"}""";
        var wrong = await api.Post($"{at}/fulfilment", Done, null, Known.ActingFor(one));
        Assert.Equal((409, "WRONG_PARTY"), (wrong.Status, wrong.Code));
        var done = await api.Post($"{at}/fulfilment", Done, null, Known.ActingFor(other));
        var kept = done.Body["obligations"]![0]!;
        Assert.Equal("fulfilled False ged:118", $"{kept["state"]} {(bool)kept["overdue"]!} {kept["evidenceRef"]}");
    }

    private static IEnumerable<string?> Shared(System.Text.Json.Nodes.JsonNode? terms) =>
        terms!["shared"]!.AsArray().Select(known => (string?)known);
}
