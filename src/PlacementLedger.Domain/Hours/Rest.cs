namespace PlacementLedger.Domain.Hours;

/// <summary>The rest that known hours leave a person: never more than this, for hours that are not known lie
/// around.</summary>
internal static class Rest
{
    public const string Daily = "dailyRest";
    public const string Weekly = "weeklyRest";

    /// <summary>The first rest around a day that is shorter than it must be; null where none is, as far as
    /// known.</summary>
    /// <param name="weeklyMinutes">Around a day off in the weeks that this day touches.</param>
    public static ShortRest? Around(WorkTime time, DateOnly day, int dailyMinutes, int weeklyMinutes)
    {
        if (!time.KnowsHours)
        {
            return null;
        }

        foreach (var evening in (ReadOnlySpan<DateOnly>)[day.AddDays(-1), day])
        {
            if (Between(time.On(evening), time.On(evening.AddDays(1))) is { } rest && rest < dailyMinutes)
            {
                return new(Daily, evening.AddDays(1), rest, dailyMinutes);
            }
        }

        var last = time.IndexOf(day.AddDays(1));
        for (var week = time.IndexOf(day.AddDays(-1)); week <= last; week++)
        {
            if (LongestWithADayOff(time, week) is { } longest && longest < weeklyMinutes)
            {
                return new(Weekly, time.MondayOf(week), longest, weeklyMinutes);
            }
        }

        return null;
    }

    /// <summary>Minutes from the end of one day's work to the next day's; null unless both are worked and
    /// known.</summary>
    /// <remarks>Work that goes on over midnight is one run, of which the sender makes two days: no rest lies
    /// there.</remarks>
    private static int? Between(DayOfWork evening, DayOfWork morning) =>
        evening.KnowsHours && morning.KnowsHours && !GoesOn(evening, morning)
            ? DaySlot.MinutesOfADay - evening.Ends + morning.Begins
            : null;

    private static bool GoesOn(DayOfWork evening, DayOfWork morning) =>
        evening.Ends == DaySlot.MinutesOfADay && morning.Begins == 0;

    /// <summary>The longest rest that holds a day off of the week; null where the week has none, or one whose rest is
    /// not known.</summary>
    /// <remarks>A day off beside another one leaves more rest than any rule asks for.</remarks>
    private static int? LongestWithADayOff(WorkTime time, int week)
    {
        int? longest = null;
        var monday = time.MondayOf(week);
        for (var day = monday; day < monday.AddDays(WorkTime.DaysOfAWeek); day = day.AddDays(1))
        {
            if (time.On(day).IsWorked)
            {
                continue;
            }

            if (Between(time.On(day.AddDays(-1)), time.On(day.AddDays(1))) is not { } rest)
            {
                return null;
            }

            longest = Math.Max(longest ?? 0, rest + DaySlot.MinutesOfADay);
        }

        return longest;
    }
}

/// <summary>A rest that is too short.</summary>
/// <param name="Clause">Which rest.</param>
/// <param name="FirstDay">The day that begins too soon, or the Monday of the week without its rest.</param>
internal readonly record struct ShortRest(string Clause, DateOnly FirstDay, int Minutes, int Limit);
