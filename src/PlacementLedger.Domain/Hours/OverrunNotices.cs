namespace PlacementLedger.Domain.Hours;

/// <summary>Tells readers that hours which have happened pass the ceiling.</summary>
internal static class OverrunNotices
{
    /// <summary>One notice for each window that is passed by more than before; empty where there is no
    /// ceiling.</summary>
    public static IReadOnlyList<OverrunDetected> Of(CeilingChange change, DateOnly today) =>
        [
            .. change
                .After.WorstExcesses(today)
                .Select(worst => new OverrunDetected(
                    change.AccountId,
                    change.Scope.EmployerId,
                    worst.Window.From,
                    worst.Minutes - change.Before.Overrun(worst.Window, today)
                ))
                .Where(notice => notice.Minutes > 0),
        ];
}
