using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>Tells readers of windows that opened and of shares of the ceiling that were reached.</summary>
internal static class WindowNotices
{
    private static readonly int[] Percents = [75, 90, 100];

    public static IEnumerable<LedgerEvent> Of(CeilingChange change)
    {
        if (change.Window == WindowReading.Rolling24Months)
        {
            // A window that rolls opens every day: there is nothing to announce.
            yield break;
        }

        var old = change.Before.Totals().ToDictionary(total => total.Window, total => total.Committed);
        foreach (var (window, committed, limit) in change.After.Totals())
        {
            if (!old.TryGetValue(window, out var committedBefore))
            {
                var moved = Moved(old.Keys, window);
                committedBefore = moved is { } known ? old[known] : 0;
                yield return Began(change, window, moved);
            }

            foreach (
                var percent in Percents.Where(share => Reached(committed, share) && !Reached(committedBefore, share))
            )
            {
                yield return new CapThresholdReached(change.AccountId, change.Scope.EmployerId, window.From, percent);
            }

            bool Reached(int minutes, int share) => minutes * 100L >= limit * (long)share;
        }
    }

    /// <summary>The window that this one takes the place of because it begins sooner; null when it is a new
    /// one.</summary>
    private static ReferenceWindow? Moved(IEnumerable<ReferenceWindow> old, ReferenceWindow window) =>
        old.Where(known => window.From < known.From && known.From <= window.Until)
            .Select(known => (ReferenceWindow?)known)
            .FirstOrDefault();

    private static LedgerEvent Began(CeilingChange change, ReferenceWindow window, ReferenceWindow? moved) =>
        moved is { } known
            ? new CountingWindowReanchored(
                change.AccountId,
                change.Scope.EmployerId,
                known.From,
                window.From,
                window.Until
            )
            : new CountingWindowOpened(change.AccountId, change.Scope.EmployerId, window.From, window.Until);
}
