using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>What is refused says which part of it and which other way would be accepted, and they are.</summary>
[Collection<SharedLedger>]
public sealed class What_else_is_possible(LedgerApi api)
{
    // Tuesday the 24th to Friday the 27th of November 2026.
    private static readonly (DateOnly Date, int Minutes)[] Asked = [.. Spread(4 * 420, new(2026, 11, 24))];

    [Fact]
    public async Task is_the_part_that_the_PASS_covers()
    {
        var network = await In(api) with { Worker = await NewWorker(api, until: "2026-11-25") };
        var refused = await network.Place(Asked);
        Assert.Equal((409, "PASS_MISSING"), (refused.Status, refused.Code));
        Assert.Equal(840, (int?)refused.Body["decision"]!["maximumMinutes"]);
        var less = Assert.Single(refused.Body["decision"]!["alternatives"]!.AsArray())!;
        Assert.Equal(
            ("lessHours", 840, "2026-11-24", "2026-11-25"),
            ((string?)less["kind"], (int?)less["minutes"], (string?)less["from"], (string?)less["until"])
        );
        // The decision keeps it as it was answered.
        var kept = await api.Get($"/v1/decisions/{refused.Body["decision"]!["id"]}");
        Assert.Equal(less.ToJsonString(), kept.Body["alternatives"]![0]!.ToJsonString());
        Assert.Equal(201, (await network.Place(Asked[..2])).Status);
    }

    [Fact]
    public async Task is_an_ETTI_under_a_mandate_where_the_AI_has_no_territory()
    {
        const string Convention =
            """{"number":"C-33","from":"2024-01-01","until":"2028-12-31","departments":["17","33"]}""";
        var etti = await api.Post(
            "/v1/structures",
            Samples.Structure(kind: "etti", more: $",\"convention\":{Convention}")
        );
        var network = await In(api) with { Etti = (string)etti.Body["id"]! };
        var granted = await api.Post(
            "/v1/mandates",
            $$"""
            {"principalId":"{{network.Etti}}","agentId":"{{network.Ai}}","full":true,
             "from":"2026-01-01","until":"2026-12-31"}
            """
        );
        Assert.True(granted.Status == 201, granted.Text);
        var mandate = (string)granted.Body["id"]!;
        var accepted = await api.Post(
            $"/v1/mandates/{mandate}/acceptance",
            """{"on":"2026-01-02"}""",
            null,
            ("Acting-Structure", network.Ai)
        );
        Assert.True(accepted.Status is 200 or 201, accepted.Text);
        const string Elsewhere = ""","site":{"department":"33"}""";
        var refused = await network.Place(Asked, more: Elsewhere);
        Assert.Equal((409, "OUTSIDE_TERRITORY"), (refused.Status, refused.Code));
        var other = Assert.Single(refused.Body["decision"]!["alternatives"]!.AsArray())!;
        Assert.Equal(("ettiUnderMandate", mandate), ((string?)other["kind"], (string?)other["mandateId"]));
        Assert.Equal((network.Etti, 4 * 420), ((string?)other["structureId"], (int?)other["minutes"]));
        var placed = await network.Place(
            Asked,
            employer: network.Etti,
            more: $"{Elsewhere},\"mandateId\":\"{mandate}\"{Recourse}"
        );
        Assert.True(placed.Status == 201, placed.Text);
    }

    [Fact]
    public async Task is_the_day_after_a_suspension()
    {
        var network = await In(api);
        var suspended = await api.Post(
            $"/v1/workers/{network.Worker}/passes/suspensions",
            """{"from":"2026-11-23","until":"2026-12-06","reason":"contractSuspended"}"""
        );
        if (suspended.Status != 201)
        {
            Assert.Fail(suspended.Text);
        }

        var refused = await network.Place(Asked);
        Assert.Equal((409, "PASS_SUSPENDED"), (refused.Status, refused.Code));
        Assert.Equal(0, (int?)refused.Body["decision"]!["maximumMinutes"]);
        var other = Assert.Single(refused.Body["decision"]!["alternatives"]!.AsArray())!;
        Assert.Equal(("otherDates", "2026-12-07"), ((string?)other["kind"], (string?)other["from"]));
        Assert.Equal(201, (await network.Place(Spread(4 * 420, new(2026, 12, 7)))).Status);
    }
}
