namespace PlacementLedger.Domain.Overruns;

/// <summary>Brings a case to what the account says of its window, in the transaction that changes the
/// account.</summary>
/// <remarks>
/// H3: an overrun opens a case, and more of it on the same window adds to that case, or opens it again once it was
/// answered or closed. Less of it shrinks the case, and none closes it: a correction needs no second act. A window that
/// a late fact moved leaves its case with nothing, and the window it became has a case of its own.
/// </remarks>
public static class KeepOverrunCase
{
    /// <param name="known">Null when the window has no case yet.</param>
    /// <returns>Empty when the case says so already.</returns>
    public static IReadOnlyList<LedgerEvent> Decide(WindowOverrun found, OverrunCase? known, DateOnly today)
    {
        var more = found.Minutes - (known?.Minutes ?? 0);
        if (more == 0)
        {
            return [];
        }

        var dueOn = today.AddDays(OverrunCase.DaysToAnswer);
        return known switch
        {
            null =>
            [
                new OverrunCaseOpened(
                    found.CaseId,
                    found.AccountId,
                    found.Scope,
                    found.WindowFrom,
                    found.Minutes,
                    found.Cause,
                    dueOn
                ),
            ],
            _ when more < 0 => Shrunk(found, known, -more, today),
            { Status: OverrunCaseStatus.Open } => [new OverrunGrew(known.Id, more, found.Cause)],
            _ => [new OverrunCaseReopened(known.Id, more, found.Cause, dueOn)],
        };
    }

    private static IReadOnlyList<LedgerEvent> Shrunk(
        WindowOverrun found,
        OverrunCase known,
        int minutes,
        DateOnly today
    )
    {
        var shrank = new OverrunShrank(known.Id, minutes, found.Cause);
        return found.Minutes > 0 || known.Status == OverrunCaseStatus.Closed
            ? [shrank]
            : [shrank, new OverrunCaseClosed(known.Id, today, OverrunClosing.NothingLeft, null)];
    }
}
