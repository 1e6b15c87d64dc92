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
    /// <param name="limits">Of the AIs of the account; the legal ceiling alone when absent.</param>
    public static TimesheetDecision Decide(
        CorrectHours command,
        HoursAccount account,
        CeilingPolicy policy,
        DateOnly today,
        CeilingLimits? limits = null
    )
    {
        var placement = account.PlacementOf(command.PlacementId);
        if (placement is null || Live(placement, command.EntryId) is not var (day, kind))
        {
            return new(Decision.Refuse(Product.ImmutableEntries.Blocked(Codes.EntrySuperseded)), 0);
        }

        var corrected = new HoursCorrected(
            account.Id,
            placement.Engagement,
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
        var change = CeilingChange.Between(account, after, placement.Engagement, policy, limits ?? CeilingLimits.Legal);
        var overrun = OverrunNotices.Of(change, today);
        var minutes = overrun.Sum(notice => notice.Minutes);
        Check[] checks =
        [
            Product.ImmutableEntries.Met(),
            ExceedingTheCeiling.Check(minutes),
            .. CeilingReadings.Happened(
                account,
                after,
                placement.Engagement,
                policy,
                limits ?? CeilingLimits.Legal,
                today
            ),
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
