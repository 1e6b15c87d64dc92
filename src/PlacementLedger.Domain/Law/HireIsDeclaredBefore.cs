using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-17: a hire is declared (DPAE) before it starts, and at the earliest eight days before.</summary>
public static class HireIsDeclaredBefore
{
    public static readonly Rule Rule = new("AI-17", "L1221-10, R1221-4");

    /// <summary>In days before the start.</summary>
    public static readonly InForce<int> DaysBeforeMax = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 8, "R1221-4")
    );

    /// <summary>Tells between which days it is done; the ledger does not see whether it was.</summary>
    /// <param name="hiredOn">First day of the contract; the declaration comes before the work of that day.</param>
    public static Check Check(DateOnly hiredOn) =>
        DaysBeforeMax.TryOn(hiredOn, out var days)
            ? Rule.Met(Figure.Of("earliestOn", hiredOn.AddDays(-days)), Figure.Of("hiredOn", hiredOn))
            : Rule.NotApplicable();
}
