using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenario 4 with its case: hours past the ceiling are recorded, and somebody has to answer them.</summary>
[Collection<SharedLedger>]
public sealed class Hours_past_the_ceiling(LedgerApi api)
{
    private static readonly DateOnly Thursday = new(2026, 11, 19);

    [Fact(DisplayName = "4: 31 hours on 28 reserved at the cap: 180 minutes of overrun, and a case that grows")]
    public async Task Scenario_4()
    {
        var network = await (await In(api)).HavingWorked(452);
        var placed = await network.Place(Spread(28 * 60, Thursday));
        var posted = await network.Post(placed, [.. Spread(31 * 60, Thursday, 465)]);
        Assert.Equal((201, 180), (posted.Status, (int?)posted.Body["overrunMinutes"]));
        Assert.Equal(180, (int?)(await network.Balance())["overrunMinutes"]);
        var opened = await Case(posted);
        Assert.Equal((180, "open", "timesheet"), Facts(opened));
        Assert.Equal(("2025-09-01", "2026-12-23"), ((string?)opened["window"]!["from"], (string?)opened["dueOn"]));
        Assert.Equal(network.Ai, (string?)opened["scope"]!["employerId"]);

        var more = await network.Post(placed, (new(2026, 11, 18), 60));
        Assert.Equal(60, (int?)more.Body["overrunMinutes"]);
        Assert.Equal((string?)posted.Body["overrunCaseId"], (string?)more.Body["overrunCaseId"]);
        Assert.Equal((240, "open", "timesheet"), Facts(await Case(more)));
        Assert.Single((await Cases(network)).AsArray());
    }

    [Fact(DisplayName = "H3: a correction shrinks the case, and closes it once nothing is left")]
    public async Task A_correction()
    {
        var network = await (await In(api)).HavingWorked(452);
        var placed = await network.Place(Spread(28 * 60, Thursday));
        var posted = await network.Post(placed, [.. Spread(31 * 60, Thursday, 465)]);
        var less = await Correct(posted, 0, 345);
        Assert.Equal((string?)posted.Body["overrunCaseId"], (string?)less.Body["overrunCaseId"]);
        Assert.Equal((60, "open", "timesheet"), Facts(await Case(less)));
        var none = await Correct(posted, 1, 405);
        Assert.Equal(0, (int?)none.Body["overrunMinutes"]);
        var closed = await Case(none);
        Assert.Equal((0, "closed", "timesheet"), Facts(closed));
        Assert.Equal("nothingLeft", (string?)closed["closure"]!["closing"]);
        Assert.Equal(
            [("opened", 180), ("shrank", -120), ("shrank", -60), ("closed", null)],
            closed["events"]!.AsArray().Select(e => ((string?)e!["happened"], (int?)e["minutes"]))
        );
        var again = await Correct(posted, 2, 525);
        Assert.Equal((60, "open", "correction"), Facts(await Case(again)));
    }

    [Fact]
    public async Task Two_timesheets_at_once_open_one_case()
    {
        for (var round = 0; round < 5; round++)
        {
            var network = await (await In(api)).HavingWorked(478);
            var placed = await network.Place([(new(2026, 11, 18), 120)]);
            var replies = await Task.WhenAll(
                network.Post(placed, (new(2026, 11, 16), 60)),
                network.Post(placed, (new(2026, 11, 17), 60))
            );
            Assert.All(replies, reply => Assert.True(reply.Status == 201, reply.Text));
            var only = Assert.Single((await Cases(network)).AsArray())!;
            Assert.Equal((120, 2), ((int?)only["minutes"], (int?)only["version"]));
            Assert.All(replies, reply => Assert.Equal((string?)only["id"], (string?)reply.Body["overrunCaseId"]));
        }
    }

    [Fact]
    public async Task A_placement_recorded_after_its_days_opens_a_case_and_giving_them_back_closes_it()
    {
        var network = await (await In(api)).HavingWorked(480);
        var placed = await network.Place([(Thursday, 60)]);
        Assert.True(placed.Status == 201, placed.Text);
        var opened = Assert.Single((await Cases(network)).AsArray())!;
        Assert.Equal((60, "open", "latePlacement"), Facts(opened));
        var path = $"/v1/placements/{placed.Body["id"]}/reservation-release";
        Assert.Equal(200, (await api.Post(path, """{"days":["2026-11-19"]}""")).Status);
        Assert.Equal((0, "closed", "latePlacement"), Facts(Assert.Single((await Cases(network)).AsArray())!));
    }

    [Fact]
    public async Task A_client_that_turns_out_to_be_a_company_opens_a_case()
    {
        var home = await Client(api, "privateIndividualDomestic");
        var network = await (await In(api)).HavingWorked(483, home);
        Assert.Empty((await Cases(network)).AsArray());
        var words = Samples.Classification("privateForProfit", "2020-01-02");
        Assert.Equal(201, (await api.Post($"/v1/clients/{home}/classifications", words)).Status);
        for (var i = 0; i < 200 && (await Cases(network)).AsArray().Count == 0; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var opened = Assert.Single((await Cases(network)).AsArray())!;
        Assert.Equal((180, "open", "reclassification"), Facts(opened));
        Assert.Equal(180, (int?)(await network.Balance())["overrunMinutes"]);
    }

    [Fact(DisplayName = "R480-06: a derogation recorded late shrinks the case, and closes it once it covers all")]
    public async Task A_derogation_recorded_late()
    {
        var network = await (await In(api)).HavingWorked(452);
        var placed = await network.Place(Spread(28 * 60, Thursday));
        var posted = await network.Post(placed, [.. Spread(31 * 60, Thursday, 465)]);
        Assert.Equal((180, "open", "timesheet"), Facts(await Case(posted)));
        Assert.Equal((120, "open", "timesheet"), Facts(await After(481 * 60, left: 120)));
        var closed = await After(null, left: 0);
        Assert.Equal((0, "closed", "timesheet"), Facts(closed));
        Assert.Equal("nothingLeft", (string?)closed["closure"]!["closing"]);
        Assert.Equal(
            [("opened", "timesheet"), ("shrank", "derogation"), ("shrank", "derogation"), ("closed", null)],
            closed["events"]!.AsArray().Select(e => ((string?)e!["happened"], (string?)e["cause"]))
        );
        Assert.Equal(0, (int?)(await network.Balance())["overrunMinutes"]);
        var more = await network.Post(placed, (new(2026, 11, 18), 60));
        Assert.Equal((201, 0), (more.Status, (int?)more.Body["overrunMinutes"]));

        async Task<JsonNode> After(int? ceilingMinutes, int left)
        {
            var order = Derogation("2026-11-01", "2026-12-31", ceilingMinutes);
            Assert.Equal(201, (await api.Post($"/v1/structures/{network.Ai}/derogations", order)).Status);
            for (var i = 0; i < 200 && (int?)(await Case(posted))["minutes"] != left; i++)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }

            return await Case(posted);
        }
    }

    [Fact]
    public async Task A_timesheet_below_the_ceiling_names_no_case()
    {
        var network = await In(api);
        var placed = await network.Place([(Thursday, 60)]);
        var posted = await network.Post(placed, (Thursday, 60));
        Assert.Equal((201, 0), (posted.Status, (int?)posted.Body["overrunMinutes"]));
        Assert.Null(posted.Body["overrunCaseId"]);
    }

    private async Task<Reply> Correct(Reply posted, int line, int minutes)
    {
        var path = $"/v1/hours-entries/{posted.Body["entries"]![line]!["id"]}/corrections";
        var reply = await api.Post(path, $$"""{"minutes":{{minutes}},"reason":"Pause"}""");
        Assert.True(reply.Status == 201, reply.Text);
        return reply;
    }

    private async Task<JsonNode> Case(Reply reply) =>
        (await api.Get($"/v1/overrun-cases/{reply.Body["overrunCaseId"]}")).Body;

    private async Task<JsonNode> Cases(Cooperation network) =>
        (await api.Get($"/v1/overrun-cases?workerId={network.Worker}")).Body["items"]!;

    private static (int?, string?, string?) Facts(JsonNode known) =>
        ((int?)known["minutes"], (string?)known["state"], (string?)known["cause"]);
}
