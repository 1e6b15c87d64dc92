using Microsoft.Extensions.Time.Testing;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.Cooperation;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenario 14 on a host for which it is 1 November 2023, and then 2 January 2024.</summary>
public sealed class A_post_before_and_after_2023(Cluster cluster) : IAsyncLifetime
{
    private const string Post = ""","post":{"ref":"P-1"}""";

    private readonly LedgerApi _api = new(cluster)
    {
        Clock = new FakeTimeProvider(new(2023, 11, 1, 9, 0, 0, TimeSpan.Zero)),
    };

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact(
        DisplayName = "14: the same worker waits for the post before 20/12/2023 and not after; another one still does"
    )]
    public async Task Scenario_14()
    {
        var network = await Of2023();
        Assert.Equal(201, (await network.Mission("2023-11-02", "2023-11-30", Post)).Status);
        var again = await network.Mission("2023-12-02", "2023-12-08", Post);
        Assert.Equal((409, "POST_WAITING_PERIOD"), (again.Status, again.Code));
        // 29 days: ten opening days, the last of them on 14 December.
        Assert.Equal("2023-12-15", (string?)Check(again, "ETTI-11")!["figures"]!["possibleFrom"]);
        Assert.Equal("2023-12-15", (string?)again.Body["decision"]!["alternatives"]![0]!["from"]);
        Assert.Matches("15 décembre 2023", (string)Check(again, "ETTI-11")!["message"]!);

        _api.Clock.Advance(TimeSpan.FromDays(62));
        Assert.Equal(201, (await network.Mission("2024-01-03", "2024-01-31", Post)).Status);
        var same = await network.Mission("2024-02-02", "2024-02-08", Post);
        Assert.True(same.Status == 201, same.Text);
        Assert.Equal("met", (string?)Check(same, "ETTI-11")!["outcome"]);
        var another = await (network with { Worker = await Worker() }).Mission("2024-02-10", "2024-02-16", Post);
        Assert.Equal((409, "POST_WAITING_PERIOD"), (another.Status, another.Code));
        Assert.Equal("2024-02-15", (string?)Check(another, "ETTI-11")!["figures"]!["possibleFrom"]);
    }

    private async Task<Cooperation> Of2023()
    {
        const string Convention = """
            ,"convention":{"number":"C-17","from":"2023-01-01","until":"2025-12-31","departments":["17"]}
            """;
        var etti = await _api.Post("/v1/structures", Samples.Structure(kind: "etti", more: Convention));
        Assert.True(etti.Status == 201, etti.Text);
        var id = (string)etti.Body["id"]!;
        return new(_api, id, id, await Client(_api, "privateForProfit"), "", await Worker());
    }

    private async Task<string> Worker()
    {
        var pass = $$"""{"number":"{{Samples.NewPass()}}","from":"2023-01-02","until":"2024-12-31"}""";
        var worker = await _api.Post("/v1/workers", $$"""{"pass":{{pass}}}""");
        Assert.True(worker.Status == 201, worker.Text);
        return (string)worker.Body["id"]!;
    }
}
