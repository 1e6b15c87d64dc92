using Marten.Events.Daemon.Coordination;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>A view that follows behind is waited for, but not for ever; and a host whose views stand still says
/// so.</summary>
public sealed class Reading_ones_writes(Cluster cluster) : IAsyncLifetime
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private readonly LedgerApi _api = new(cluster);

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task waits_for_the_view_and_gives_up_after_two_seconds()
    {
        var story = await Story.Begin(_api);
        await story.Places(story.Ai, story.Ai, Monday);
        var path = $"/v1/clients/{story.Client}/allocation";
        var last = await _api.Count("mt_events");
        var seen = await _api.Get(path, ("Min-Position", await Position()));
        Assert.Equal((200, story.Ai), (seen.Status, (Guid)seen.Body["holderId"]!));

        var coordinator = _api.Services.GetRequiredService<IProjectionCoordinator>();
        await coordinator.PauseAsync();
        await story.Places(story.Ai, story.Ai, Monday.AddDays(1));
        var behind = await _api.Get(path, ("Min-Position", await Position()));
        Assert.Equal(
            (503, "VIEW_BEHIND", true),
            (behind.Status, behind.Code, behind.Headers.ContainsKey("Retry-After"))
        );
        var reached = behind.Headers["Ledger-Position"];
        Assert.Equal(200, (await _api.Get(path, ("Min-Position", reached))).Status);
        Assert.Equal(200, (await _api.Get(path)).Status);

        await coordinator.ResumeAsync();
        await _api.Followed();
        Assert.Equal(200, (await _api.Get(path, ("Min-Position", await Position()))).Status);
        Assert.True(await _api.Count("mt_events") > last);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("a!b")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task refuses_a_position_that_this_ledger_never_gave(string position)
    {
        var structure = await _api.RegisteredStructure();
        var reply = await _api.Get($"{structure}/client-allocations", ("Min-Position", position));
        Assert.Equal((400, "HEADER_MALFORMED"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task refuses_a_position_given_to_another_tenant()
    {
        var structure = await _api.RegisteredStructure();
        var position = _api.Services.GetRequiredService<Positions>().Seal("another", 1);
        Assert.Equal(400, (await _api.Get($"{structure}/client-allocations", ("Min-Position", position))).Status);
    }

    private async Task<string> Position()
    {
        await using var direct = Npgsql.NpgsqlDataSource.Create(_api.Database);
        // The next number was drawn by somebody whose transaction never came: no view will ever get there.
        await using var last = direct.CreateCommand("select nextval('placementledger.mt_events_sequence')");
        var sequence = (long)(await last.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        return _api.Services.GetRequiredService<Positions>().Seal("local", sequence);
    }
}
