using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-18: the AI has its worker seen by the occupational health service at the first placement or within the
/// month after.</summary>
public static class MedicalVisitInTime
{
    public static readonly Rule Rule = new("AI-18", "R5132-26-7, R5132-26-8");

    /// <summary>In months from the first placement.</summary>
    public static readonly InForce<int> MonthsMax = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 1, "R5132-26-7")
    );

    /// <summary>Tells the last day; the ledger does not see whether the visit took place.</summary>
    /// <param name="start">First day of the placement that is asked for.</param>
    public static Check Check(HoursAccount account, Guid employerId, DateOnly start)
    {
        var first = start;
        foreach (var known in account.Placements)
        {
            if (known.Engagement.EmployerId == employerId && known.FirstDay is { } day && day < first)
            {
                first = day;
            }
        }

        return MonthsMax.TryOn(first, out var months)
            ? Rule.Met(Figure.Of("firstPlacementOn", first), Figure.Of("dueOn", first.AddMonths(months)))
            : Rule.NotApplicable();
    }
}
