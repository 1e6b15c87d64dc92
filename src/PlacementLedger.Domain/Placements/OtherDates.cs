using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>The days on which a placement that is refused would be accepted: first where the reasons of the refusal say
/// so, and then judged.</summary>
internal static class OtherDates
{
    private const int DaysOfAWeek = 7;

    // How far a week that is full is followed by others: working time is judged on twelve of them.
    private const int WeeksAhead = 12;

    // Each is a decision of its own.
    private const int TriedMax = 12;

    public static IEnumerable<Alternative> For(
        Decision refused,
        ConfirmPlacement command,
        PlacementFacts facts,
        CeilingPolicy policy,
        DateOnly today
    )
    {
        // What a told contract or an inclusion contract allows on other days is not known here.
        if (
            command.Terms.ContractKind == ContractKind.CdiInclusion
            || command.Terms.Contract is { From: not null } or { Until: not null }
        )
        {
            return [];
        }

        var blocked = refused.Checks.Where(check => check.Outcome == CheckOutcome.Blocked).ToList();
        var other = blocked
            .SelectMany(Ends)
            .Select(command.Until)
            .Concat(Starts(blocked, command, facts, today).Select(command.From))
            .OfType<ConfirmPlacement>()
            .Take(TriedMax)
            .FirstOrDefault(asked => ConfirmPlacement.Passes(asked, facts.On(asked.Period), policy, today));
        return other is null
            ? []
            : [new(AlternativeKind.OtherDates) { From = other.Period.From, Until = other.Period.Until }];
    }

    /// <summary>The last days of a contract that the law finds too short or too long.</summary>
    private static IEnumerable<DateOnly> Ends(Check check) =>
        check.Code is Codes.CddiTooShort or Codes.CddiTooLong or Codes.MissionTooShort or Codes.MissionTooLong
            ? Days(check, "earliestUntil").Concat(Days(check, "latestUntil"))
            : [];

    /// <summary>First days that could be lawful, the nearest first; an exact one before the same day of the
    /// week.</summary>
    private static IEnumerable<DateOnly> Starts(
        IReadOnlyList<Check> blocked,
        ConfirmPlacement command,
        PlacementFacts facts,
        DateOnly today
    ) =>
        blocked
            .SelectMany(check => Starts(check, command, facts, today))
            .Select(day => day < today ? today : day)
            .Distinct()
            .Order()
            .SelectMany(day => (DateOnly[])[day, SameWeekday(command.Period.From, day)])
            .Where(day => day != command.Period.From)
            .Distinct();

    private static IEnumerable<DateOnly> Starts(
        Check check,
        ConfirmPlacement command,
        PlacementFacts facts,
        DateOnly today
    ) =>
        check.Code switch
        {
            Codes.PostWaitingPeriod => Days(check, "possibleFrom"),
            Codes.PassSuspended => Days(check, "suspendedUntil").Select(Next),
            Codes.PassMissing or Codes.PassEndsBeforeStart => facts.Worker.Passes.Select(pass => pass.From),
            Codes.ConventionNotInForce or Codes.OutsideTerritory => facts.Employer.Conventions.Select(convention =>
                convention.Period.From
            ),
            Codes.EconomicRedundancy => Days(check, "redundancyOn")
                .Select(day => day.AddMonths(NoPlacementAfterRedundancy.Months.On(command.Period.From))),
            // A window that rolls ends on the very day that was refused, and one without end has no next.
            Codes.HoursCeilingExceeded => facts.Policies.WindowReading == WindowReading.FixedFromFirst
                ? Days(check, "windowUntil").Select(Next)
                : [],
            Codes.DailyHoursExceeded or Codes.RestTooShort or Codes.WeeklyHoursExceeded => Weeks(command),
            Codes.AverageHoursExceeded or Codes.MinorLimitExceeded => Weeks(command),
            _ => [],
        };

    private static IEnumerable<DateOnly> Weeks(ConfirmPlacement command) =>
        ((int[])[1, 2, 4, WeeksAhead]).Select(weeks => command.Period.From.AddDays(weeks * DaysOfAWeek));

    private static IEnumerable<DateOnly> Days(Check check, string figure) =>
        check.Figures.Where(known => known.Name == figure).Select(known => known.Day!.Value);

    private static DateOnly Next(DateOnly day) => day.AddDays(1);

    private static DateOnly SameWeekday(DateOnly asked, DateOnly day)
    {
        var days = (day.DayNumber - asked.DayNumber) % DaysOfAWeek;
        return days == 0 ? day : day.AddDays(days > 0 ? DaysOfAWeek - days : -days);
    }

    /// <summary>The same placement as a whole, beginning on another day.</summary>
    private static ConfirmPlacement From(this ConfirmPlacement command, DateOnly from)
    {
        var days = from.DayNumber - command.Period.From.DayNumber;
        return command with
        {
            Period = new(from, command.Period.Until.AddDays(days)),
            Schedule = [.. command.Schedule.Select(day => day with { Date = day.Date.AddDays(days) })],
            Terms = command.Terms with
            {
                Slots = [.. command.Terms.Slots.Select(slot => slot with { Date = slot.Date.AddDays(days) })],
            },
        };
    }

    /// <summary>The same placement with another last day; null when no planned day is left.</summary>
    private static ConfirmPlacement? Until(this ConfirmPlacement command, DateOnly until)
    {
        ValueList<DayMinutes> days = [.. command.Schedule.Where(day => day.Date <= until)];
        return days.Count == 0 || until < command.Period.From
            ? null
            : command.Asking(days) with
            {
                Period = new(command.Period.From, until),
            };
    }

    // Whether the pathway is prolonged over the placement depends on its days.
    private static PlacementFacts On(this PlacementFacts facts, Period period) =>
        facts with
        {
            IsPathwayProlonged =
                facts.Worker.PassOn(period.From) is { Extensions.Count: > 0 } pass && pass.Covers(period.Until),
        };
}
