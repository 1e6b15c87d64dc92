namespace PlacementLedger.Domain.Law;

/// <summary>WT-14: working days (jours ouvrables) are all but Sundays and the legal holidays of the
/// workplace.</summary>
/// <remarks>Not the days a client opens, nor those a person works: deadlines of the law run over Saturdays.</remarks>
public static class WorkingDays
{
    /// <param name="department">Null where the workplace is not known: the holidays of the whole country.</param>
    public static bool Contain(DateOnly day, string? department) =>
        day.DayOfWeek != DayOfWeek.Sunday && !PublicHolidays.IsHoliday(day, department);

    /// <summary>The last day of a deadline of so many working days. The day it starts from is not counted.</summary>
    /// <param name="count">One or more.</param>
    public static DateOnly After(DateOnly start, int count, string? department)
    {
        var day = start;
        for (var left = count; left > 0; )
        {
            day = day.AddDays(1);
            left -= Contain(day, department) ? 1 : 0;
        }

        return day;
    }
}
