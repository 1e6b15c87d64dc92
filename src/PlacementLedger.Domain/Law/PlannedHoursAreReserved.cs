using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>Planned hours are reserved on confirmation; validated hours replace them and what is not used is free
/// again.</summary>
public static class PlannedHoursAreReserved
{
    public static readonly Rule Rule = new("R480-04", "L5132-9 2° (ambiguity A3)");

    public static Check Reserving(int minutes, int days) =>
        Rule.Met(Figure.Of("plannedMinutes", minutes), Figure.Of("plannedDays", days));

    public static Check Settling(int postedMinutes, int settledMinutes, int freedMinutes) =>
        Rule.Met(
            Figure.Of("postedMinutes", postedMinutes),
            Figure.Of("settledMinutes", settledMinutes),
            Figure.Of("freedMinutes", freedMinutes)
        );
}
