using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>Closes a hand-off that nothing calls for any more: a derogation was granted, or hours were
/// freed.</summary>
public static class LiftHandoff
{
    /// <summary>Lifted only once the limit is far: one that comes and goes with each day of work must not open and
    /// close it again.</summary>
    /// <param name="limit">What stops the hours now; null when nothing does.</param>
    public static Decision Decide(
        Handoff handoff,
        Transfer? transfer,
        ForecastLimit? limit,
        int noticeDays,
        DateOnly today
    ) =>
        !handoff.IsOpen || limit?.On <= today.AddDays(2 * noticeDays)
            ? Decision.AlreadyDone()
            : Decision.Record([.. AdvanceHandoff.CallOff(transfer, today), new HandoffLifted(handoff.Id, today)]);
}
