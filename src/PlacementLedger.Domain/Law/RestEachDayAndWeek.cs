using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-04: eleven hours of rest between two days of work; in each week a day off, and eleven hours
/// more.</summary>
/// <remarks>
/// On how many days of a week somebody works is always known. Rest is judged where the hours of both days are known.
/// Where they are not, one employer's days are its own to arrange and nothing is said; but where another employer has
/// the day before or after, nobody sees both, and the check says which fact is missing.
/// </remarks>
public static class RestEachDayAndWeek
{
    public static readonly Rule Rule = new("WT-04", "L3131-1, L3132-1, L3132-2, L8261-1")
    {
        Blocks = [Codes.RestTooShort],
        Warns = [Codes.FactMissing],
    };

    /// <summary>Days of a week on which one may work.</summary>
    public static readonly InForce<int> DaysOfAWeekMax = Since2008(6, "L3132-1");

    /// <summary>Minutes from the end of a day's work to the next day's.</summary>
    public static readonly InForce<int> DailyRestMinutes = Since2008(11 * 60, "L3131-1");

    /// <summary>Minutes of rest that hold a week's day off: 24 hours, and the daily rest.</summary>
    public static readonly InForce<int> WeeklyRestMinutes = Since2008(35 * 60, "L3132-2");

    /// <summary>Blocks where days from today on are asked for; days that are past warn.</summary>
    public static Check Check(WorkTimeQuestion asked)
    {
        Check? past = null;
        foreach (var week in asked.Weeks)
        {
            var monday = asked.Time.MondayOf(week.Week);
            if (asked.Time.DaysWorkedIn(week.Week) > DaysMax(monday))
            {
                var said = TooManyDays(asked, week.Week);
                if (week.IsAhead)
                {
                    return said;
                }

                past ??= said.AsWarning();
            }
        }

        foreach (var day in asked.Asked.Days)
        {
            if (TooShort(asked.Time, day.Date) is { } rest)
            {
                var said = Breach(asked, rest);
                if (asked.IsAhead(day.Date))
                {
                    return said;
                }

                past ??= said.AsWarning();
            }
        }

        return past ?? UnseenBy(asked) ?? Kept(asked);
    }

    /// <summary>Whether work on that day, with its hours as asked, leaves the rest.</summary>
    internal static bool Allows(WorkTimeRoom room, DateOnly day) =>
        room.Time.Holds(
            day,
            WorkSource.Own,
            room.Question.Asked.SlotOn(day),
            time => time.DaysWorkedIn(time.IndexOf(day)) <= DaysMax(day) && TooShort(time, day) is null
        );

    private static ShortRest? TooShort(WorkTime time, DateOnly day) =>
        DailyRestMinutes.TryOn(day, out var daily) && WeeklyRestMinutes.TryOn(day, out var weekly)
            ? Rest.Around(time, day, daily, weekly)
            : null;

    private static int DaysMax(DateOnly day) => DaysOfAWeekMax.TryOn(day, out var days) ? days : WorkTime.DaysOfAWeek;

    private static Check TooManyDays(WorkTimeQuestion asked, int week) =>
        Rule.Blocked(
            Codes.RestTooShort,
            Figure.Of("clause", "dayOff"),
            Figure.Of("daysWorked", asked.Time.DaysWorkedIn(week)),
            Figure.Of("firstDay", asked.Time.MondayOf(week))
        ) with
        {
            Events = asked.Evidence,
        };

    private static Check Breach(WorkTimeQuestion asked, ShortRest rest) =>
        Rule.Blocked(
            Codes.RestTooShort,
            Figure.Of("clause", rest.Clause),
            Figure.Of("restMinutes", rest.Minutes),
            Figure.Of("limitMinutes", rest.Limit),
            Figure.Of("firstDay", rest.FirstDay)
        ) with
        {
            Events = asked.Evidence,
        };

    private static Check? UnseenBy(WorkTimeQuestion asked)
    {
        foreach (var (day, _) in asked.Asked.Days)
        {
            var on = asked.Time.On(day);
            if (
                asked.IsAhead(day)
                && (IsUnseen(on, asked.Time.On(day.AddDays(-1))) || IsUnseen(on, asked.Time.On(day.AddDays(1))))
            )
            {
                var fact = on.Unknown.HasFlag(WorkSource.Own) ? "schedule.days.from" : "otherHours";
                return Rule.Warned(Codes.FactMissing, Figure.Of("fact", fact), Figure.Of("firstDay", day)) with
                {
                    Events = asked.Evidence,
                };
            }
        }

        return null;
    }

    /// <summary>One employer has the one day, somebody else the other, and some of the hours are not known.</summary>
    private static bool IsUnseen(DayOfWork day, DayOfWork beside)
    {
        const WorkSource Others = WorkSource.Other | WorkSource.Outside;
        return beside.IsWorked
            && (day.Unknown | beside.Unknown) != 0
            && (
                (beside.Sources & Others) != 0
                || ((day.Sources & Others) != 0 && beside.Sources.HasFlag(WorkSource.Own))
            );
    }

    private static Check Kept(WorkTimeQuestion asked)
    {
        var most = 0;
        foreach (var week in asked.Weeks)
        {
            most = Math.Max(most, asked.Time.DaysWorkedIn(week.Week));
        }

        return Rule.Met(Figure.Of("daysWorked", most)) with
        {
            Events = asked.Evidence,
        };
    }

    private static InForce<int> Since2008(int value, string source) =>
        new(new FigureVersion<int>(new(2008, 5, 1), new(2007, 3, 13), value, source));
}
