using Marten;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Reactions;

/// <summary>A transfer was answered or called off: a hand-off that asked by it goes on.</summary>
public sealed record FollowTransfer(Guid TransferId);

/// <summary>Goes on with its hand-off; most transfers have none.</summary>
internal sealed class FollowTransferHandler : Reaction<FollowTransfer>
{
    protected override async Task React(
        FollowTransfer message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    )
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        if (await session.LoadAsync<Transfer>(message.TransferId, ct) is { HandoffId: { } handoffId })
        {
            _ = await services.GetRequiredService<HandoffProgress>().Of(tenant, handoffId, ct);
        }
    }
}
