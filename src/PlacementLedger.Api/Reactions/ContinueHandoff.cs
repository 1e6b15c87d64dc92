using PlacementLedger.Api.Handoffs;

namespace PlacementLedger.Api.Reactions;

/// <summary>A hand-off may have a step due: a day has passed, or it was answered.</summary>
public sealed record ContinueHandoff(Guid HandoffId);

/// <summary>Takes the step, if one is due.</summary>
internal sealed class ContinueHandoffHandler : Reaction<ContinueHandoff>
{
    protected override Task React(
        ContinueHandoff message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    ) => services.GetRequiredService<HandoffProgress>().Of(tenant, message.HandoffId, ct);
}
