using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Reactions;

/// <summary>A worker left a structure for another: it may be running dry.</summary>
public sealed record WatchDepletion(Guid TransferId);

/// <summary>Tells it once a quarter.</summary>
internal sealed class WatchDepletionHandler : Reaction<WatchDepletion>
{
    protected override Task React(
        WatchDepletion message,
        string tenant,
        IServiceProvider services,
        CancellationToken ct
    ) => services.GetRequiredService<DepletionWatch>().Of(tenant, message.TransferId, ct);
}

/// <summary>Counts who left a structure in a quarter, and records that it passed what its group has agreed
/// on.</summary>
internal sealed class DepletionWatch(IDocumentStore store, TimeProvider clock)
{
    /// <returns>Whether there was something to record.</returns>
    public Task<bool> Of(string tenant, Guid transferId, CancellationToken ct) =>
        Reactions.UntilNoRaceIsLost(() => WatchOnce(tenant, transferId, ct));

    private async Task<bool> WatchOnce(string tenant, Guid transferId, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.BeginTransactionAsync(ct);
        if (
            await session.LoadAsync<Transfer>(transferId, ct) is not { } transfer
            || await session.LoadAsync<Structure>(transfer.FromStructureId, ct) is not { } structure
        )
        {
            return false;
        }

        var quarter = Depletion.QuarterOf(transfer.EffectiveOn);
        var id = DepletionAlert.IdFor(structure.Id, quarter.From);
        var batch = session.CreateBatchQuery();
        var locked = batch.AddItem(new LockStreams([], [id]));
        var fetched = batch.Events.FetchForWriting<DepletionAlert>(id);
        var groups = batch.Query<CooperationGroup>().ToList();
        await batch.Execute(ct);
        await locked;
        var stream = await fetched;
        var policy = PolicyOfAMember.On(await groups, structure.Id, transfer.EffectiveOn);
        var moves = await session.MovesOf(structure.Id, ct);
        var due = DepletionAlert.Due(
            structure,
            Depletion.Of(structure.Id, quarter, moves, [], []),
            policy,
            stream.Aggregate
        );
        if (due is null)
        {
            return false;
        }

        session.SignedByTheLedger(nameof(WatchDepletion));
        stream.AppendOne(due with { RecordedAt = clock.GetUtcNow() });
        await session.SaveChangesAsync(ct);
        return true;
    }
}

/// <summary>Transfers as a structure sees them.</summary>
internal static class MovesOfAStructure
{
    /// <summary>From it and to it, carried out.</summary>
    public static Task<IReadOnlyList<Transfer>> MovesOf(
        this IQuerySession session,
        Guid structureId,
        CancellationToken ct
    ) =>
        session
            .Query<Transfer>()
            .Where(transfer =>
                transfer.MatchesSql(
                    "d.data ->> 'status' = 'executed' "
                        + "and ? in (d.data ->> 'fromStructureId', d.data ->> 'toStructureId')",
                    structureId.ToString("D")
                )
            )
            .ToListAsync(ct);
}
