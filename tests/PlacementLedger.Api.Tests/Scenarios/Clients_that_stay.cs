using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Portfolios;
using PlacementLedger.Api.Tests.Views;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>People move between structures; the client stays with its holder, and keeps whom it speaks to.</summary>
[Collection<SharedLedger>]
public sealed class Clients_that_stay(LedgerApi api)
{
    [Fact(DisplayName = "Scenarios 7 and 10: the holder is unchanged, and the contact stays until the notice ends")]
    public async Task stay_with_their_holder_and_their_contact()
    {
        var network = await Cooperation.In(api);
        var (ai, etti) = (Guid.Parse(network.Ai), Guid.Parse(network.Etti));
        await api.NewGroup(ai, """{"contactNoticeDays":10}""", etti);
        var client = $"/v1/clients/{network.Company}";
        var body = $$"""{"holderId":"{{ai}}","from":"2026-01-01"}""";
        Assert.Equal(201, (await api.Post($"{client}/allocation", body, null, Known.ActingFor(ai))).Status);
        await Names(client, ai, "agent-7", "2026-01-01");

        Assert.Equal(201, (await network.Place(Cooperation.Spread(420, new(2026, 11, 24)))).Status);
        await Moves(network);
        var mission = await network.Mission("2026-12-01", "2026-12-01", Cooperation.Recourse);
        Assert.True(mission.Status == 201, mission.Text);

        // The contact goes before the notice has ended: it is recorded, and told.
        var soon = await Names(client, ai, "agent-9", "2026-12-02");
        Assert.Contains("P7 warned", soon.Rules());
        Assert.Contains("P7 met", (await Names(client, ai, "agent-10", "2026-12-03")).Rules());

        await api.Followed();
        Assert.Equal((ai, "agent-7"), await Held(client, "2026-12-01"));
        Assert.Equal((ai, "agent-10"), await Held(client, "2026-12-03"));
        var allocation = (await api.Get($"{client}/allocation")).Body;
        Assert.Equal([ai, etti], allocation["shares"]!.AsArray().Select(share => (Guid)share!["structureId"]!));
    }

    private async Task Moves(Cooperation network)
    {
        var proposed = await api.Post(
            "/v1/transfers",
            $$"""
            {"workerId":"{{network.Worker}}","fromStructureId":"{{network.Ai}}","toStructureId":"{{network.Etti}}",
             "reason":"cap","effectiveOn":"2026-12-01"}
            """
        );
        Assert.True(proposed.Status == 201, proposed.Text);
        var transfer = proposed.Headers["Location"];
        var (ai, etti) = (Guid.Parse(network.Ai), Guid.Parse(network.Etti));
        const string Today = """{"on":"2026-11-23"}""";
        await Step("consent", """{"given":true,"on":"2026-11-23","evidenceRef":"ged:1"}""", ai);
        await Step("acceptance", Today, etti);
        await Step("execution", Today, ai);

        async Task Step(string step, string body, Guid acting)
        {
            var reply = await api.Post($"{transfer}/{step}", body, null, Known.ActingFor(acting));
            Assert.True(reply.Status == 200, reply.Text);
        }
    }

    private async Task<Reply> Names(string client, Guid structure, string contact, string from)
    {
        var reply = await api.Post(
            $"{client}/contacts",
            $$"""{"structureId":"{{structure}}","contactRef":"{{contact}}","from":"{{from}}","reason":"Congé"}"""
        );
        Assert.True(reply.Status == 201, reply.Text);
        return reply;
    }

    private async Task<(Guid, string?)> Held(string client, string day)
    {
        var read = (await api.Get($"{client}/allocation?validAt={day}")).Body;
        return ((Guid)read["holderId"]!, (string?)read["contact"]);
    }
}
