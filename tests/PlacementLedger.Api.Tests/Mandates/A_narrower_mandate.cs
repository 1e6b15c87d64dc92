using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;
using static PlacementLedger.Api.Tests.Mandates.MandateSamples;

namespace PlacementLedger.Api.Tests.Mandates;

/// <summary>Over HTTP: a mandate is suspended, resumed and narrowed, and what goes on after its end is
/// listed.</summary>
[Collection<AskedBadly>]
public sealed class A_narrower_mandate(LedgerApi api)
{
    private const string Suspension = """{"from":"2026-12-01","until":"2026-12-31","reason":"Contrôle en cours."}""";
    private const string Resumption = """{"on":"2026-12-15"}""";

    private const string Restriction = """
        {"from":"2026-12-01","powers":["signSupplyContract"],"clients":["0197c1f0-dead-7000-8000-000000000001"],
        "departments":["38"]}
        """;

    public static TheoryData<BadInput> Suspending =>
        BadInputs
            .Of(Suspension, "/from", "/reason")
            .With("reversed days", "/until", "2026-11-30", "DATE_ORDER")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Resuming =>
        BadInputs
            .Of(Resumption, "/on")
            .With("yesterday", "/on", "2026-11-22", "DAY_NOT_IN_PERIOD")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Restricting =>
        BadInputs
            .Of(Restriction, "/from")
            .With("unknown power", "/powers/0", "everything", "UNKNOWN_VALUE")
            .With("unknown department", "/departments/0", "20", "WRONG_FORMAT")
            .Add(
                new("nothing", "", 400, "AT_LEAST_ONE")
                {
                    InBody = body =>
                        Array.ForEach(["powers", "clients", "departments"], m => body.AsObject().Remove(m)),
                }
            )
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    [Theory]
    [MemberData(nameof(Suspending), DisableDiscoveryEnumeration = true)]
    public async Task badly_suspended_is_refused(BadInput bad)
    {
        var mandate = await api.AcceptedMandate();
        await bad.IsRefused(api, HttpMethod.Post, $"{mandate.Path}/suspension", Suspension, mandate.ByPrincipal);
    }

    [Theory]
    [MemberData(nameof(Resuming), DisableDiscoveryEnumeration = true)]
    public async Task badly_resumed_is_refused(BadInput bad)
    {
        var mandate = await api.AcceptedMandate();
        await api.Post($"{mandate.Path}/suspension", Suspension, null, mandate.ByPrincipal);
        await bad.IsRefused(api, HttpMethod.Post, $"{mandate.Path}/resumption", Resumption, mandate.ByPrincipal);
    }

    [Theory]
    [MemberData(nameof(Restricting), DisableDiscoveryEnumeration = true)]
    public async Task badly_restricted_is_refused(BadInput bad)
    {
        var mandate = await api.AcceptedMandate();
        await bad.IsRefused(api, HttpMethod.Post, $"{mandate.Path}/restriction", Restriction, mandate.ByPrincipal);
    }

    [Fact]
    public async Task is_read_back_with_what_was_narrowed()
    {
        var mandate = await api.AcceptedMandate();
        await api.Post($"{mandate.Path}/suspension", Suspension, null, mandate.ByPrincipal);
        await api.Post($"{mandate.Path}/resumption", Resumption, null, mandate.ByPrincipal);
        var restricted = await api.Post($"{mandate.Path}/restriction", Restriction, null, mandate.ByPrincipal);
        Assert.Equal(200, restricted.Status);
        var read = (await api.Get(mandate.Path)).Body;
        Assert.Equal("2026-12-14", (string?)read["suspensions"]![0]!["until"]);
        Assert.Equal("Contrôle en cours.", (string?)read["suspensions"]![0]!["reason"]);
        Assert.Equal("signSupplyContract", (string?)read["scopes"]![0]!["powers"]![0]);
        Assert.False((bool)read["scopes"]![0]!["full"]!);
        var wider = await api.Post(
            $"{mandate.Path}/restriction",
            """{"from":"2027-01-01","departments":["38","69"]}""",
            null,
            mandate.ByPrincipal
        );
        Assert.Equal((409, "SCOPE_NOT_NARROWER"), (wider.Status, wider.Code));
    }

    [Fact]
    public async Task forbids_an_act_and_lists_what_goes_on_after_its_end()
    {
        var network = await Cooperation.In(api);
        var (etti, ai) = (Known.ActingFor(Guid.Parse(network.Etti)), Known.ActingFor(Guid.Parse(network.Ai)));
        var granted = await api.Post("/v1/mandates", Grant(Guid.Parse(network.Etti), Guid.Parse(network.Ai)));
        var (path, id) = (granted.Headers["Location"], (string)granted.Body["id"]!);
        await api.Post($"{path}/acceptance", """{"on":"2026-01-02"}""", null, ai);
        List<(DateOnly, int)> days = [(new(2026, 12, 14), 420), (new(2026, 12, 21), 420)];
        var signed = await network.Place(days, employer: network.Etti, more: $",\"mandateId\":\"{id}\"");
        Assert.True(signed.Status == 201, signed.Text);
        Assert.Empty((await api.Get($"{path}/open-acts")).Body["items"]!.AsArray());

        const string Today = """{"from":"2026-11-23","reason":"Contrôle."}""";
        Assert.Equal(200, (await api.Post($"{path}/suspension", Today, null, etti)).Status);
        var later = await (await network.WithNewWorker()).Place(
            days,
            employer: network.Etti,
            more: $",\"mandateId\":\"{id}\""
        );
        Assert.Equal((409, "ACT_OUTSIDE_MANDATE"), (later.Status, later.Code));
        Assert.Contains("suspendu", later.Text, StringComparison.Ordinal);

        const string End = """{"lastDay":"2026-12-15","reason":"Fin."}""";
        Assert.Equal(200, (await api.Post($"{path}/revocation", End, null, etti)).Status);
        var open = Assert.Single((await api.Get($"{path}/open-acts")).Body["items"]!.AsArray())!;
        Assert.Equal((string?)signed.Body["id"], (string?)open["placementId"]);
        Assert.Equal("2026-12-16 2026-12-21", $"{open["from"]} {open["until"]}");
        Assert.Equal(404, (await api.Get($"/v1/mandates/{Guid.CreateVersion7()}/open-acts")).Status);
    }
}
