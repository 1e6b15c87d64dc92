using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-09: under eighteen, eight hours a day and 35 a week, longer rest, two days off, no work at
/// night.</summary>
/// <remarks>Where the age is not known, a schedule that keeps these limits needs none; of one that does not, the check
/// says that the age is missing.</remarks>
public static class YoungWorkers
{
    public static readonly Rule Rule = new("WT-09", "L3162-1, L3163-1, L3163-2, L3164-1, L3164-2")
    {
        Blocks = [Codes.MinorLimitExceeded],
        Warns = [Codes.FactMissing],
    };

    /// <summary>Minutes of a day.</summary>
    public static readonly InForce<int> DailyMinutes = Since2008(8 * 60, "L3162-1");

    /// <summary>Minutes of a week.</summary>
    public static readonly InForce<int> WeeklyMinutes = Since2008(35 * 60, "L3162-1");

    /// <summary>Days of a week on which one may work: two are off.</summary>
    public static readonly InForce<int> DaysOfAWeekMax = Since2008(5, "L3164-2");

    /// <summary>Minutes from the end of a day's work to the next day's.</summary>
    public static readonly InForce<int> DailyRestMinutes = Since2008(12 * 60, "L3164-1");

    /// <summary>The same, under sixteen.</summary>
    public static readonly InForce<int> DailyRestMinutesUnder16 = Since2008(14 * 60, "L3164-1");

    /// <summary>The minute of the day before which it is night still.</summary>
    public static readonly InForce<int> NightUntilMinute = Since2008(6 * 60, "L3163-1");

    /// <summary>The minute of the day from which it is night.</summary>
    public static readonly InForce<int> NightFromMinute = Since2008(22 * 60, "L3163-1");

    /// <summary>Blocks where days of a minor from today on are asked for; days that are past warn.</summary>
    public static Check Check(WorkTimeQuestion asked)
    {
        var minor = asked.Asked.Minor;
        var (past, isMinor) = ((Check?)null, false);
        foreach (var (day, _) in asked.Asked.Days)
        {
            if (!IsProtected(minor, day))
            {
                continue;
            }

            isMinor = minor is not null;
            if ((TooLong(asked.Time, day) ?? Forbidden(asked, asked.Time, day)) is { } figures)
            {
                if (isMinor && asked.IsAhead(day))
                {
                    return Rule.Blocked(Codes.MinorLimitExceeded, figures) with { Events = asked.Evidence };
                }

                past ??= isMinor
                    ? Rule.Warned(Codes.MinorLimitExceeded, figures) with
                    {
                        Events = asked.Evidence,
                    }
                    : Rule.Warned(Codes.FactMissing, Figure.Of("fact", "birthDate"), Figure.Of("firstDay", day));
            }
        }

        return past ?? (isMinor ? Rule.Met() : Rule.NotApplicable());
    }

    internal static int Room(WorkTimeRoom room, DateOnly day)
    {
        var asked = room.Question;
        if (asked.Asked.Minor is not { } minor || !IsProtected(minor, day))
        {
            return int.MaxValue;
        }

        var slot = asked.Asked.SlotOn(day);
        return room.Time.Holds(day, WorkSource.Own, slot, time => Forbidden(asked, time, day) is null)
            ? Math.Min(
                DailyMinutes.On(day) - room.Time.On(day).Minutes,
                WeeklyMinutes.On(day) - room.Time.InWeek(room.Time.IndexOf(day))
            )
            : 0;
    }

    // Where the age is not known, the person may be a minor.
    private static bool IsProtected(Minority? minor, DateOnly day) =>
        DailyMinutes.Exists(day) && (minor is null || day <= minor.LastDayUnder18);

    private static Figure[]? TooLong(WorkTime time, DateOnly day)
    {
        var week = time.IndexOf(day);
        var (inDay, inWeek) = (time.On(day).Minutes, time.InWeek(week));
        return inDay > DailyMinutes.On(day) ? Over("minorDay", day, inDay, DailyMinutes.On(day))
            : inWeek > WeeklyMinutes.On(day) ? Over("minorWeek", time.MondayOf(week), inWeek, WeeklyMinutes.On(day))
            : null;
    }

    /// <summary>What no quantity of minutes mends: too many days, the night, too short a rest.</summary>
    private static Figure[]? Forbidden(WorkTimeQuestion asked, WorkTime time, DateOnly day)
    {
        var week = time.IndexOf(day);
        var daysWorked = time.DaysWorkedIn(week);
        if (daysWorked > DaysOfAWeekMax.On(day))
        {
            return
            [
                Figure.Of("clause", "minorDaysOff"),
                Figure.Of("daysWorked", daysWorked),
                Figure.Of("firstDay", time.MondayOf(week)),
            ];
        }

        if (asked.Asked.SlotOn(day) is { } slot && IsAtNight(slot))
        {
            return [Figure.Of("clause", "minorNight"), Figure.Of("firstDay", day)];
        }

        var isUnder16 = asked.Asked.Minor is { } minor && day <= minor.LastDayUnder16;
        var limit = (isUnder16 ? DailyRestMinutesUnder16 : DailyRestMinutes).On(day);
        return Rest.Around(time, day, limit, weeklyMinutes: 0) is { } rest
            ?
            [
                Figure.Of("clause", "minorRest"),
                Figure.Of("restMinutes", rest.Minutes),
                Figure.Of("limitMinutes", limit),
                Figure.Of("firstDay", rest.FirstDay),
            ]
            : null;
    }

    private static bool IsAtNight(DaySlot slot) =>
        slot.Begins < NightUntilMinute.On(slot.Date) || slot.Ends > NightFromMinute.On(slot.Date);

    private static Figure[] Over(string clause, DateOnly firstDay, int total, int limit) =>
        [
            Figure.Of("clause", clause),
            Figure.Of("totalMinutes", total),
            Figure.Of("limitMinutes", limit),
            Figure.Of("firstDay", firstDay),
        ];

    private static InForce<int> Since2008(int value, string source) =>
        new(new FigureVersion<int>(new(2008, 5, 1), new(2007, 3, 13), value, source));
}
