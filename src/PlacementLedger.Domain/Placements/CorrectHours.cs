using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Domain.Placements;

/// <summary>Corrects a posted entry: a reversal and a replacement on the same day. Nothing is edited.</summary>
/// <param name="Minutes">What was really worked that day, 0 to 1,440; 0 is a pure reversal.</param>
public sealed record CorrectHours(
    Guid PlacementId,
    Guid EntryId,
    Guid ReversalId,
    Guid ReplacementId,
    int Minutes,
    Guid? RemarkId
)
{
    /// <summary>Refused with ENTRY_SUPERSEDED when the entry is no longer the live one.</summary>
    /// <param name="placement">Whose entry it is.</param>
    /// <param name="limits">Of the AIs of the account; the legal ceiling alone when absent.</param>
    /// <param name="facts">Of the worker; only what the account knows when absent.</param>
    public static TimesheetDecision Decide(
        CorrectHours command,
        Placement placement,
        HoursAccount account,
        CeilingPolicy policy,
        DateOnly today,
        CeilingLimits? limits = null,
        PostedHoursFacts? facts = null
    )
    {
        var taken = account.PlacementOf(command.PlacementId);
        if (taken is null || Live(taken, command.EntryId) is not var (day, kind))
        {
            return new(Decision.Refuse(Product.ImmutableEntries.Blocked(Codes.EntrySuperseded)), 0);
        }

        var corrected = new HoursCorrected(
            account.Id,
            taken.Engagement,
            command.EntryId,
            command.ReversalId,
            command.Minutes == 0 ? null : command.ReplacementId,
            day.Date,
            kind,
            day.Category,
            day.MinutesOf(kind),
            command.Minutes,
            command.RemarkId
        );
        var after = HoursAccount.Evolve(account, corrected);
        var change = CeilingChange.Between(account, after, taken.Engagement, policy, limits ?? CeilingLimits.Legal);
        var overrun = OverrunNotices.Of(change, today);
        var minutes = overrun.Sum(notice => notice.Minutes);
        Check[] checks =
        [
            Product.ImmutableEntries.Met(),
            ExceedingTheCeiling.Check(minutes),
            .. CeilingReadings.Happened(account, after, taken.Engagement, policy, limits ?? CeilingLimits.Legal, today),
            .. PostedHours.Checks(placement, after, [day.Date], facts ?? PostedHoursFacts.None, today),
        ];
        return new(
            Decision.Of(checks, [corrected, .. WindowNotices.Of(change), .. overrun]) with
            {
                Overruns = change.Overruns(today, OverrunCause.Correction),
            },
            minutes
        );
    }

    private static (AccountDay Day, HoursKind Kind)? Live(AccountPlacement placement, Guid entryId)
    {
        foreach (var day in placement.Days)
        {
            foreach (var kind in Enum.GetValues<HoursKind>())
            {
                if (day.EntryOf(kind) == entryId)
                {
                    return (day, kind);
                }
            }
        }

        return null;
    }
}
