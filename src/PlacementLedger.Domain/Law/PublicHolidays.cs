namespace PlacementLedger.Domain.Law;

/// <summary>WT-11: the eleven legal holidays, and those of Alsace-Moselle and overseas, by the department of the
/// workplace.</summary>
/// <remarks>L3133-1, L3134-13, L3422-2. Good Friday of Alsace-Moselle holds in communes with a Protestant or mixed
/// church; which ones is not known here, so it is taken as a holiday in the three departments.</remarks>
public static class PublicHolidays
{
    public static readonly Rule Rule = new("WT-11", "L3133-1, L3134-13, L3422-2") { Effect = RuleEffect.Projects };

    /// <param name="department">Null where the workplace is not known: the eleven days of the whole country.</param>
    public static bool IsHoliday(DateOnly day, string? department) =>
        IsFixed(day) || IsFromEaster(day) || IsLocal(day, department);

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm.</summary>
    public static DateOnly EasterOf(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        var day = (h + l - (7 * m) + (33 * month) + 19) % 32;
        return new(year, month, day);
    }

    private static bool IsFixed(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25);

    // Easter Monday, Ascension, Whit Monday.
    private static bool IsFromEaster(DateOnly day) => DaysFromEaster(day) is 1 or 39 or 50;

    private static bool IsLocal(DateOnly day, string? department) =>
        department switch
        {
            "57" or "67" or "68" => DaysFromEaster(day) == -2 || (day.Month, day.Day) is (12, 26),
            "971" => (day.Month, day.Day) is (5, 27),
            "972" => (day.Month, day.Day) is (5, 22),
            "973" => (day.Month, day.Day) is (6, 10),
            "974" => (day.Month, day.Day) is (12, 20),
            "976" => (day.Month, day.Day) is (4, 27),
            "977" => (day.Month, day.Day) is (10, 9),
            "978" => (day.Month, day.Day) is (5, 28),
            _ => false,
        };

    private static int DaysFromEaster(DateOnly day) => day.DayNumber - EasterOf(day.Year).DayNumber;
}
