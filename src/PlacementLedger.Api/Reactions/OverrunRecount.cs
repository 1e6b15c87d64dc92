using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Reactions;

/// <summary>Brings the overrun cases of an AI down to what its derogations leave of them, and records it.</summary>
internal sealed class OverrunRecount(IDocumentStore store, TimeProvider clock)
{
    /// <returns>How many cases had something to record.</returns>
    public async Task<int> Of(string tenant, Guid structureId, CancellationToken ct)
    {
        var changed = 0;
        foreach (var caseId in await CasesOf(tenant, structureId, ct))
        {
            changed += await Reactions.UntilNoRaceIsLost(() => RecountOnce(tenant, caseId, ct)) ? 1 : 0;
        }

        return changed;
    }

    // Cases are few, and so are derogations: the table is read through. Those of all AIs together may be this one's.
    private async Task<IReadOnlyList<Guid>> CasesOf(string tenant, Guid structureId, CancellationToken ct)
    {
        await using var session = store.QuerySession(tenant);
        return await session
            .Query<OverrunCase>()
            .Where(known =>
                known.MatchesSql(
                    "(d.data ->> 'minutes')::int > 0 and coalesce(d.data -> 'scope' ->> 'employerId', ?) = ?",
                    structureId.ToString("D"),
                    structureId.ToString("D")
                )
            )
            .Select(known => known.Id)
            .ToListAsync(ct);
    }

    private async Task<bool> RecountOnce(string tenant, Guid caseId, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.BeginTransactionAsync(ct);
        if (await session.LoadAsync<OverrunCase>(caseId, ct) is not { AccountId: var accountId })
        {
            return false;
        }

        // Hours must not be posted, nor derogations granted, between this and the commit. The account first: it names
        // the AIs.
        var batch = session.CreateBatchQuery();
        var locked = batch.AddItem(new LockStreams([accountId], [caseId]));
        var fetched = batch.Events.FetchForWriting<OverrunCase>(caseId);
        var loaded = batch.Load<HoursAccount>(accountId);
        await batch.Execute(ct);
        await locked;
        var kept = await fetched;
        if (await loaded is not { } account)
        {
            return false;
        }

        var today = Calendar.Today(clock);
        var (policy, limits) = await HeldTo.By(session, account, today, ct);
        var left = OverrunUnderDerogation.Of(kept.Aggregate!, account, policy, limits, today);
        var events = left is null ? [] : KeepOverrunCase.Decide(left, kept.Aggregate, today);
        if (events.Count == 0)
        {
            return false;
        }

        session.SignedByTheLedger(nameof(RecountOverruns));
        DateTimeOffset[] known = [kept.Aggregate!.UpdatedAt, account.UpdatedAt, clock.GetUtcNow()];
        kept.AppendMany(events.Select(happened => happened with { RecordedAt = known.Max() }));
        await session.SaveChangesAsync(ct);
        return true;
    }
}
