using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-05: once six hours of work are reached, a break of twenty minutes at least.</summary>
public static class BreakAfterSixHours
{
    public static readonly Rule Rule = new("WT-05", "L3121-16") { Warns = [Codes.BreakTooShort] };

    /// <summary>Minutes of work that call for a break.</summary>
    public static readonly InForce<int> WorkedMinutes = Since2008(6 * 60);

    /// <summary>Minutes of the break.</summary>
    public static readonly InForce<int> BreakMinutes = Since2008(20);

    /// <summary>Warns where the hours of a day, as asked, leave no room for the break; it is only seen where hours are
    /// given.</summary>
    public static Check Check(AskedTime asked)
    {
        var isSeen = false;
        foreach (var (day, minutes) in asked.Days)
        {
            if (
                WorkedMinutes.TryOn(day, out var worked)
                && worked <= minutes
                && BreakMinutes.TryOn(day, out var least)
                && asked.SlotOn(day) is { } slot
            )
            {
                isSeen = true;
                var left = slot.Ends - slot.Begins - minutes;
                if (left < least)
                {
                    return Rule.Warned(
                        Codes.BreakTooShort,
                        Figure.Of("breakMinutes", Math.Max(0, left)),
                        Figure.Of("limitMinutes", least),
                        Figure.Of("firstDay", day)
                    );
                }
            }
        }

        return isSeen ? Rule.Met() : Rule.NotApplicable();
    }

    private static InForce<int> Since2008(int value) =>
        new(
            new(new(2008, 5, 1), new(2007, 3, 13), value, "L3121-33 of then"),
            new(new(2016, 8, 10), new(2016, 8, 9), value, "L3121-16, loi 2016-1088 art. 8")
        );
}
