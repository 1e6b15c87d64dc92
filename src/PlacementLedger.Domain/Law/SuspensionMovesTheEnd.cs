using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-09: a suspension moves the end of the PASS by its length, which the State's system counts as last day
/// less first day.</summary>
public static class SuspensionMovesTheEnd
{
    public static readonly Rule Rule = new("PASS-09", "PASS IAE, les-emplois (database trigger)");

    /// <summary>By how many days a suspension moves the end; A6 says which of the two counts.</summary>
    public static int Days(DateOnly from, DateOnly until, SuspensionShift shift) =>
        until.DayNumber
        - from.DayNumber
        + shift switch
        {
            SuspensionShift.DaysLessOne => 0,
            SuspensionShift.Days => 1,
        };

    /// <summary>Informs of the end of the PASS before and after.</summary>
    public static Check Check(Pass before, Pass after) =>
        Rule.Met(
            Figure.Of("passUntilBefore", before.Until),
            Figure.Of("passUntil", after.Until),
            Figure.Of("shiftDays", after.Until.DayNumber - before.Until.DayNumber)
        ) with
        {
            Events = before.Evidence,
        };
}
