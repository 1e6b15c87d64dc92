using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>The limits of working time, over HTTP: all who employ a person are added together.</summary>
[Collection<SharedLedger>]
public sealed class Working_time(LedgerApi api)
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    [Fact]
    public async Task over_ten_hours_a_day_is_refused_with_what_is_possible()
    {
        var network = await In(api);
        var refused = await network.Place([(Monday, 601)]);
        Assert.Equal((409, "DAILY_HOURS_EXCEEDED"), (refused.Status, refused.Code));
        Assert.Equal("/schedule", (string?)refused.Body["errors"]![0]!["pointer"]);
        var figures = Check(refused, "WT-01")!["figures"]!;
        Assert.Equal((600, 601), ((int?)figures["limitMinutes"], (int?)figures["totalMinutes"]));
        Assert.Equal("2026-11-30", (string?)figures["firstDay"]);
        Assert.Equal(600, (int?)refused.Body["decision"]!["maximumMinutes"]);
        const string Agreed =
            ""","workTimeAuthorisations":[{"limit":"day","basis":"collectiveAgreement","ref":"A-1"}]""";
        var allowed = await network.Place([(Monday, 601)], more: Agreed);
        Assert.True(allowed.Status == 201, allowed.Text);
    }

    [Fact]
    public async Task a_limit_is_passed_by_one_authorisation_only()
    {
        const string Twice = """
            ,"workTimeAuthorisations":[{"limit":"day","basis":"urgency"},{"limit":"day","basis":"labourInspector"}]
            """;
        var refused = await (await In(api)).Place([(Monday, 60)], more: Twice);
        Assert.Equal(400, refused.Status);
        Assert.Equal("/workTimeAuthorisations/1", (string?)refused.Body["errors"]![0]!["pointer"]);
    }

    [Theory(DisplayName = "WT-02: AI 20 h + ETTI 28 h = 48 ok; 20 + 28.5 refused")]
    [InlineData(336, null)]
    [InlineData(342, "WEEKLY_HOURS_EXCEEDED")]
    public async Task of_two_employers_is_added(int minutes, string? code)
    {
        var network = await In(api);
        var first = await network.Place(Week(240), client: network.Commune);
        Assert.True(first.Status == 201, first.Text);
        var second = await network.Place(Week(minutes), employer: network.Etti, signer: network.Etti);
        Assert.True(second.Status == (code is null ? 201 : 409), second.Text);
        if (code is not null)
        {
            Assert.Equal(code, second.Code);
            Assert.Equal(28 * 60, (int?)second.Body["decision"]!["maximumMinutes"]);
        }
    }

    [Fact(DisplayName = "WT-02: AI 40 h + 10 h outside refused; accepted once the job outside has ended")]
    public async Task outside_the_ledger_is_added()
    {
        var network = await In(api);
        var path = $"/v1/workers/{network.Worker}/outside-work";
        var declared = await api.Post(
            path,
            """{"from":"2026-01-01","weekly":{"mon":120,"tue":120,"wed":120,"thu":120,"fri":120}}"""
        );
        Assert.True(declared.Status == 201, declared.Text);
        var refused = await network.Place(Week(480));
        Assert.Equal((409, "WEEKLY_HOURS_EXCEEDED"), (refused.Status, refused.Code));
        Assert.Equal(38 * 60, (int?)refused.Body["decision"]!["maximumMinutes"]);
        Assert.Equal(600, (int?)Check(refused, "WT-06")!["figures"]!["outsideMinutes"]);
        var ended = await api.Post($"{path}/{declared.Body["id"]}/end", """{"lastDay":"2026-11-29"}""");
        Assert.True(ended.Status == 200, ended.Text);
        var placed = await network.Place(Week(480));
        Assert.True(placed.Status == 201, placed.Text);
    }

    [Fact(DisplayName = "WT-01: minor 8.5 h refused; the birth date stays with the identity")]
    public async Task of_a_minor_is_shorter()
    {
        var network = await In(api);
        var identity = """{"familyName":"Exemple","givenName":"Noé","birthDate":"2009-04-05"}""";
        await api.Put($"/v1/workers/{network.Worker}/identity", identity, ("If-Match", "\"0\""));
        var refused = await network.Place([(Monday, 510)]);
        Assert.Equal((409, "MINOR_LIMIT_EXCEEDED"), (refused.Status, refused.Code));
        Assert.Equal(480, (int?)refused.Body["decision"]!["maximumMinutes"]);
        Assert.Equal(["mt_doc_workeridentity"], await api.TablesWith("2009-04-05"));
    }

    [Fact(DisplayName = "H10: the hours of two placements overlap: told, and nobody is named")]
    public async Task at_two_places_at_once_is_told()
    {
        var network = await In(api);
        var first = await Placed(network, network.Commune, "08:00", "12:00");
        Assert.True(first.Status == 201, first.Text);
        var second = await Placed(network, network.Company, "11:00", "13:00");
        Assert.True(second.Status == 201, second.Text);
        var said = Check(second, "H10")!;
        Assert.Equal(("warned", "DOUBLE_BOOKING"), ((string?)said["outcome"], (string?)said["code"]));
        Assert.DoesNotContain(network.Commune, said.ToJsonString());
    }

    [Fact(DisplayName = "H3, WT-01, WT-09: hours worked past a limit are recorded, and each breach is told")]
    public async Task that_was_worked_is_recorded_with_its_breaches()
    {
        var network = await In(api);
        var identity = """{"familyName":"Exemple","givenName":"Noé","birthDate":"2009-04-05"}""";
        await api.Put($"/v1/workers/{network.Worker}/identity", identity, ("If-Match", "\"0\""));
        var day = new DateOnly(2026, 11, 20);
        var placed = await network.Place([(day, 420)]);
        var posted = await network.Post(placed, (day, 601));
        Assert.True(posted.Status == 201, posted.Text);
        Assert.Equal("acceptedWithWarnings", (string?)posted.Body["decision"]!["outcome"]);
        Assert.Equal("DAILY_HOURS_EXCEEDED", (string?)Check(posted, "WT-01")!["code"]);
        Assert.Equal("L3121-18, L3121-19, L8261-1", (string?)Check(posted, "WT-01")!["source"]);
        Assert.Equal(601, (int?)Check(posted, "WT-01")!["figures"]!["totalMinutes"]);
        Assert.Equal("MINOR_LIMIT_EXCEEDED", (string?)Check(posted, "WT-09")!["code"]);
        Assert.Equal("met", (string?)Check(posted, "WT-02")!["outcome"]);

        var path = $"/v1/hours-entries/{posted.Body["entries"]![0]!["id"]}/corrections";
        var corrected = await api.Post(path, """{"minutes":480,"reason":"Pause"}""");
        Assert.True(corrected.Status == 201, corrected.Text);
        Assert.Equal("met", (string?)Check(corrected, "WT-01")!["outcome"]);
        Assert.Equal("met", (string?)Check(corrected, "WT-09")!["outcome"]);
    }

    [Fact(DisplayName = "H3, PASS-05: an ETTI's hours of days that no PASS covers are recorded and told")]
    public async Task of_an_ETTI_without_a_PASS_is_recorded_and_told()
    {
        var network = await In(api);
        network = network with { Worker = await NewWorker(api, until: "2026-11-19") };
        var days = Spread(2 * 420, new(2026, 11, 19));
        var placed = await network.Place(days, employer: network.Etti, signer: network.Etti);
        Assert.True(placed.Status == 201, placed.Text);
        var posted = await network.Post(placed, [.. days]);
        Assert.True(posted.Status == 201, posted.Text);
        var said = Check(posted, "PASS-05")!;
        Assert.Equal(("warned", "PASS_ENDS_DURING"), ((string?)said["outcome"], (string?)said["code"]));
        Assert.Equal("2026-11-20", (string?)said["figures"]!["firstDay"]);
    }

    private Task<Reply> Placed(Cooperation network, string client, string from, string to) =>
        api.Post(
            "/v1/placements",
            network
                .Placement([(Monday, 120)], client)
                .Replace("\"minutes\":120", $"\"minutes\":120,\"from\":\"{from}:00\",\"to\":\"{to}:00\"")
        );

    private static List<(DateOnly, int)> Week(int minutes) =>
        [.. Enumerable.Range(0, 5).Select(i => (Monday.AddDays(i), minutes))];
}
