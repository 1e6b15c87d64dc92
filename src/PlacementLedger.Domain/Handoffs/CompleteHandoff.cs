using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>Both have said yes: the AI's hours end, and the mission begins the day after, all at once.</summary>
/// <remarks>One decision and one transaction: there is no moment at which the hours are with nobody, or with
/// both.</remarks>
public static class CompleteHandoff
{
    /// <summary>What ends with the AI: the placements with this client that go on after its last day.</summary>
    /// <param name="placements">The AI's placements of this worker with this client.</param>
    public static IReadOnlyList<LedgerEvent> Ends(
        HoursAccount account,
        IEnumerable<Placement> placements,
        DateOnly firstDay
    ) =>
        [
            .. placements
                .Where(placement => placement.Status == PlacementStatus.Confirmed && placement.From < firstDay)
                .Where(placement => firstDay <= placement.LastDay)
                .SelectMany(placement =>
                    EndPlacement
                        .Decide(new(placement.Id, firstDay.AddDays(-1), RemarkId: null), placement, account)
                        .Events
                ),
        ];

    /// <summary>The account as it is once these have ended: what the mission is judged on.</summary>
    public static HoursAccount After(HoursAccount account, IEnumerable<LedgerEvent> ends) =>
        ends.OfType<HoursAccountEvent>().Aggregate(account, HoursAccount.Evolve);

    /// <param name="mission">The mission judged on the account as it is then; the next is asked when a rule forbids
    /// it.</param>
    public static Decision Decide(
        Handoff handoff,
        Transfer transfer,
        IReadOnlyList<LedgerEvent> ends,
        Decision mission,
        DateOnly firstDay,
        DateOnly today
    )
    {
        if (mission.IsRefused)
        {
            return AdvanceHandoff.Decline(handoff, transfer, HandoffDecliner.Law, CodesOf(mission), today);
        }

        var placement = mission.Events.OfType<PlacementConfirmed>().Single();
        return Decision.Of(
            mission.Checks,
            [
                .. ends,
                new TransferExecuted(transfer.Id, today),
                .. mission.Events,
                new HandoffCompleted(
                    handoff.Id,
                    transfer.ToStructureId,
                    transfer.Id,
                    placement.PlacementId,
                    firstDay.AddDays(-1),
                    firstDay
                ),
            ]
        ) with
        {
            Overruns = mission.Overruns,
        };
    }

    /// <summary>The codes of what blocks, in the order of precedence; empty when nothing does.</summary>
    public static ValueList<string> CodesOf(Decision decision) =>
        [
            .. decision
                .Checks.Where(check => check.Outcome == CheckOutcome.Blocked)
                .Select(check => check.Code)
                .OfType<string>()
                .Distinct(),
        ];
}
