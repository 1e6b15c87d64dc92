using JasperFx.Events;
using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Reactions;

/// <summary>Brings the accounts of those who worked at a client up to its classification, and records it.</summary>
internal sealed class AccountReclassification(IDocumentStore store, TimeProvider clock)
{
    /// <returns>How many accounts had something to record.</returns>
    public async Task<int> Of(string tenant, Guid clientId, CancellationToken ct)
    {
        var changed = 0;
        foreach (var workerId in await WorkersAt(tenant, clientId, ct))
        {
            var accountId = HoursAccount.IdFor(workerId);
            changed += await Reactions.UntilNoRaceIsLost(() => ReclassifyOnce(tenant, accountId, clientId, ct)) ? 1 : 0;
        }

        return changed;
    }

    // Every day in an account is of a placement, and placements are found by their client in an index. An index into
    // the accounts themselves would be paid for at each posting of hours.
    private async Task<IReadOnlyList<Guid>> WorkersAt(string tenant, Guid clientId, CancellationToken ct)
    {
        await using var session = store.QuerySession(tenant);
        return await session
            .Query<Placement>()
            .Where(placement => placement.Engagement.ClientId == clientId)
            .Select(placement => placement.WorkerId)
            .Distinct()
            .ToListAsync(ct);
    }

    private async Task<bool> ReclassifyOnce(string tenant, Guid accountId, Guid clientId, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.BeginTransactionAsync(ct);
        var batch = session.CreateBatchQuery();
        var chosen = Policies.IdFor(tenant);
        var locked = batch.AddItem(new LockStreams([clientId, chosen], [accountId]));
        var fetched = batch.Events.FetchForWriting<HoursAccount>(accountId);
        var client = batch.Load<Client>(clientId);
        var policies = batch.Load<Policies>(chosen);
        await batch.Execute(ct);
        await locked;
        var stream = await fetched;
        if (stream.Aggregate is not { } account || await client is not { } classified)
        {
            return false;
        }

        var today = Calendar.Today(clock);
        var reclassified = ReclassifyHours.Decide(account, classified.Under(Policies.On(await policies, today)));
        if (reclassified.Events.Count == 0)
        {
            return false;
        }

        var (policy, limits) = await HeldTo.By(session, account, today, ct);
        var decision = OverrunsAfter.Reclassifying(reclassified, account, policy, limits, today);
        var cases = await Cases(session, decision.Overruns, ct);
        session.SignedByTheLedger(nameof(ReclassifyAccounts));
        DateTimeOffset[] known =
        [
            account.UpdatedAt,
            classified.UpdatedAt,
            clock.GetUtcNow(),
            .. cases.Select(kept => kept.Aggregate?.UpdatedAt ?? default),
        ];
        var now = known.Max();
        stream.AppendMany(decision.Events.Select(happened => happened with { RecordedAt = now }));
        foreach (var (found, kept) in decision.Overruns.Zip(cases))
        {
            var events = KeepOverrunCase.Decide(found, kept.Aggregate, today);
            kept.AppendMany(events.Select(happened => happened with { RecordedAt = now }));
        }

        await session.SaveChangesAsync(ct);
        return true;
    }

    // The cases of the windows that are passed, or were: none in most accounts, and then nothing is asked.
    private static async Task<IReadOnlyList<IEventStream<OverrunCase>>> Cases(
        IDocumentSession session,
        ValueList<WindowOverrun> found,
        CancellationToken ct
    )
    {
        if (found.Count == 0)
        {
            return [];
        }

        var batch = session.CreateBatchQuery();
        var locked = batch.AddItem(new LockStreams([], [.. found.Select(passed => passed.CaseId)]));
        var fetched = found.Select(passed => batch.Events.FetchForWriting<OverrunCase>(passed.CaseId)).ToList();
        await batch.Execute(ct);
        await locked;
        return await Task.WhenAll(fetched);
    }
}
