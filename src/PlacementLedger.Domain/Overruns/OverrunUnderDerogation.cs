using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Overruns;

/// <summary>What is left of an overrun once a derogation is known that was not when its hours were recorded.</summary>
public static class OverrunUnderDerogation
{
    /// <summary>Never more than the case says: a derogation only raises a ceiling, and what else may have changed
    /// since
    /// is for the command that changed it to tell.</summary>
    /// <param name="limits">With the derogation.</param>
    /// <returns>Null where the window of the case is no longer one of the account's, as under another
    /// policy.</returns>
    public static WindowOverrun? Of(
        OverrunCase known,
        HoursAccount account,
        CeilingPolicy policy,
        CeilingLimits limits,
        DateOnly today
    )
    {
        var use = CeilingUse.Of(CountedHours.Of(account, limits, policy.Duration).In(known.Scope), policy);
        var rolls = policy.Window == WindowReading.Rolling24Months;
        DateOnly? anchor = rolls ? null : known.WindowFrom;
        if (WindowOverrun.CaseIdFor(known.AccountId, known.Scope, anchor) != known.Id)
        {
            return null;
        }

        int? minutes =
            rolls ? use.WorstExcesses(today).Select(worst => worst.Minutes).DefaultIfEmpty(0).Max()
            : use.WindowOn(known.WindowFrom) is { } window && window.From == known.WindowFrom
                ? use.Overrun(window, today)
            : null;
        return minutes is { } left
            ? new(
                known.Id,
                known.AccountId,
                known.Scope,
                known.WindowFrom,
                Math.Min(left, known.Minutes),
                OverrunCause.Derogation
            )
            : null;
    }
}
