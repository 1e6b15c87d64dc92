using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Carries one hand-off a step on, if a step is due.</summary>
internal sealed class HandoffProgress(Ledger ledger, TimeProvider clock)
{
    /// <returns>Whether anything was recorded.</returns>
    public Task<bool> Of(string tenant, Guid handoffId, CancellationToken ct)
    {
        var acting = Acting.Itself(tenant, nameof(ContinueHandoff), clock);
        return ledger.React(acting, take => Decide(take, handoffId, acting.Today, ct), ct);
    }

    private static async Task<Decision> Decide(Take take, Guid handoffId, DateOnly today, CancellationToken ct)
    {
        var taken = take.WriteOrNew<Handoff>(handoffId);
        await take.Load(ct);
        if (taken.OrNull is not { IsOpen: true } handoff)
        {
            return Decision.AlreadyDone();
        }

        var transfer = handoff.Asked is { } asked ? take.WriteOrNew<Transfer>(asked.TransferId) : null;
        take.WriteOrNew<Transfer>(Handoff.TransferIdFor(handoffId, handoff.Asks));
        await take.Load(ct);
        return AdvanceHandoff.IsAgreed(handoff, transfer?.OrNull)
            ? await Completed(take, handoff, transfer!.Value, today, ct)
            : AdvanceHandoff.Decide(handoff, transfer?.OrNull, today);
    }

    private static async Task<Decision> Completed(
        Take take,
        Handoff handoff,
        Transfer transfer,
        DateOnly today,
        CancellationToken ct
    )
    {
        var parties = HandoffParties.Of(handoff);
        var account = take.WriteOrNew<HoursAccount>(HoursAccount.IdFor(handoff.WorkerId));
        await take.Load(ct);
        var placements = HandoffOpening
            .PlacementsWith(account.Value, parties)
            .Select(take.WriteOrNew<Placement>)
            .ToList();
        await take.Load(ct);
        var firstDay = HandoffSteps.FirstDay(handoff, today);
        var ends = CompleteHandoff.Ends(
            account.Value,
            placements.Select(placement => placement.OrNull).OfType<Placement>(),
            firstDay
        );
        var mission = await MissionOfAHandoff.Judged(
            take,
            parties,
            handoff.Candidates.First(candidate => candidate.StructureId == transfer.ToStructureId),
            handoff.Mission,
            firstDay,
            Handoff.PlacementIdFor(transfer.Id),
            _ => ends,
            today,
            ct
        );
        return CompleteHandoff.Decide(handoff, transfer, ends, mission, firstDay, today);
    }
}
