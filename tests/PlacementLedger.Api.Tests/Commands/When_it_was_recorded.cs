using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Commands;

/// <summary>Along a stream, time does not run backwards, whatever the clock of the host does.</summary>
public sealed class When_it_was_recorded(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_never_before_what_the_stream_already_holds()
    {
        var path = await _api.RegisteredStructure();
        var before = (await _api.Get(path)).Body["updatedAt"]!.GetValue<DateTimeOffset>();
        _api.Clock.AdjustTime(_api.Clock.GetUtcNow() - TimeSpan.FromMinutes(5));
        var recorded = await _api.Post($"{path}/conventions", Samples.Convention());
        Assert.Equal((201, 2), (recorded.Status, (int)recorded.Body["version"]!));
        Assert.Equal(before, recorded.Body["updatedAt"]!.GetValue<DateTimeOffset>());
    }
}
