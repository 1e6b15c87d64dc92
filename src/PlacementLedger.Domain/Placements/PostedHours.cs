using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Placements;

/// <summary>What the rules about a person's PASS and working time say of hours that were worked: each breach is told,
/// none refuses them.</summary>
/// <remarks>The same rules as before a placement (<see cref="ConfirmPlacement"/>), asked of what happened.</remarks>
internal static class PostedHours
{
    /// <param name="after">The account with the hours, its clients taken for what they are now known to be.</param>
    /// <param name="dates">The days that were posted or corrected, in any order.</param>
    public static IEnumerable<Check> Checks(
        Placement placement,
        HoursAccount after,
        IEnumerable<DateOnly> dates,
        PostedHoursFacts facts,
        DateOnly today
    )
    {
        var posted = dates.ToHashSet();
        AccountDay[] days =
        [
            .. after
                .PlacementOf(placement.Id)!
                .Days.Where(day => posted.Contains(day.Date) && day.Worked + day.Training > 0),
        ];
        // Hours of today have happened as well: only what comes after could still be refused.
        var ahead = today.AddDays(1);
        return
        [
            .. facts.Worker is { } worker ? People(placement, worker, days, ahead) : [],
            .. WorkTimeChecks(placement, after, posted, days, facts, ahead),
        ];
    }

    private static IEnumerable<Check> People(
        Placement placement,
        Worker worker,
        IEnumerable<AccountDay> days,
        DateOnly ahead
    )
    {
        DateOnly[] worked = [.. days.Select(day => day.Date)];
        var kind = placement.Engagement.EmployerKind;
        yield return PassCoversEveryDay.Check(worker, kind, worked, ahead);
        yield return PassCoversTheStart.OfWorkedDays(worker, kind, placement.From, worked);
        yield return SuspendedPassAllowsNoWork.Check(worker, worked, ahead);
    }

    private static Check[] WorkTimeChecks(
        Placement placement,
        HoursAccount after,
        HashSet<DateOnly> posted,
        AccountDay[] days,
        PostedHoursFacts facts,
        DateOnly ahead
    )
    {
        var others = Without(after, placement.Id, posted);
        var kind = placement.Engagement.EmployerKind;
        var atHome = days.Where(day => WorkTime.IsAtHome(kind, day.Category)).Sum(Minutes);
        var asked = new AskedTime(
            placement.Engagement.EmployerId,
            [
                .. days.Where(day => facts.WorkTime.HomeHoursCount || !WorkTime.IsAtHome(kind, day.Category))
                    .Select(day => new DayMinutes(day.Date, Minutes(day))),
            ],
            Slots(placement, days),
            placement.Terms.Authorisations ?? [],
            facts.Minor
        );
        var question = asked.Days.Count > 0 ? new WorkTimeQuestion(others, asked, facts.WorkTime, ahead) : null;
        return PlacementWorkTime.ChecksOf(question, asked, atHome, facts.WorkTime, others);
    }

    private static int Minutes(AccountDay day) => day.Worked + day.Training;

    /// <summary>A timesheet gives no hours of the clock: those that were planned stand where what was worked fits into
    /// them.</summary>
    private static ValueList<DaySlot> Slots(Placement placement, AccountDay[] days)
    {
        if (placement.Terms.Slots.Count == 0)
        {
            return [];
        }

        var worked = days.ToDictionary(day => day.Date, Minutes);
        return
        [
            .. placement.Terms.Slots.Where(slot =>
                worked.TryGetValue(slot.Date, out var minutes) && minutes <= slot.Ends - slot.Begins
            ),
        ];
    }

    private static HoursAccount Without(HoursAccount account, Guid placementId, HashSet<DateOnly> posted) =>
        account with
        {
            Placements =
            [
                .. account.Placements.Select(known =>
                    known.Engagement.PlacementId == placementId
                        ? known with
                        {
                            Days = [.. known.Days.Where(day => !posted.Contains(day.Date))],
                        }
                        : known
                ),
            ],
        };
}

/// <summary>What a decision about worked hours looks at besides the account.</summary>
public sealed record PostedHoursFacts
{
    public static readonly PostedHoursFacts None = new();

    /// <summary>Whose PASS the days are held to; null leaves that unsaid.</summary>
    public Worker? Worker { get; init; }

    /// <summary>Until when the worker is a minor, from the identity document; null where the age is not
    /// known.</summary>
    public Minority? Minor { get; init; }

    /// <summary>Which hours are part of the worker's time.</summary>
    public WorkTimePolicy WorkTime { get; init; } = WorkTimePolicy.Default;
}
