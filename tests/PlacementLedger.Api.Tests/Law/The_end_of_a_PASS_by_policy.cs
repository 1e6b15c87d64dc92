using System.Globalization;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Workers;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Law;

/// <summary>A6 wherever the end of a PASS counts: a suspension of N days moves it by N - 1, or by N where the network
/// says so.</summary>
public sealed class The_end_of_a_PASS_by_policy(Cluster cluster) : IAsyncLifetime
{
    private const string EveryDay = """{"ambiguity":"A6","choice":"days","decidedBy":"board-2026-11"}""";

    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Theory(DisplayName = "A6: suspending, resuming, extending, closing and diagnosing say the end that GET says")]
    [InlineData(false, "2027-02-03")]
    [InlineData(true, "2027-02-04")]
    public async Task is_the_same_in_every_answer(bool everyDay, string validUntil)
    {
        await Choose(everyDay);
        var worker = await _api.WorkerUntil("2027-01-05");
        var suspended = await _api.Suspended(worker, "2026-10-01", "2026-10-30");
        Assert.Equal(validUntil, ValidUntil(suspended));
        Assert.Equal(validUntil, (string?)Check(suspended, "PASS-09")!["figures"]!["passUntil"]);
        Assert.Equal(validUntil, ValidUntil(await _api.Get(worker)));
        var diagnosis = PassSamples.Diagnosis("2026-11-20", "prescriber", await _api.StructureId());
        Assert.Equal(validUntil, ValidUntil(await _api.Post($"{worker}/diagnoses", diagnosis)));
        var resumed = await _api.Post($"{worker}/passes/suspension-end", """{"on":"2026-10-02"}""");
        Assert.True(resumed.Status == 200, resumed.Text);
        Assert.Equal(everyDay ? "2027-01-06" : "2027-01-05", ValidUntil(resumed));
    }

    [Theory(DisplayName = "A6: the day that only the other reading adds is one to suspend from and to close on")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task decides_what_the_last_day_is(bool everyDay)
    {
        await Choose(everyDay);
        var worker = await _api.WorkerUntil("2025-11-20");
        await _api.Suspended(worker, "2025-11-01", "2026-11-03");
        // 368 days: the last day is 2026-11-22, or 2026-11-23.
        var suspended = await _api.Post(
            $"{worker}/passes/suspensions",
            PassSamples.Suspension("2026-11-23", "2026-11-30")
        );
        Assert.Equal(everyDay ? 201 : 409, suspended.Status);
        var late = await _api.WorkerUntil("2025-10-31");
        await _api.Suspended(late, "2025-10-31", "2026-10-31");
        var onTheDayAdded = await _api.Post(
            $"{late}/passes/closure",
            """{"on":"2026-11-01","noticeOn":"2026-10-02"}"""
        );
        Assert.Equal(everyDay ? "PASS_CANNOT_BE_CLOSED" : "PASS_MISSING", onTheDayAdded.Code);
    }

    [Theory(DisplayName = "A6: whether a PASS is left when a placement ends, and when a worker moves")]
    [InlineData(false, "notApplicable", "warned")]
    [InlineData(true, "warned", "met")]
    public async Task decides_what_an_end_and_a_move_leave(bool everyDay, string ending, string moving)
    {
        await Choose(everyDay);
        var network = await In(_api);
        var worker = network with { Worker = await NewWorker(_api, until: "2026-11-24") };
        await _api.Suspended($"/v1/workers/{worker.Worker}", "2026-11-02", "2026-11-02");
        var placed = await worker.Place([(new(2026, 11, 24), 420)]);
        Assert.True(placed.Status == 201, placed.Text);
        var ended = await _api.Post(
            $"/v1/placements/{placed.Body["id"]}/end",
            """{"on":"2026-11-24","reason":"Fin"}"""
        );
        Assert.Equal(ending, (string?)Check(ended, "PASS-06")!["outcome"]);
        var moved = await _api.Post(
            "/v1/transfers",
            $$"""
            {"workerId":"{{worker.Worker}}","fromStructureId":"{{worker.Ai}}","toStructureId":"{{worker.Etti}}",
             "reason":"cap","effectiveOn":"2026-11-25"}
            """
        );
        Assert.True(moved.Status == 201, moved.Text);
        Assert.Equal(moving, (string?)Check(moved, "W2")!["outcome"]);
    }

    [Theory(DisplayName = "A6, AID-07: the aid of a month is for the days of the PASS, by the policy of its last day")]
    [InlineData("2026-08-31", 420)]
    [InlineData("2026-09-01", 0)]
    public async Task decides_which_hours_are_funded(string from, int funded)
    {
        var network = await In(_api);
        var worker = network with { Worker = await NewWorker(_api, until: "2026-08-02") };
        await _api.Suspended($"/v1/workers/{worker.Worker}", "2026-06-01", "2026-06-01");
        var placed = await worker.Place([(new(2026, 8, 3), 420)]);
        var posted = await worker.Post(placed, (new(2026, 8, 3), 420));
        Assert.True(posted.Status == 201, posted.Text);
        Assert.Equal(0, await Funded(""));
        var before = _api.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        await Choose(everyDay: true, $",\"from\":\"{from}\"");
        Assert.Equal(funded, await Funded(""));
        Assert.Equal(0, await Funded($"&knownAt={before}"));

        async Task<int?> Funded(string query)
        {
            var latest = await _api.Post("/v1/aid-amounts", """{"kind":"aci","from":"2024-01-01","amountCents":1}""");
            var reply = await _api.Get(
                $"/v1/structures/{network.Ai}/aid-projection?month=2026-08{query}",
                ("Min-Position", latest.Headers["Ledger-Position"])
            );
            Assert.True(reply.Status == 200, reply.Text);
            Assert.Equal(420, (int?)reply.Body["workedMinutes"]);
            return (int?)reply.Body["fundableMinutes"];
        }
    }

    private async Task Choose(bool everyDay, string more = "")
    {
        if (!everyDay)
        {
            return;
        }

        var body = EveryDay.Replace("}", $"{more}}}", StringComparison.Ordinal);
        var adopted = await _api.Post("/v1/policies", body, null, Known.ActingFor(await _api.NewStructure()));
        Assert.True(adopted.Status == 201, adopted.Text);
    }

    private static string? ValidUntil(Reply reply) => (string?)reply.Body["passes"]![0]!["validUntil"];
}
