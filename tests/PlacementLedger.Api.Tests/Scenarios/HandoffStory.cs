using PlacementLedger.Api.Tests.Groups;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>An AI whose worker comes near the ceiling at a company, and the ETTIs it cooperates with.</summary>
public sealed record HandoffStory(Cooperation Network, Guid Group)
{
    /// <summary>Worked on 35 hours a week until Friday: at that pace the ceiling is passed within three weeks.</summary>
    public const int HoursWorked = 420;

    private LedgerApi Api => Network.Api;

    /// <param name="ettis">Members of the AI's group besides its own ETTI.</param>
    public static async Task<HandoffStory> In(LedgerApi api, params string[] ettis)
    {
        var network = await Cooperation.In(api);
        Guid[] members = [Guid.Parse(network.Ai), Guid.Parse(network.Etti), .. ettis.Select(Guid.Parse)];
        return new(network, Guid.Parse((await api.NewGroup(members))[^36..]));
    }

    /// <summary>Twelve weeks of 35 hours at the company, reserved and all past.</summary>
    public async Task<Reply> WorkedOn(string more = "")
    {
        var placed = await Api.Post(
            "/v1/placements",
            $$$"""
            {"workerId":"{{{Network.Worker}}}","clientId":"{{{Network.Company}}}","legalEmployerId":"{{{Network.Ai}}}",
             "signedByStructureId":"{{{Network.Ai}}}","from":"2026-09-01","until":"2026-11-20",
             "schedule":{"weekly":{"mon":420,"tue":420,"wed":420,"thu":420,"fri":420}}{{{more}}}}
            """
        );
        Assert.True(placed.Status == 201, placed.Text);
        return placed;
    }

    /// <summary>The only hand-off of the worker, once there is one and it is in that state.</summary>
    public async Task<Reply> Handoff(string state = "asking")
    {
        for (var i = 0; i < 200; i++)
        {
            var list = await Api.Get($"/v1/handoffs?workerId={Network.Worker}&state={state}");
            if (list.Ids().ToList() is [var only])
            {
                return await Api.Get($"/v1/handoffs/{only}");
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var all = await Api.Get($"/v1/handoffs?workerId={Network.Worker}");
        Assert.Fail($"No hand-off is {state}: {all.Text}");
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
