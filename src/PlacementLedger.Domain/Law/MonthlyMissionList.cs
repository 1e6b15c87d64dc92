using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-23: each month's mission contracts are listed to France Travail before the 20th of the next.</summary>
public static class MonthlyMissionList
{
    public static readonly Rule Rule = new("ETTI-23", "L1251-46, R1251-7, R1251-8");

    private static readonly InForce<int> DayOfMonth = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 20, "R1251-7")
    );

    /// <summary>Informs of the first and the last list it is in: every month that it runs in has one.</summary>
    public static Check Check(Period contract) =>
        DueBefore(contract.From) is { } first && DueBefore(contract.Until) is { } last
            ? Rule.Met(
                Figure.Of("firstListBefore", first),
                Figure.Of("lastListBefore", last),
                Figure.Of("lists", ((last.Year - first.Year) * 12) + last.Month - first.Month + 1)
            )
            : Rule.NotApplicable();

    /// <summary>The day before which the list of that day's month is sent; null before there was such a
    /// rule.</summary>
    public static DateOnly? DueBefore(DateOnly dayOfTheMonth) =>
        DayOfMonth.TryOn(dayOfTheMonth, out var day)
            ? new DateOnly(dayOfTheMonth.Year, dayOfTheMonth.Month, day).AddMonths(1)
            : null;
}
