using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>Placements whose legal employer is an ETTI: reasons, durations, renewals, the post.</summary>
[Collection<SharedLedger>]
public sealed class A_mission_of_an_ETTI(LedgerApi api)
{
    private const string Post = ""","post":{"ref":"P-1"}""";

    [Theory]
    [InlineData("2026-12-04", ""","recourse":{"reason":"vacancy"}""", "RECOURSE_REASON_NOT_ALLOWED", "ETTI-05")]
    [InlineData("2026-12-22", ""","recourse":{"reason":"ettiMission"}""", "MISSION_TOO_SHORT", "ETTI-05")]
    [InlineData("2028-11-24", "", "MISSION_TOO_LONG", "ETTI-07")]
    public async Task is_refused_by_the_rule_and_its_article(string until, string more, string code, string rule)
    {
        var network = await In(api);
        var refused = await network.Mission("2026-11-24", until, more);
        Assert.Equal((409, code), (refused.Status, refused.Code));
        var check = Check(refused, rule)!;
        Assert.Equal(("blocked", code), ((string?)check["outcome"], (string?)check["code"]));
        Assert.NotEmpty((string)check["source"]!);
        Assert.Equal(0, (int?)refused.Body["decision"]!["maximumMinutes"]);
    }

    [Fact]
    public async Task is_refused_without_a_reason_and_with_a_public_user_for_another_than_its_own()
    {
        var network = await In(api);
        var body = network.Placement([(new(2026, 11, 24), 420)], employer: network.Etti, signer: network.Etti);
        var refused = await api.Post("/v1/placements", body.Replace(Recourse, "", StringComparison.Ordinal));
        Assert.Equal((409, "RECOURSE_REASON_MISSING"), (refused.Status, refused.Code));

        var commune = await network.Mission("2026-11-24", "2026-12-04", client: network.Commune);
        Assert.Equal((409, "RECOURSE_REASON_NOT_ALLOWED"), (commune.Status, commune.Code));
        Assert.Equal("L1251-60", (string?)Check(commune, "ETTI-09")!["source"]);
        const string Abroad = ""","recourse":{"reason":"temporaryIncrease","circumstance":"abroad"}""";
        var abroad = await network.Mission("2026-11-24", "2028-11-23", Abroad, network.Commune);
        Assert.True(abroad.Status == 201, abroad.Text);
        Assert.Equal("abroad", (string?)abroad.Body["recourseCircumstance"]);
    }

    [Fact]
    public async Task is_accepted_and_told_its_dates()
    {
        var network = await In(api);
        var placed = await network.Mission("2026-11-24", "2026-12-24", ""","recourse":{"reason":"ettiMission"}""");
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("2026-11-26", (string?)Check(placed, "ETTI-12")!["figures"]!["dueOn"]);
        Assert.Equal("2027-01-20", (string?)Check(placed, "ETTI-23")!["figures"]!["lastListBefore"]);
        Assert.Equal("FACT_MISSING", (string?)Check(placed, "ETTI-01")!["code"]);
        Assert.Equal("acceptedWithWarnings", (string?)placed.Body["decision"]!["outcome"]);
    }

    [Fact]
    public async Task of_a_worker_without_a_PASS_is_refused_by_the_exclusive_public_too()
    {
        var network = await In(api);
        var worker = (string)(await api.Post("/v1/workers", "{}")).Body["id"]!;
        var refused = await (network with { Worker = worker }).Mission("2026-11-24", "2026-11-24");
        Assert.Equal((409, "PASS_MISSING"), (refused.Status, refused.Code));
        Assert.Equal("NOT_IN_PATHWAY", (string?)Check(refused, "ETTI-01")!["code"]);
    }

    [Fact]
    public async Task is_renewed_twice_or_as_often_as_the_branch_allows()
    {
        var network = await In(api);
        var placed = await network.Mission("2026-11-24", "2026-11-24", Post);
        for (var day = 25; day <= 26; day++)
        {
            placed = await network.Mission($"2026-11-{day}", $"2026-11-{day}", Post + Renews(placed));
            Assert.True(placed.Status == 201, placed.Text);
        }

        Assert.Equal(2, (int?)Check(placed, "ETTI-10")!["figures"]!["renewals"]);
        var refused = await network.Mission("2026-11-27", "2026-11-27", Post + Renews(placed));
        Assert.Equal((409, "TOO_MANY_RENEWALS"), (refused.Status, refused.Code));
        const string Branch = ""","branchRenewalsMax":3,"openingDays":["monday","saturday"]""";
        var third = await network.Mission("2026-11-27", "2026-11-27", Post + Branch + Renews(placed));
        Assert.True(third.Status == 201, third.Text);
        var read = (await api.Get($"/v1/placements/{third.Body["id"]}")).Body;
        Assert.Equal(3, (int?)read["branchRenewalsMax"]);
        Assert.Equal(["monday", "saturday"], read["openingDays"]!.AsArray().Select(day => (string?)day));
    }

    [Fact]
    public async Task renews_no_contract_of_another_worker()
    {
        var network = await In(api);
        var placed = await network.Mission("2026-11-24", "2026-11-24");
        var other = await network.WithNewWorker();
        var refused = await other.Mission("2026-11-25", "2026-11-25", Renews(placed));
        Assert.Equal((409, "RENEWS_ANOTHER_CONTRACT"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task waits_on_its_post_until_a_day_that_the_refusal_proposes()
    {
        var network = await In(api);
        var left = await network.Mission("2026-11-24", "2026-11-27", Post);
        Assert.True(left.Status == 201, left.Text);
        var other = await network.WithNewWorker();
        var refused = await other.Mission("2026-11-30", "2026-12-04", Post);
        Assert.Equal((409, "POST_WAITING_PERIOD"), (refused.Status, refused.Code));
        Assert.Equal("2026-12-02", (string?)Check(refused, "ETTI-11")!["figures"]!["possibleFrom"]);
        var alternative = Assert.Single(refused.Body["decision"]!["alternatives"]!.AsArray())!;
        Assert.Equal(("otherDates", "2026-12-02"), ((string?)alternative["kind"], (string?)alternative["from"]));
        Assert.Equal(201, (await other.Mission("2026-12-02", "2026-12-04", Post)).Status);
        Assert.Equal(201, (await other.Mission("2026-11-30", "2026-12-01", ""","post":{"ref":"P-2"}""")).Status);
        // Once the contract that was left is cancelled, it never was.
        var cancelled = await api.Post(
            $"/v1/placements/{left.Body["id"]}/cancellation",
            """{"on":"2026-11-23","reason":"Erreur"}"""
        );
        Assert.Equal(200, cancelled.Status);
        Assert.Equal(201, (await other.Mission("2026-11-24", "2026-11-25", Post)).Status);
    }

    [Fact]
    public async Task is_one_of_two_that_ask_for_the_same_post_at_once_and_leave_it_no_wait()
    {
        for (var round = 0; round < 5; round++)
        {
            var network = await In(api);
            var other = await network.WithNewWorker();
            var replies = await Task.WhenAll(
                network.Mission("2026-11-24", "2026-11-25", Post),
                other.Mission("2026-11-26", "2026-11-27", Post)
            );
            Assert.Equal([201, 409], replies.Select(reply => reply.Status).Order());
            Assert.Equal("POST_WAITING_PERIOD", replies.Single(reply => reply.Status == 409).Code);
        }
    }

    private static string Renews(Reply placed) => $",\"renewsPlacementId\":\"{placed.Body["id"]}\"";
}
