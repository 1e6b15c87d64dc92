using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Overruns;

/// <summary>What commands that ask no ceiling do to overruns: they give minutes back, or count others.</summary>
public static class OverrunsAfter
{
    /// <summary>Whether a decision gives back minutes of days that are in overruns already; those ahead are in none
    /// yet.</summary>
    public static bool Concern(Decision decision, DateOnly today) =>
        decision.Events.OfType<ReservationReleased>().Any(e => e.Days[0].Date <= today);

    /// <summary>A decision that gives reserved minutes back, with the windows whose cases shrink by it.</summary>
    public static Decision Releasing(
        Decision decision,
        HoursAccount account,
        CeilingPolicy policy,
        CeilingLimits limits,
        DateOnly today
    )
    {
        var released = decision.Events.OfType<ReservationReleased>().ToList();
        return Concern(decision, today)
            ? decision with
            {
                Overruns =
                [
                    .. Changes(account, released, released.Select(e => e.Engagement), policy, limits)
                        .SelectMany(change => change.Overruns(today, OverrunCause.Release)),
                ],
            }
            : decision;
    }

    /// <summary>A reclassification of days, with the overruns it makes or takes away.</summary>
    public static Decision Reclassifying(
        Decision decision,
        HoursAccount account,
        CeilingPolicy policy,
        CeilingLimits limits,
        DateOnly today
    )
    {
        var reclassified = decision.Events.OfType<HoursReclassified>().ToList();
        var placements = reclassified.SelectMany(e => e.Days).Select(day => day.PlacementId).Distinct();
        CeilingChange[] changes =
        [
            .. Changes(
                account,
                reclassified,
                placements.Select(id => account.PlacementOf(id)!.Engagement),
                policy,
                limits
            ),
        ];
        var notices = changes.SelectMany(change =>
            (LedgerEvent[])[.. WindowNotices.Of(change), .. OverrunNotices.Of(change, today)]
        );
        return decision.And(notices) with
        {
            Overruns = [.. changes.SelectMany(change => change.Overruns(today, OverrunCause.Reclassification))],
        };
    }

    private static IEnumerable<CeilingChange> Changes(
        HoursAccount account,
        IEnumerable<HoursAccountEvent> events,
        IEnumerable<Engagement> engagements,
        CeilingPolicy policy,
        CeilingLimits limits
    )
    {
        var after = events.Aggregate(account, HoursAccount.Evolve);
        return engagements
            .Where(LegalEmployerOwnsTheHour.HasCeiling)
            .Select(engagement => CeilingScope.Of(policy.Binding, engagement))
            .Distinct()
            .Select(scope => CeilingChange.Between(account, after, scope, policy, limits));
    }
}
