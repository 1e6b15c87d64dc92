using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenario 9: an AI signs for an ETTI, outside its mandate and inside.</summary>
[Collection<SharedLedger>]
public sealed class Acts_under_a_mandate(LedgerApi api)
{
    private static readonly List<(DateOnly, int)> TenHours = Spread(600, new(2026, 11, 24));

    [Theory]
    [InlineData(""","full":true,"departments":["79"]""", "territory")]
    [InlineData(""","powers":["prospecting","signSupplyContract"]""", "powers")]
    public async Task outside_are_refused_with_the_clause(string terms, string clause)
    {
        var network = await In(api);
        var mandate = await Accepted(network, terms);
        var refused = await Sign(network, mandate);
        Assert.Equal((409, "ACT_OUTSIDE_MANDATE"), (refused.Status, refused.Code));
        Assert.Equal(clause, (string?)Check(refused, "MND-02")!["figures"]!["clause"]);
    }

    [Fact]
    public async Task inside_are_accepted_and_the_hours_are_the_ettis()
    {
        var network = await (await In(api)).HavingWorked(452);
        var signed = await Sign(network, await Accepted(network, ""","full":true"""));
        Assert.True(signed.Status == 201, signed.Text);
        Assert.Equal("met", (string?)Check(signed, "R480-10")!["outcome"]);
        Assert.Equal(452 * 60, (int?)(await network.Balance())["consumedMinutes"]);
        var whole = (await api.Get($"/v1/workers/{network.Worker}/hours-balance")).Body;
        var etti = whole["byEmployer"]!.AsArray().Single(of => (string?)of!["employerId"] == network.Etti)!;
        Assert.Equal(600, (int?)etti["reservedMinutes"]);
    }

    [Fact]
    public async Task without_one_are_refused()
    {
        var network = await In(api);
        var refused = await network.Place(TenHours, employer: network.Etti);
        Assert.Equal((409, "MANDATE_REQUIRED"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task against_its_revocation_are_decided_one_way_or_the_other()
    {
        HashSet<int> outcomes = [];
        for (var round = 0; round < 14; round++)
        {
            // Each of the two gets a head start in turn, longer and longer, so that either comes first at times.
            var headStart = TimeSpan.FromMilliseconds(round < 2 ? 0 : 3 << (round / 2));
            var network = await In(api);
            var mandate = await Accepted(network, ""","full":true""");
            var replies = await Task.WhenAll(
                After(round % 2 == 0 ? headStart : default, () => Revoke(network, mandate)),
                After(round % 2 == 0 ? default : headStart, () => Sign(network, mandate))
            );
            Assert.True(replies[0].Status is 200 or 201, replies[0].Text);
            Assert.True(replies[1].Status is 201 || replies[1].Code == "ACT_OUTSIDE_MANDATE", replies[1].Text);
            Assert.Equal(replies[1].Status is 201 ? 1 : 0, await ActsBeforeRevocation(mandate));
            outcomes.Add(replies[1].Status);
        }

        Assert.Equal([201, 409], outcomes.Order());
    }

    private static async Task<Reply> After(TimeSpan headStart, Func<Task<Reply>> request)
    {
        await Task.Delay(headStart, TestContext.Current.CancellationToken);
        return await request();
    }

    private Task<Reply> Revoke(Cooperation network, string mandate) =>
        api.Post(
            $"/v1/mandates/{mandate}/revocation",
            """{"lastDay":"2026-11-22","reason":"Fin"}""",
            null,
            ("Acting-Structure", network.Etti)
        );

    private Task<long> ActsBeforeRevocation(string mandate) =>
        api.Count(
            $"""
            mt_events act join placementledger.mt_events revoked on revoked.seq_id > act.seq_id
            where act.type = 'act_performed_under_mandate' and act.data ->> 'mandateId' = '{mandate}'
              and revoked.type = 'mandate_revoked' and revoked.stream_id = '{mandate}'
            """
        );

    private static Task<Reply> Sign(Cooperation network, string mandate) =>
        network.Place(TenHours, employer: network.Etti, more: $",\"mandateId\":\"{mandate}\"");

    private async Task<string> Accepted(Cooperation network, string terms)
    {
        var granted = await api.Post(
            "/v1/mandates",
            $$"""
            {"principalId":"{{network.Etti}}","agentId":"{{network.Ai}}",
             "from":"2026-01-01","until":"2027-12-31"{{terms}}}
            """
        );
        Assert.True(granted.Status == 201, granted.Text);
        var id = (string)granted.Body["id"]!;
        var accepted = await api.Post(
            $"/v1/mandates/{id}/acceptance",
            """{"on":"2026-01-02"}""",
            null,
            ("Acting-Structure", network.Ai)
        );
        Assert.True(accepted.Status is 200 or 201, accepted.Text);
        return id;
    }
}
