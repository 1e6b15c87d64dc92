using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Hours;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Reactions;

/// <summary>Brings the overrun cases of an AI down to what its derogations leave of them, and records it.</summary>
internal sealed class OverrunRecount(IDocumentStore store, TimeProvider clock)
{
    private const int RunsMax = 5;

    /// <returns>How many cases had something to record.</returns>
    public async Task<int> Of(string tenant, Guid structureId, CancellationToken ct)
    {
        var changed = 0;
        foreach (var caseId in await CasesOf(tenant, structureId, ct))
        {
            changed += await Recount(tenant, caseId, ct) ? 1 : 0;
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

    private async Task<bool> Recount(string tenant, Guid caseId, CancellationToken ct)
    {
        for (var run = 1; ; run++)
        {
            try
            {
                return await RecountOnce(tenant, caseId, ct);
            }
            catch (Exception failure) when (run < RunsMax && StoreFailure.IsLostRace(failure))
            {
                // Counted again, on what the winner left.
            }
        }
    }

    private async Task<bool> RecountOnce(string tenant, Guid caseId, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.BeginTransactionAsync(ct);
        var found = await session.LoadAsync<OverrunCase>(caseId, ct);
        if (found is null || await session.LoadAsync<HoursAccount>(found.AccountId, ct) is not { } before)
        {
            return false;
        }

        // Hours must not be posted, nor derogations granted, between this and the commit.
        Guid[] ais = [.. KnownToTheAccount.AisIn(before)];
        var batch = session.CreateBatchQuery();
        var locked = batch.AddItem(new LockStreams([found.AccountId, .. ais], [caseId]));
        var fetched = batch.Events.FetchForWriting<OverrunCase>(caseId);
        var account = batch.Load<HoursAccount>(found.AccountId);
        var structures = batch.LoadMany<Structure>().ById(ais);
        var policies = batch.Load<Policies>(Policies.IdFor(tenant));
        await batch.Execute(ct);
        await locked;
        var kept = await fetched;
        var today = Calendar.Today(clock);
        var left = OverrunUnderDerogation.Of(
            kept.Aggregate!,
            (await account)!,
            Policies.On(await policies, today).Ceiling,
            CeilingLimits.Of(await structures),
            today
        );
        var events = left is null ? [] : KeepOverrunCase.Decide(left, kept.Aggregate, today);
        if (events.Count == 0)
        {
            return false;
        }

        session.SignedByTheLedger(nameof(RecountOverruns));
        DateTimeOffset[] known = [kept.Aggregate!.UpdatedAt, (await account)!.UpdatedAt, clock.GetUtcNow()];
        kept.AppendMany(events.Select(happened => happened with { RecordedAt = known.Max() }));
        await session.SaveChangesAsync(ct);
        return true;
    }
}

/// <summary>Who stands behind what a reaction records.</summary>
internal static class Signature
{
    /// <param name="cause">The message that is reacted to.</param>
    public static void SignedByTheLedger(this IDocumentSession session, string cause)
    {
        session.CausationId = cause;
        session.LastModifiedBy = "ledger";
        session.SetHeader("actor", "ledger");
        session.SetHeader("ruleSetVersion", RuleBook.Version);
    }
}
