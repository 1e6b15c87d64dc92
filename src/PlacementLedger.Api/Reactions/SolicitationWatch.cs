using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Reactions;

/// <summary>Records that structures of a group got in each other's way with a client, each pair once until it is
/// resolved.</summary>
internal sealed class SolicitationWatch(IDocumentStore store, TimeProvider clock)
{
    /// <returns>How many conflicts were new.</returns>
    public async Task<int> Of(string tenant, LookForSolicitations about, CancellationToken ct)
    {
        var recorded = 0;
        foreach (var found in await Conflicts(tenant, about, ct))
        {
            recorded += await Reactions.UntilNoRaceIsLost(() => RecordOnce(tenant, about.ClientId, found, ct)) ? 1 : 0;
        }

        return recorded;
    }

    private async Task<IReadOnlyList<FoundConflict>> Conflicts(
        string tenant,
        LookForSolicitations about,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(tenant);
        var groups = await session.Query<CooperationGroup>().ToListAsync(ct);
        if (
            groups.Count == 0
            || await ActsOnAClient.Act(session, about, ct) is not { } act
            || CooperationGroup.Of(groups, act.StructureId, act.On) is not { } group
        )
        {
            return [];
        }

        var days = group.PolicyOn(act.On).SolicitationDays;
        var solicitations = await ActsOnAClient.Around(session, about.ClientId, act, days, ct);
        return solicitations.With(act, groups);
    }

    private async Task<bool> RecordOnce(string tenant, Guid clientId, FoundConflict found, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.BeginTransactionAsync(ct);
        for (var number = 0; ; number++)
        {
            var id = SolicitationConflict.IdFor(
                found.GroupId,
                clientId,
                found.Act.StructureId,
                found.Other.StructureId,
                number
            );
            var batch = session.CreateBatchQuery();
            var locked = batch.AddItem(new LockStreams([], [id]));
            var fetched = batch.Events.FetchForWriting<SolicitationConflict>(id);
            await batch.Execute(ct);
            await locked;
            var stream = await fetched;
            if (stream.Aggregate is { } known)
            {
                if (known.IsBefore(found.Act))
                {
                    continue;
                }

                return false;
            }

            session.SignedByTheLedger(nameof(LookForSolicitations));
            stream.AppendOne(
                new SolicitationConflictDetected(id, clientId, found.GroupId, found.HolderId, found.Act, found.Other)
                {
                    RecordedAt = clock.GetUtcNow(),
                }
            );
            await session.SaveChangesAsync(ct);
            return true;
        }
    }
}
