using System.Collections.Immutable;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>The rules that block a placement in law and are not in code, none today: a person would have to look at
/// them, and would be told so.</summary>
public static class NotYetChecked
{
    // Kept for the next change of law: a rule that blocks before its code is written is named here, so that nothing is
    // silently allowed in between.
    private static readonly Rule[] OfAnyEmployer = [];

    // Made once: a decision lists them each time.
    private static readonly ImmutableArray<Check> ForAnAi = Warnings(OfAnyEmployer);
    private static readonly ImmutableArray<Check> ForAnEtti = Warnings(OfAnyEmployer);

    /// <summary>Every such rule once, for the rule book.</summary>
    public static IEnumerable<Rule> Rules => OfAnyEmployer;

    /// <summary>Whether a rule is only named here, and no code judges it.</summary>
    public static bool Holds(Rule rule) => Rules.Contains(rule);

    /// <summary>A warning for each rule that would have to be checked for an employer of that kind.</summary>
    public static IEnumerable<Check> For(StructureKind employerKind) =>
        employerKind switch
        {
            StructureKind.Ai => ForAnAi,
            StructureKind.Etti => ForAnEtti,
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => [],
        };

    private static ImmutableArray<Check> Warnings(IEnumerable<Rule> rules) =>
        [.. rules.Select(rule => rule.Warned(Codes.RuleNotYetChecked))];
}
