using System.Globalization;
using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>An AI and an ETTI of the Charente-Maritime, a company and a commune, and a worker with a PASS.</summary>
public sealed record Cooperation(LedgerApi Api, string Ai, string Etti, string Company, string Commune, string Worker)
{
    private const string Convention =
        """{"number":"C-17","from":"2024-01-01","until":"2028-12-31","departments":["17"]}""";

    /// <summary>What lets an ETTI place with any client that is no public authority.</summary>
    public const string Recourse = ""","recourse":{"reason":"hiringPeopleInDifficulty"}""";

    private const string Site = """{"department":"17","commune":"17299"}""";

    public static async Task<Cooperation> In(LedgerApi api) =>
        new(
            api,
            await Structure(api, "ai"),
            await Structure(api, "etti"),
            await Client(api, "privateForProfit"),
            await Client(api, "publicAuthority"),
            await NewWorker(api)
        );

    public static async Task<string> Structure(LedgerApi api, string kind) =>
        await Made(api, "/v1/structures", Samples.Structure(kind: kind, more: $",\"convention\":{Convention}"));

    public static async Task<string> Client(LedgerApi api, string category) =>
        await Made(
            api,
            "/v1/clients",
            $$"""
            {"name":"Menuiserie du Port",
             "classification":{"category":"{{category}}","from":"2020-01-01","basis":"Kbis"},
             "site":{{Site}}}
            """
        );

    public static async Task<string> NewWorker(LedgerApi api, string until = "2027-12-31") =>
        await Made(
            api,
            "/v1/workers",
            $$$"""{"pass":{"number":"{{{Samples.NewSiret()[2..]}}}","from":"2025-01-01","until":"{{{until}}}"}}"""
        );

    /// <summary>The same network with another worker, who starts with no hours.</summary>
    public async Task<Cooperation> WithNewWorker() => this with { Worker = await NewWorker(Api) };

    /// <summary>So many hours worked at the company, seven a day, from the first of September 2025 on.</summary>
    public async Task<Cooperation> HavingWorked(int hours, string? client = null)
    {
        var days = Spread(hours * 60, new(2025, 9, 1));
        var placement = await Place(days, client: client);
        Assert.True(placement.Status == 201, placement.Text);
        foreach (var lines in days.Chunk(300))
        {
            var posted = await Post(placement, lines);
            Assert.True(posted.Status == 201, posted.Text);
        }

        return this;
    }

    public Task<Reply> Place(int hours, string query = "", string? client = null, string? key = null) =>
        Place(Spread(hours * 60, new(2026, 11, 24)), query, client, key: key);

    public Task<Reply> Place(
        IReadOnlyList<(DateOnly Date, int Minutes)> days,
        string query = "",
        string? client = null,
        string? employer = null,
        string? signer = null,
        string more = "",
        string? key = null
    ) => Api.Post($"/v1/placements{query}", Placement(days, client, employer, signer, more), key);

    public string Placement(
        IReadOnlyList<(DateOnly Date, int Minutes)> days,
        string? client = null,
        string? employer = null,
        string? signer = null,
        string more = ""
    ) =>
        $$"""
            {"workerId":"{{Worker}}","clientId":"{{client ?? Company}}","legalEmployerId":"{{employer ?? Ai}}",
             "signedByStructureId":"{{signer ?? Ai}}","from":"{{days[0].Date:O}}","until":"{{days[^1].Date:O}}",
             "schedule":{"days":[{{string.Join(',', days.Select(Day))}}]}{{Reason(employer, more)}}{{more}}}
            """;

    /// <summary>A mission of the ETTI, which signs itself.</summary>
    public Task<Reply> Mission(string from, string until, string more = "", string? client = null) =>
        Place(
            [
                .. new[] { from, until }
                    .Distinct()
                    .Select(day => (DateOnly.Parse(day, CultureInfo.InvariantCulture), 420)),
            ],
            client: client,
            employer: Etti,
            signer: Etti,
            more: more
        );

    public Task<Reply> Post(Reply placement, params (DateOnly Date, int Minutes)[] lines) =>
        Api.Post(
            $"/v1/placements/{placement.Body["id"]}/timesheets",
            $$"""{"lines":[{{string.Join(',', lines.Select(Line))}}],"validatedBy":"cip-1"}"""
        );

    /// <summary>The reading of this AI and worker that binds.</summary>
    public async Task<JsonNode> Balance(string query = "") =>
        (await Api.Get($"/v1/workers/{Worker}/hours-balance?employerId={Ai}{query}")).Body["readings"]!
            .AsArray()
            .First(reading => (string?)reading!["reading"] == "perAiEmployee")!;

    /// <summary>Six days a week: with seven hours a day no limit of working time is met.</summary>
    public static List<(DateOnly Date, int Minutes)> Spread(int minutes, DateOnly from, int aDay = 420)
    {
        List<(DateOnly, int)> days = [];
        for (var day = from; minutes > 0; day = day.AddDays(1))
        {
            if (day.DayOfWeek != DayOfWeek.Sunday)
            {
                days.Add((day, Math.Min(aDay, minutes)));
                minutes -= aDay;
            }
        }

        return days;
    }

    /// <summary>A prefect's derogation as it is sent; without minutes it lifts the ceiling altogether.</summary>
    public static string Derogation(string from, string until, int? ceilingMinutes = null, string more = "") =>
        $$"""
            {"reference":"17-{{from}}","department":"17","from":"{{from}}","until":"{{until}}",
             "ceilingMinutes":{{ceilingMinutes?.ToString(CultureInfo.InvariantCulture) ?? "null"}}{{more}}}
            """;

    public static JsonNode? Check(Reply reply, string rule) =>
        reply.Body["decision"]!["checks"]!.AsArray().FirstOrDefault(check => (string?)check!["rule"] == rule);

    private string Reason(string? employer, string more) =>
        employer == Etti && !more.Contains("\"recourse\"", StringComparison.Ordinal) ? Recourse : "";

    private static string Day((DateOnly Date, int Minutes) day) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"date":"{{day.Date:O}}","minutes":{{day.Minutes}}}""");

    private static string Line((DateOnly Date, int Minutes) day) => Day(day)[..^1] + ",\"kind\":\"worked\"}";

    private static async Task<string> Made(LedgerApi api, string path, string body)
    {
        var reply = await api.Post(path, body);
        Assert.True(reply.Status == 201, reply.Text);
        return (string)reply.Body["id"]!;
    }
}
