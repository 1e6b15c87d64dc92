using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Tests.Groups;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>An AI whose worker comes near the ceiling at a company, and the ETTIs it cooperates with.</summary>
public sealed record HandoffStory(Cooperation Network, Guid Group)
{
    private LedgerApi Api => Network.Api;

    /// <param name="ettis">Members of the AI's group besides its own ETTI.</param>
    public static async Task<HandoffStory> In(LedgerApi api, params string[] ettis)
    {
        var network = await Cooperation.In(api);
        Guid[] members = [Guid.Parse(network.Ai), Guid.Parse(network.Etti), .. ettis.Select(Guid.Parse)];
        return new(network, Guid.Parse((await api.NewGroup(members))[^36..]));
    }

    /// <summary>Thirty-five hours a week at the company, twelve weeks unless said, reserved and all past.</summary>
    public async Task<Reply> WorkedOn(string from = "2026-09-01", string until = "2026-11-20")
    {
        var placed = await Api.Post(
            "/v1/placements",
            $$$"""
            {"workerId":"{{{Network.Worker}}}","clientId":"{{{Network.Company}}}","legalEmployerId":"{{{Network.Ai}}}",
             "signedByStructureId":"{{{Network.Ai}}}","from":"{{{from}}}","until":"{{{until}}}",
             "schedule":{"weekly":{"mon":420,"tue":420,"wed":420,"thu":420,"fri":420} }}
            """
        );
        Assert.True(placed.Status == 201, placed.Text);
        return placed;
    }

    public (string, string) ByTheAi => Known.ActingFor(Guid.Parse(Network.Ai));

    public (string, string) ByTheEtti => Known.ActingFor(Guid.Parse(Network.Etti));

    /// <summary>Lets the ledger look ahead for the worker, as it does each night.</summary>
    public Task<bool> Looks() =>
        Api
            .Services.GetRequiredService<HandoffWatch>()
            .Over("local", Guid.Parse(Network.Worker), TestContext.Current.CancellationToken);

    /// <summary>The only hand-off of the worker, once there is one and it is in that state.</summary>
    public Task<Reply> Handoff(string state = "asking") => HandoffWhere(now => (string?)now["state"] == state);

    /// <summary>The only hand-off of the worker, once it is as wanted.</summary>
    public async Task<Reply> HandoffWhere(Func<JsonNode, bool> isSo)
    {
        for (var i = 0; i < 300; i++)
        {
            var list = await Api.Get($"/v1/handoffs?workerId={Network.Worker}");
            if (list.Ids().ToList() is [var only] && isSo(list.Body["items"]![0]!))
            {
                return await Api.Get($"/v1/handoffs/{only}");
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var all = await Api.Get($"/v1/handoffs?workerId={Network.Worker}");
        Assert.Fail($"No hand-off is as wanted: {all.Text}");
        return all;
    }

    public async Task<Reply> Answer(string transfer, string step, string body, string structure)
    {
        var acting = Known.ActingFor(Guid.Parse(structure));
        var reply = await Api.Post($"/v1/transfers/{transfer}/{step}", body, null, acting);
        Assert.True(reply.Status is 200 or 201, reply.Text);
        return reply;
    }

    public static string Asked(Reply handoff) => (string)handoff.Body["asked"]!["transferId"]!;

    public static string AskedStructure(Reply handoff) => (string)handoff.Body["asked"]!["structureId"]!;
}
