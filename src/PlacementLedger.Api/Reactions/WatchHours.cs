using PlacementLedger.Api.Handoffs;

namespace PlacementLedger.Api.Reactions;

/// <summary>A worker's hours come near what an AI may have: look whether a hand-off is due.</summary>
public sealed record WatchHours(Guid WorkerId);

/// <summary>Opens what is due, and lifts what is no longer.</summary>
internal sealed class WatchHoursHandler : Reaction<WatchHours>
{
    protected override Task React(WatchHours message, string tenant, IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<HandoffWatch>().Over(tenant, message.WorkerId, ct);
}
