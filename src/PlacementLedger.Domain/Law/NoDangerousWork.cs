using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-06: an AI places nobody where the work is one of the particularly dangerous ones.</summary>
public static class NoDangerousWork
{
    public static readonly Rule Rule = new("AI-06", "L5132-10, R5132-21, D4154-1")
    {
        Blocks = [Codes.DangerousWork],
        Warns = [Codes.FactMissing],
    };

    /// <summary>Blocks when a day is still to come. Risks that nobody told are a missing fact; an empty list says that
    /// there are none.</summary>
    public static Check Check(IReadOnlyList<string> hazards, bool areTold, bool isAhead) =>
        DangerousWorks.In(hazards) is { } listed ? Broken(Rule, listed, isAhead)
        : areTold ? Rule.Met()
        : Rule.Warned(Codes.FactMissing, Figure.Of("fact", "hazards"));

    internal static Check Broken(Rule rule, DangerousWork listed, bool isAhead)
    {
        var said = rule.Blocked(
            Codes.DangerousWork,
            Figure.Of("hazard", CamelCase.Of(listed)),
            Figure.Of("listNumber", (int)listed)
        );
        return isAhead ? said : said.AsWarning();
    }
}
