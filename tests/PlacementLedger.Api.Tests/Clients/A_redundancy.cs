using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Tests.Clients;

/// <summary>Economic redundancies over HTTP: declared by the day and the job, shown with the client.</summary>
[Collection<SharedLedger>]
public sealed class A_redundancy(LedgerApi api)
{
    private const string Redundancy = """{"on":"2026-05-23","rome":"H2206","postRef":"P-1"}""";

    [Fact]
    public async Task is_recorded_and_shown_with_the_client()
    {
        var path = await api.RegisteredClient();
        var declared = await api.Post($"{path}/redundancies", Redundancy);
        Assert.True(declared.Status == 201, declared.Text);
        Assert.Equal(path, declared.Headers["Location"]);
        Assert.Equal("accepted", (string?)declared.Body["decision"]!["outcome"]);
        Assert.Equal(2, (long?)declared.Body["version"]);
        var read = (await api.Get(path)).Body["redundancies"]!.AsArray();
        Assert.Equal(Redundancy, Assert.Single(read)!.ToJsonString());
        Assert.Equal(1, await Declared(path));
        var client = await api.Load<Client>(Guid.Parse(path.Split('/')[^1]));
        var known = Assert.Single(client.Redundancies);
        Assert.Equal((new(2026, 5, 23), "H2206", "P-1"), (known.On, known.RomeCode, known.PostRef));
    }

    [Fact]
    public async Task declared_again_is_recorded_once()
    {
        var path = await api.RegisteredClient();
        Assert.Equal(201, (await api.Post($"{path}/redundancies", Redundancy)).Status);
        Assert.Equal(2, (long?)(await api.Post($"{path}/redundancies", Redundancy)).Body["version"]);
        var onThePost = await api.Post($"{path}/redundancies", """{"on":"2026-11-23","postRef":"P-1"}""");
        Assert.Equal((201, 3), (onThePost.Status, (long?)onThePost.Body["version"]));
        Assert.Equal(2, await Declared(path));
    }

    [Fact]
    public async Task on_trial_is_not_recorded()
    {
        var path = await api.RegisteredClient();
        var tried = await api.Post($"{path}/redundancies?dryRun=true", Redundancy);
        Assert.Equal(200, tried.Status);
        Assert.Equal(0, await Declared(path));
    }

    private Task<long> Declared(string path) =>
        api.Count($"mt_events where type = 'economic_redundancy_declared' and stream_id = '{path.Split('/')[^1]}'");
}
