using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Domain.Placements;

/// <summary>Records validated hours of a placement. What was worked is never refused: breaches warn and open an
/// overrun.</summary>
/// <param name="Lines">All on days up to today; none of them twice for the same day and kind.</param>
/// <param name="ValidatedBy">An opaque id of the person who validated.</param>
public sealed record PostTimesheet(Guid PlacementId, ValueList<PostedLine> Lines, string ValidatedBy)
{
    /// <summary>Refused only with ALREADY_POSTED, naming the live entry; then no line is recorded.</summary>
    /// <param name="others">Checks that need more than the hours (the mandate); they can only warn here.</param>
    /// <param name="limits">Of the AIs of the account; the legal ceiling alone when absent.</param>
    /// <param name="facts">Of the worker; only what the account knows when absent.</param>
    public static TimesheetDecision Decide(
        PostTimesheet command,
        Placement placement,
        HoursAccount account,
        IEnumerable<Check> others,
        CeilingPolicy policy,
        DateOnly today,
        CeilingLimits? limits = null,
        PostedHoursFacts? facts = null
    )
    {
        if (LiveEntry(command, account) is { } live)
        {
            return new(Decision.Refuse(live), 0);
        }

        var posted = new HoursPosted(account.Id, placement.Engagement, command.Lines, command.ValidatedBy);
        var after = HoursAccount.Evolve(account, posted);
        var change = CeilingChange.Between(account, after, placement.Engagement, policy, limits ?? CeilingLimits.Legal);
        var overrun = OverrunNotices.Of(change, today);
        var (settled, freed) = Settled(command, account);
        List<Check> checks =
        [
            .. others.Select(check => check.AsWarning()),
            PlannedHoursAreReserved.Settling(command.Lines.Sum(line => line.Minutes), settled, freed),
            PaidTraining.Check(command.Lines),
            LegalEmployerOwnsTheHour.Check(placement.Engagement),
            EttiHoursNeverCount.Check(placement.Engagement.EmployerKind),
            ExceedingTheCeiling.Check(overrun.Sum(notice => notice.Minutes)),
            .. CeilingReadings.Happened(
                account,
                after,
                placement.Engagement,
                policy,
                limits ?? CeilingLimits.Legal,
                today
            ),
            .. PostedHours.Checks(
                placement,
                after,
                command.Lines.Select(line => line.Date),
                facts ?? PostedHoursFacts.None,
                today
            ),
            .. OutsideSchedule(command, placement),
        ];
        List<LedgerEvent> events = [posted];
        if (freed > 0)
        {
            events.Add(new HoursFreed(account.Id, placement.Id, placement.Engagement.EmployerId, freed));
        }

        events.AddRange(WindowNotices.Of(change));
        events.AddRange(overrun);
        return new(
            Decision.Of(checks, events) with
            {
                Overruns = change.Overruns(today, OverrunCause.Timesheet),
            },
            overrun.Sum(notice => notice.Minutes)
        );
    }

    private static Check? LiveEntry(PostTimesheet command, HoursAccount account)
    {
        var days = account.PlacementOf(command.PlacementId)?.Days;
        foreach (var line in command.Lines)
        {
            if (days?.FirstOrDefault(day => day.Date == line.Date).EntryOf(line.Kind) is { } entry)
            {
                return Product.ImmutableEntries.Blocked(
                    Codes.AlreadyPosted,
                    Figure.Of("entryId", entry.ToString()),
                    Figure.Of("date", line.Date),
                    Figure.Of("kind", CamelCase.Of(line.Kind))
                );
            }
        }

        return null;
    }

    private static (int Settled, int Freed) Settled(PostTimesheet command, HoursAccount account)
    {
        var reserved = (account.PlacementOf(command.PlacementId)?.Days ?? []).ToDictionary(
            day => day.Date,
            day => day.Reserved
        );
        var (settled, freed) = (0, 0);
        foreach (var line in command.Lines)
        {
            // The first line of a day takes the whole reservation; a second one, of another kind, finds it gone.
            if (reserved.Remove(line.Date, out var minutes))
            {
                settled += Math.Min(minutes, line.Minutes);
                freed += Math.Max(0, minutes - line.Minutes);
            }
        }

        return (settled, freed);
    }

    private static IEnumerable<Check> OutsideSchedule(PostTimesheet command, Placement placement)
    {
        // A cancelled placement plans nothing any more.
        HashSet<DateOnly> planned =
            placement.Status == PlacementStatus.Cancelled ? [] : [.. placement.Schedule.Select(day => day.Date)];
        var outside = command
            .Lines.Where(line => line.Date > placement.LastDay || !planned.Contains(line.Date))
            .ToList();
        return outside.Count == 0
            ? []
            :
            [
                Product.WorkedHoursAreFacts.Warned(
                    Codes.OutsideSchedule,
                    Figure.Of("date", outside[0].Date),
                    Figure.Of("outsideLines", outside.Count)
                ),
            ];
    }
}

/// <summary>The decision on a timesheet, and by how many minutes it passes the ceiling more than it was passed
/// before.</summary>
public sealed record TimesheetDecision(Decision Decision, int OverrunMinutes);
