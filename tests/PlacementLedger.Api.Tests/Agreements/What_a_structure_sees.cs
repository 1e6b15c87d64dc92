using PlacementLedger.Api.Tests.Groups;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Agreements;

/// <summary>Of a worker's hours a structure sees its own, and of others' what is shared with the worker's
/// consent.</summary>
[Collection<SharedLedger>]
public sealed class What_a_structure_sees(LedgerApi api)
{
    private const string Yes = """{"data":"balance","given":true,"on":"2026-11-23"}""";
    private const string No = """{"data":"balance","given":false,"on":"2026-11-23"}""";

    [Fact]
    public async Task is_its_own_hours_unless_more_is_shared()
    {
        var (first, second) = await TwoAis();
        var worker = $"/v1/workers/{first.Worker}";
        // The network's own software names no structure, and sees everything.
        Assert.True((bool)(await api.Get($"{worker}/hours-balance")).Body["complete"]!);
        await Sees(first, [first.Ai], isComplete: false);
        await Sees(second, [second.Ai], isComplete: false);

        await api.SignedAgreement(Guid.Parse(first.Ai), Guid.Parse(second.Ai), ""","shared":["balance"]""");
        await Sees(second, [second.Ai], isComplete: false);
        Assert.Equal(201, (await api.Post($"{worker}/consents", Yes)).Status);
        await Sees(second, [first.Ai, second.Ai], isComplete: true);
        Assert.Equal(201, (await api.Post($"{worker}/consents", No)).Status);
        await Sees(second, [second.Ai], isComplete: false);
    }

    [Fact]
    public async Task is_what_its_group_shares()
    {
        var (first, second) = await TwoAis();
        Assert.Equal(201, (await api.Post($"/v1/workers/{first.Worker}/consents", Yes)).Status);
        Guid[] members = [Guid.Parse(first.Ai), Guid.Parse(second.Ai)];
        var group = await api.NewGroup(members);
        await Sees(second, [second.Ai], isComplete: false);
        await api.Agree(group, """{"shared":["balance"]}""", members);
        await Sees(second, [first.Ai, second.Ai], isComplete: true);
    }

    [Fact]
    public async Task is_nothing_of_another_whose_readings_it_asks_for()
    {
        var (first, second) = await TwoAis();
        var refused = await api.Get(
            $"/v1/workers/{first.Worker}/hours-balance?employerId={first.Ai}",
            Known.ActingFor(Guid.Parse(second.Ai))
        );
        Assert.Equal((404, "?employerId"), (refused.Status, (string?)refused.Body["errors"]![0]!["pointer"]));
    }

    [Fact]
    public async Task of_a_client_is_who_speaks_for_it_and_for_those_who_share()
    {
        var (one, other) = (await api.NewStructure(), await api.NewStructure());
        var path = $"/v1/clients/{await api.NewClient()}/contacts";
        foreach (var structure in (Guid[])[one, other])
        {
            var body = $$"""{"structureId":"{{structure}}","contactRef":"c-{{structure:N}}","from":"2026-11-01"}""";
            Assert.Equal(201, (await api.Post(path, body, null, Known.ActingFor(structure))).Status);
        }

        Assert.Equal(2, await Contacts(path));
        Assert.Equal(1, await Contacts(path, Known.ActingFor(one)));
        Assert.Equal(0, await Contacts(path, Known.ActingFor(await api.NewStructure())));
        await api.SignedAgreement(one, other, ""","shared":["contacts"]""");
        Assert.Equal(2, await Contacts(path, Known.ActingFor(one)));
    }

    private async Task<int> Contacts(string path, params (string, string)[] headers) =>
        (await api.Get(path, headers)).Body["contacts"]!.AsArray().Count;

    /// <summary>One worker, a day with each of two AIs.</summary>
    private async Task<(Cooperation First, Cooperation Second)> TwoAis()
    {
        var first = await Cooperation.In(api);
        var second = first with { Ai = await Cooperation.Structure(api, "ai") };
        foreach (var (network, day) in new[] { (first, 19), (second, 20) })
        {
            var worked = (new DateOnly(2026, 11, day), 420);
            Assert.Equal(201, (await network.Post(await network.Place([worked]), worked)).Status);
        }

        return (first, second);
    }

    private async Task Sees(Cooperation viewer, string[] ais, bool isComplete)
    {
        var acting = Known.ActingFor(Guid.Parse(viewer.Ai));
        var balance = (await api.Get($"/v1/workers/{viewer.Worker}/hours-balance", acting)).Body;
        Assert.Equal(isComplete, (bool)balance["complete"]!);
        Assert.Equal(
            ais.Order(StringComparer.Ordinal),
            balance["byEmployer"]!
                .AsArray()
                .Select(known => (string?)known!["employerId"])
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            isComplete,
            balance["readings"]!.AsArray().Any(known => (string?)known!["reading"] == "perEmployeeAcrossAis")
        );
        var entries = (await api.Get($"/v1/workers/{viewer.Worker}/hours-entries", acting)).Body["items"]!.AsArray();
        Assert.Equal(
            ais.Order(StringComparer.Ordinal),
            entries.Select(entry => (string?)entry!["employerId"]).Order(StringComparer.Ordinal)
        );
    }
}
