using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>WT-06: the limits of working time are the person's: what every employer asks is added, and what is done
/// outside.</summary>
/// <remarks>Each limit blocks by its own rule; this says what was added. Hours at private homes are marked: the ban on
/// passing the limits leaves them out (L8261-3 3°, ambiguity A10).</remarks>
public static class LimitsOfThePerson
{
    public static readonly Rule Rule = new("WT-06", "L8261-1, L8261-2, L8261-3 (ambiguity A10)");

    /// <summary>Of a job declared outside the ledger.</summary>
    public static Check Declared(int minutesAWeek) => Rule.Met(Figure.Of("declaredMinutes", minutesAWeek));

    /// <param name="askedAtHomeMinutes">Minutes asked at a private home, counted or not.</param>
    public static Check Check(WorkTimeQuestion? asked, int askedAtHomeMinutes, WorkTimePolicy policy)
    {
        var others = asked?.Time.OtherMinutes ?? 0;
        var outside = asked?.Time.OutsideMinutes ?? 0;
        var atHome = (asked?.Time.HomeMinutes ?? 0) + askedAtHomeMinutes;
        List<Figure> figures = [];
        if (others > 0)
        {
            figures.Add(Figure.Of("otherEmployersMinutes", others));
        }

        if (outside > 0)
        {
            figures.Add(Figure.Of("outsideMinutes", outside));
        }

        if (atHome > 0)
        {
            figures.Add(Figure.Of("homeMinutes", atHome));
            figures.Add(Figure.Of("homeHours", policy.HomeHoursCount ? "counted" : "uncounted"));
        }

        return figures.Count == 0
            ? Rule.NotApplicable()
            : Rule.Met([.. figures]) with
            {
                Events = asked?.Evidence ?? [],
            };
    }
}
