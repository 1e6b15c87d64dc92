using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-20: a mission may have less than 24 hours a week where the worker's pathway justifies it.</summary>
public static class ShortWeeks
{
    public static readonly Rule Rule = new("ETTI-20", "L5132-6, second paragraph");

    private const int DaysOfAWeek = 7;

    private static readonly InForce<int> WeeklyMinutesMin = new(
        new FigureVersion<int>(new(2014, 7, 1), new(2013, 6, 16), 24 * 60, "L3123-27, loi 2013-504")
    );

    /// <summary>Informs: the justification stays in the worker's file.</summary>
    public static Check Check(IReadOnlyList<DayMinutes> schedule, Period contract)
    {
        if (!WeeklyMinutesMin.TryOn(contract.From, out var floor))
        {
            return Rule.NotApplicable();
        }

        // A mission of less than a week is taken as one.
        var days = Math.Max(DaysOfAWeek, contract.Until.DayNumber - contract.From.DayNumber + 1);
        var weekly = schedule.Sum(day => day.Minutes) * DaysOfAWeek / days;
        Figure[] figures = [Figure.Of("weeklyMinutes", weekly), Figure.Of("floorMinutes", floor)];
        return weekly < floor ? Rule.Met(figures) : Rule.NotApplicable(figures);
    }
}
