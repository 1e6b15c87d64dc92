using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.RuleImpacts;

/// <summary>What another figure or another reading would change, on a network that has a history.</summary>
public sealed class Another_rule(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_tried_out_on_real_history_and_writes_nothing()
    {
        var network = await (await Cooperation.In(_api)).HavingWorked(14);
        await (await network.WithNewWorker()).Place(7);
        await network.WithNewWorker();
        var events = await _api.Count("mt_events");

        var higher = await Try("""{"ceilingMinutes":60000}""");
        Assert.Equal((3, 2, 0), Counts(higher));
        Assert.Equal(network.Worker, (string?)higher["workers"]![0]!["workerId"]);
        Assert.Equal((27_960, 59_160), Left(higher["workers"]![0]!));
        // What is reserved for tomorrow opens a window tomorrow.
        Assert.Equal((28_800, 60_000), Left(higher["workers"]![1]!));

        var lower = await Try("""{"ceilingMinutes":600}""");
        Assert.Equal((3, 2, 240), Counts(lower));
        Assert.Null((int?)(await Try("""{"noCeiling":true}"""))["workers"]![0]!["then"]!["remainingMinutes"]);
        Assert.Equal((3, 0, 0), Counts(await Try("""{"bindingReading":"perEmployeeAcrossAis"}""")));
        Assert.Equal((3, 0, 0), Counts(await Try("{}")));
        Assert.Equal(events, await _api.Count("mt_events"));
    }

    [Theory]
    [InlineData("""{"ceilingMinutes":-1}""", "/ceilingMinutes", "OUT_OF_RANGE")]
    [InlineData("""{"ceilingMinutes":9999999}""", "/ceilingMinutes", "OUT_OF_RANGE")]
    [InlineData("""{"ceilingMinutes":1,"noCeiling":true}""", "/noCeiling", "EXACTLY_ONE")]
    [InlineData("""{"bindingReading":"perDay"}""", "/bindingReading", "UNKNOWN_VALUE")]
    [InlineData("""{"ceilingHours":480}""", "/ceilingHours", "UNKNOWN_MEMBER")]
    [InlineData("""{"ceilingMinutes":"480"}""", "/ceilingMinutes", "WRONG_TYPE")]
    public async Task that_makes_no_sense_is_refused(string body, string pointer, string code)
    {
        var reply = await _api.Post("/v1/rule-impacts", body);
        Assert.Equal(400, reply.Status);
        var fault = Assert.Single(reply.Body["errors"]!.AsArray())!;
        Assert.Equal((pointer, code), ((string?)fault["pointer"], (string?)fault["code"]));
    }

    private async Task<JsonNode> Try(string body)
    {
        var reply = await _api.Post("/v1/rule-impacts", body);
        Assert.True(reply.Status == 200, reply.Text);
        return reply.Body;
    }

    private static (int, int, long) Counts(JsonNode impacts) =>
        ((int)impacts["workersExamined"]!, (int)impacts["workersChanged"]!, (long)impacts["overrunMinutesThen"]!);

    private static (int?, int?) Left(JsonNode worker) =>
        ((int?)worker["now"]!["remainingMinutes"], (int?)worker["then"]!["remainingMinutes"]);
}
