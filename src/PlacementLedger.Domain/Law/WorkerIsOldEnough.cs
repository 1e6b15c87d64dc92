using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-23: nobody enters a pathway before the age of sixteen.</summary>
public static class WorkerIsOldEnough
{
    public static readonly Rule Rule = new("PASS-23", "PASS IAE, les-emplois users")
    {
        Warns = [Codes.FactMissing, Codes.WorkerTooYoung],
    };

    public static readonly InForce<int> AgeYears = new(
        new FigureVersion<int>(new(2018, 1, 1), new(2018, 1, 1), 16, "les-emplois users")
    );

    /// <summary>Warns: the platform's limit and not one of the articles.</summary>
    /// <param name="ageOn">From the identity document; null where the ledger has none. Only the outcome is
    /// told.</param>
    public static Check Check(Func<DateOnly, int>? ageOn, DateOnly day) =>
        !AgeYears.TryOn(day, out var least) ? Rule.NotApplicable()
        : ageOn is null ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", "age"))
        : ageOn(day) < least ? Rule.Warned(Codes.WorkerTooYoung, Figure.Of("ageYearsLeast", least))
        : Rule.Met();
}
