namespace PlacementLedger.Domain.Law;

/// <summary>The days on which the client's establishment opens (jours d'ouverture), over which ETTI-11 counts
/// (A13).</summary>
/// <remarks>A public holiday of the workplace is taken as closed, as is the weekend where nobody said otherwise.
/// </remarks>
/// <param name="Week">The days of an ordinary week; empty where not said: Monday to Friday.</param>
/// <param name="Department">Null where the workplace is not known: the holidays of the whole country.</param>
public sealed record OpeningDays(ValueList<DayOfWeek> Week, string? Department)
{
    public bool Contain(DateOnly day) => IsOpenOn(day.DayOfWeek) && !PublicHolidays.IsHoliday(day, Department);

    /// <summary>The last of so many opening days that follow <paramref name="day"/>, which is not counted.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0; )
        {
            day = day.AddDays(1);
            left -= Contain(day) ? 1 : 0;
        }

        return day;
    }

    private bool IsOpenOn(DayOfWeek day) =>
        Week.Count == 0 ? day is not (DayOfWeek.Saturday or DayOfWeek.Sunday) : Week.Contains(day);
}
