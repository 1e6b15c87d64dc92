using System.Globalization;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Hours;

/// <summary>What was known at an instant is final once nothing stamped before it can still arrive.</summary>
public sealed class A_balance_known_at(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_provisional_now_and_in_the_future_though_no_transaction_is_open()
    {
        var worker = await _api.RegisteredWorker();
        Assert.True(await IsProvisional(worker, _api.Clock.GetUtcNow()));
        Assert.True(await IsProvisional(worker, _api.Clock.GetUtcNow().AddYears(1)));
    }

    [Fact]
    public async Task is_final_long_after()
    {
        _api.Clock.AdjustTime(new(2020, 1, 6, 9, 0, 0, TimeSpan.Zero));
        var worker = await _api.RegisteredWorker();
        var then = _api.Clock.GetUtcNow();
        _api.Clock.Advance(TimeSpan.FromHours(1));
        Assert.False(await IsProvisional(worker, then));
    }

    private async Task<bool> IsProvisional(string worker, DateTimeOffset knownAt)
    {
        var instant = knownAt.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
        var reply = await _api.Get($"{worker}/hours-balance?knownAt={instant}");
        Assert.True(reply.Status == 200, reply.Text);
        return (bool)reply.Body["provisional"]!;
    }
}
