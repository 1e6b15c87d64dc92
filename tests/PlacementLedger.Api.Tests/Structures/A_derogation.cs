using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Structures;

/// <summary>A prefect's derogation over HTTP: recorded on the AI, and what it then allows.</summary>
[Collection<SharedLedger>]
public sealed class A_derogation(LedgerApi api)
{
    [Fact]
    public async Task is_recorded_on_the_AI_and_read_back()
    {
        var (path, client) = (await api.RegisteredStructure(), await api.NewClient());
        var body = $$"""
            {"reference":"49-2026-03-17-00004","department":"49","from":"2026-04-01","until":"2029-03-31",
             "ceilingMinutes":48000,"clients":["{{client}}"],"romeCodes":["K2204"]}
            """;
        var tried = await api.Post($"{path}/derogations?dryRun=true", body);
        Assert.Equal((200, 0), (tried.Status, (await Derogations(path)).Count));
        var made = await api.Post($"{path}/derogations", body);
        Assert.True(made.Status == 201, made.Text);
        Assert.Equal(path, made.Headers["Location"]);
        Assert.Contains("R480-06 met", made.Rules());
        Assert.Equal((await api.Get(path)).Body.ToJsonString(), made.Resource());

        var known = Assert.Single((await api.Load<Structure>(Guid.Parse(path.Split('/')[^1]))).Derogations);
        var shown = Assert.Single(await Derogations(path))!;
        Assert.Equal($"{known.Id}", (string?)shown["id"]);
        Assert.Equal(("49-2026-03-17-00004", "49"), ((string?)shown["reference"], (string?)shown["department"]));
        Assert.Equal(("2026-04-01", "2029-03-31"), ((string?)shown["from"], (string?)shown["until"]));
        Assert.Equal(48_000, (int?)shown["ceilingMinutes"]);
        Assert.Equal($"{client}", (string?)shown["clients"]![0]);
        Assert.Equal("K2204", (string?)shown["romeCodes"]![0]);

        var again = await api.Post($"{path}/derogations", body);
        Assert.Equal((201, 2), (again.Status, (int?)again.Body["version"]));
    }

    [Fact]
    public async Task is_refused_to_an_ETTI()
    {
        var etti = await api.NewStructure("etti");
        var refused = await api.Post($"/v1/structures/{etti}/derogations", Derogation("2026-04-01", "2026-12-31"));
        Assert.Equal((409, "DEROGATION_ONLY_FOR_AI"), (refused.Status, refused.Code));
        Assert.Contains("R480-06 blocked", refused.Rules());
    }

    [Fact(DisplayName = "R480-07: past 480 hours a placement is accepted, and the decision and the balance say why")]
    public async Task lets_a_worker_pass_the_ceiling()
    {
        var network = await (await In(api)).HavingWorked(480);
        var before = await network.Place(40);
        Assert.Equal((409, "HOURS_CEILING_EXCEEDED"), (before.Status, before.Code));
        Assert.Contains("derogation", Alternatives(before));
        var derogation = await Granted(network.Ai, Derogation("2026-11-01", "2026-12-31", 48_000));

        var placed = await network.Place(40);
        Assert.True(placed.Status == 201, placed.Text);
        var ceiling = Check(placed, "R480-01")!;
        Assert.Equal((48_000, "2026-12-31"), Shown(ceiling));
        Assert.Equal(derogation, (string?)Check(placed, "R480-07")!["figures"]!["derogationId"]);
        var evidence = Assert.Single(Check(placed, "R480-07")!["events"]!.AsArray());
        Assert.Contains((string?)evidence, ceiling["events"]!.AsArray().Select(id => (string?)id));

        var balance = await network.Balance();
        Assert.Equal((48_000, derogation), ((int?)balance["ceilingMinutes"], (string?)balance["derogationId"]));
        Assert.Equal(48_000 - 28_800 - 2_400, (int?)balance["remainingMinutes"]);
        var earlier = await network.Balance("&validAt=2026-10-31");
        Assert.Equal((28_800, null), ((int?)earlier["ceilingMinutes"], (string?)earlier["derogationId"]));

        var later = await network.Place(Spread(60, new(2027, 1, 1)));
        Assert.Equal((409, "HOURS_CEILING_EXCEEDED"), (later.Status, later.Code));
        Assert.Contains("R480-07 notApplicable", later.Rules());
        await Granted(network.Ai, Derogation("2027-01-01", "2027-12-31"));
        Assert.Equal(201, (await network.Place(Spread(60, new(2027, 1, 1)))).Status);
        var renewed = await network.Balance("&validAt=2027-01-01");
        Assert.Null(renewed["ceilingMinutes"]);
        Assert.Null(renewed["remainingMinutes"]);
        Assert.NotNull((string?)renewed["derogationId"]);
    }

    [Fact]
    public async Task holds_when_hours_are_posted_and_corrected()
    {
        var network = await (await In(api)).HavingWorked(480);
        await Granted(network.Ai, Derogation("2026-11-01", "2026-12-31", 29_400));
        var placed = await network.Place(Spread(600, new(2026, 11, 19)));
        Assert.True(placed.Status == 201, placed.Text);
        var posted = await network.Post(placed, (new(2026, 11, 19), 420));
        Assert.Equal((201, 0), (posted.Status, (int?)posted.Body["overrunMinutes"]));
        var entry = (string?)posted.Body["entries"]![0]!["id"];
        var corrected = await api.Post($"/v1/hours-entries/{entry}/corrections", Correction(480));
        Assert.Equal((201, 60), (corrected.Status, (int?)corrected.Body["overrunMinutes"]));
    }

    [Fact]
    public async Task of_an_occupation_holds_for_the_request_that_names_it_and_for_its_timesheets()
    {
        var network = await (await In(api)).HavingWorked(480);
        await Granted(network.Ai, Derogation("2026-11-01", "2026-12-31", 48_000, ""","romeCodes":["K2204"]"""));
        Assert.Equal(409, (await network.Place(7)).Status);
        var request = await api.Post(
            "/v1/mission-requests",
            $$"""
            {"clientId":"{{network.Company}}","receivedByStructureId":"{{network.Ai}}",
             "occupation":{"rome":"K2204","label":"Agent d'entretien"},"from":"2026-11-01","until":"2026-12-31",
             "minutesPerWeek":420,"headcount":1,"purpose":"Renfort"}
            """
        );
        Assert.True(request.Status == 201, request.Text);
        var placed = await network.Place(
            Spread(420, new(2026, 11, 20)),
            more: $$""","missionRequestId":"{{request.Body["id"]}}" """
        );
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Contains("R480-07 met", placed.Rules());
        var posted = await network.Post(placed, (new(2026, 11, 20), 420));
        Assert.Equal((201, 0), (posted.Status, (int?)posted.Body["overrunMinutes"]));
    }

    [Fact]
    public async Task of_another_AI_of_the_account_is_known_to_the_decision()
    {
        var network = await (await In(api)).HavingWorked(474);
        Assert.Equal(201, (await network.Place(Spread(360, new(2026, 12, 1)))).Status);
        var other = await Structure(api, "ai");
        var day = Spread(60, new(2026, 11, 24));
        Assert.Equal("warned", AcrossAis(await network.Place(day, "?dryRun=true", employer: other, signer: other)));
        await Granted(network.Ai, Derogation("2026-11-01", "2026-12-31"));
        Assert.Equal("met", AcrossAis(await network.Place(day, "?dryRun=true", employer: other, signer: other)));
    }

    private static string? AcrossAis(Reply reply) =>
        reply.Body["decision"]!["checks"]!
            .AsArray()
            .Where(check => (string?)check!["figures"]!["reading"] == "perEmployeeAcrossAis")
            .Select(check => (string?)check!["outcome"])
            .Single();

    private static string Correction(int minutes) => $$"""{"minutes":{{minutes}},"reason":"Pointage relu"}""";

    private static (int?, string?) Shown(JsonNode check) =>
        ((int?)check["figures"]!["ceilingMinutes"], (string?)check["figures"]!["derogationUntil"]);

    private static IEnumerable<string?> Alternatives(Reply refused) =>
        refused.Body["decision"]!["alternatives"]!.AsArray().Select(other => (string?)other!["kind"]);

    private async Task<JsonArray> Derogations(string path) => (await api.Get(path)).Body["derogations"]!.AsArray();

    private async Task<string> Granted(string ai, string body)
    {
        var reply = await api.Post($"/v1/structures/{ai}/derogations", body);
        Assert.True(reply.Status == 201, reply.Text);
        return (string)reply.Body["derogations"]!.AsArray()[^1]!["id"]!;
    }
}
