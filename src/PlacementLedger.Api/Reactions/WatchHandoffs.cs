using Marten;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Domain.Handoffs;

namespace PlacementLedger.Api.Reactions;

/// <summary>An AI was granted a derogation: its open hand-offs may not be called for any more.</summary>
public sealed record WatchHandoffs(Guid StructureId);

/// <summary>Looks again at each worker that is being handed off.</summary>
internal sealed class WatchHandoffsHandler : Reaction<WatchHandoffs>
{
    protected override async Task React(
        WatchHandoffs message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    )
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        var known = await session
            .Query<Handoff>()
            .Where(handoff => handoff.EmployerId == message.StructureId)
            .ToListAsync(ct);
        foreach (var workerId in known.Where(handoff => handoff.IsOpen).Select(handoff => handoff.WorkerId).Distinct())
        {
            _ = await services.GetRequiredService<HandoffWatch>().Over(tenant, workerId, ct);
        }
    }
}
