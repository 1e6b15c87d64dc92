using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Hours;

/// <summary>A job with somebody outside the ledger: declared, read, ended.</summary>
[Collection<SharedLedger>]
public sealed class Work_outside_the_ledger(LedgerApi api)
{
    private const string Ending = """{"lastDay":"2026-12-31"}""";

    private static string Declaration =>
        $$$"""
            {"id":"{{{Guid.CreateVersion7()}}}","from":"2026-11-23","until":"2027-06-30",
             "weekly":{"mon":120,"tue":60,"wed":60,"thu":60,"fri":60,"sat":60,"sun":0}}
            """;

    public static TheoryData<BadInput> Declaring =>
        BadInputs
            .Of(Declaration, "/from", "/weekly")
            .With("reversed days", "/until", "2026-11-22", "DATE_ORDER")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .With("more than a day", "/weekly/mon", 1441, "OUT_OF_RANGE")
            .With("no minutes", "/weekly", new System.Text.Json.Nodes.JsonObject(), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .Rows;

    public static TheoryData<BadInput> EndingIt =>
        BadInputs
            .Of(Ending, "/lastDay")
            .With("no day", "/lastDay", "2026-02-30", "WRONG_FORMAT")
            .WithUnknownSubject()
            .Rows;

    [Fact]
    public async Task is_declared_read_and_ended()
    {
        var worker = await api.RegisteredWorker();
        var declared = await api.Post($"{worker}/outside-work", Declaration);
        Assert.True(declared.Status == 201, declared.Text);
        Assert.Equal($"{worker}/outside-work", declared.Headers["Location"]);
        Assert.Equal(120, (int?)declared.Body["weekly"]!["mon"]);
        Assert.Equal(["WT-06 met"], declared.Rules());
        var read = await api.Get($"{worker}/outside-work");
        Assert.Equal(declared.Resource(), read.Body["items"]![0]!.ToJsonString());
        var ended = await api.Post($"{worker}/outside-work/{declared.Body["id"]}/end", Ending);
        Assert.True(ended.Status == 200, ended.Text);
        Assert.Equal("2026-12-31", (string?)ended.Body["until"]);
        Assert.Equal(2, await api.Count($"mt_events where data ->> 'jobId' = '{declared.Body["id"]}'"));
    }

    [Fact]
    public async Task of_the_same_id_is_declared_once()
    {
        var worker = await api.RegisteredWorker();
        var once = Declaration;
        var declared = await api.Post($"{worker}/outside-work", once);
        Assert.Equal(201, (await api.Post($"{worker}/outside-work", once)).Status);
        var other = await api.Post($"{worker}/outside-work", once.Replace("\"mon\":120", "\"mon\":90"));
        Assert.Equal((409, "ALREADY_EXISTS"), (other.Status, other.Code));
        Assert.Equal(1, await api.Count($"mt_events where data ->> 'jobId' = '{declared.Body["id"]}'"));
    }

    [Fact]
    public async Task of_a_worker_or_a_job_nobody_knows_is_not_found()
    {
        var nobody = Guid.CreateVersion7();
        Assert.Equal(404, (await api.Get($"/v1/workers/{nobody}/outside-work")).Status);
        Assert.Equal(404, (await api.Post($"{await api.RegisteredWorker()}/outside-work/{nobody}/end", Ending)).Status);
    }

    [Theory]
    [MemberData(nameof(Declaring), DisableDiscoveryEnumeration = true)]
    public async Task declared_badly_is_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, $"{await api.RegisteredWorker()}/outside-work", Declaration);

    [Theory]
    [MemberData(nameof(EndingIt), DisableDiscoveryEnumeration = true)]
    public async Task ended_badly_is_refused(BadInput bad)
    {
        var worker = await api.RegisteredWorker();
        var declared = await api.Post($"{worker}/outside-work", Declaration);
        await bad.IsRefused(api, HttpMethod.Post, $"{worker}/outside-work/{declared.Body["id"]}/end", Ending);
    }
}
