using System.Collections.Immutable;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>The rules that block a placement in law and are not in code: a person must look at them, and is told
/// so.</summary>
public static class NotYetChecked
{
    private static readonly Rule[] OfAnyEmployer = [new("PASS-06", "R5132-1-3")];

    private static readonly Rule[] OfAnAi =
    [
        new("AI-05", "L5132-7"),
        new("AI-06", "L5132-10, R5132-21"),
        new("AI-13", "L5132-11-1"),
        new("AI-14", "D5132-26-12"),
        new("MND-13", "L8241-1, L8241-2, L8231-1"),
    ];

    private static readonly Rule[] OfAnEtti =
    [
        new("ETTI-01", "L1251-2, L5132-6"),
        new("ETTI-05", "L1251-6, L1251-7"),
        new("ETTI-07", "L5132-6"),
        new("ETTI-08", "L5132-6-1"),
        new("ETTI-09", "L1251-60"),
        new("ETTI-10", "L1251-35, L1251-35-1"),
        new("ETTI-11", "L5132-6, L1251-36, L1251-36-1"),
        new("ETTI-21", "L1251-9, L1251-10, D4154-1"),
    ];

    // Made once: a decision lists them each time.
    private static readonly ImmutableArray<Check> ForAnAi = Warnings([.. OfAnAi, .. OfAnyEmployer]);
    private static readonly ImmutableArray<Check> ForAnEtti = Warnings([.. OfAnEtti, .. OfAnyEmployer]);

    /// <summary>Every such rule once, for the rule book.</summary>
    public static IEnumerable<Rule> Rules => [.. OfAnAi, .. OfAnEtti, .. OfAnyEmployer];

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
