using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Looks ahead for one worker: opens the hand-offs whose time has come, and lifts those that nothing calls
/// for
/// any more.</summary>
internal sealed class HandoffWatch(Ledger ledger, TimeProvider clock)
{
    /// <returns>Whether anything was recorded.</returns>
    public Task<bool> Over(string tenant, Guid workerId, CancellationToken ct)
    {
        var acting = Acting.Itself(tenant, nameof(WatchHours), clock);
        return ledger.React(acting, take => Decide(take, workerId, acting.Today, ct), ct);
    }

    private static async Task<Decision> Decide(Take take, Guid workerId, DateOnly today, CancellationToken ct)
    {
        var outlook = await HandoffOutlook.Load(take, workerId, today, ct);
        List<LedgerEvent> events = [];
        foreach (var employer in outlook.Forecast?.Employers.Where(known => known.Kind == StructureKind.Ai) ?? [])
        {
            var policy = outlook.GroupOf(employer.EmployerId)?.PolicyOn(today) ?? GroupPolicy.Default;
            var limit = HandoffNeed.Of(employer);
            var known = outlook.KnownWith(employer.EmployerId);
            events.AddRange(await Lifted(take, known, limit, policy, today, ct));
            if (limit is not null && HandoffNeed.OpensOn(limit, policy.HandoffNoticeDays) <= today)
            {
                events.AddRange(await outlook.Opening(employer, limit).Events(outlook.Account, known, ct));
            }
        }

        return Decision.Record(events);
    }

    private static async Task<IEnumerable<LedgerEvent>> Lifted(
        Take take,
        IEnumerable<Handoff> known,
        ForecastLimit? limit,
        GroupPolicy policy,
        DateOnly today,
        CancellationToken ct
    )
    {
        List<LedgerEvent> events = [];
        foreach (var open in known.Where(handoff => handoff.IsOpen))
        {
            var handoff = take.WriteOrNew<Handoff>(open.Id);
            var transfer = open.Asked is { } asked ? take.WriteOrNew<Transfer>(asked.TransferId) : null;
            await take.Load(ct);
            events.AddRange(
                LiftHandoff.Decide(handoff.Value, transfer?.OrNull, limit, policy.HandoffNoticeDays, today).Events
            );
        }

        return events;
    }
}
