using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-15: a CDD d'usage may be under the ordinary 24 hours a week where the pathway justifies it.</summary>
public static class UsageContractHours
{
    public static readonly Rule Rule = new("AI-15", "L5132-7, L3123-27");

    /// <summary>The ordinary floor of part-time work, in minutes a week.</summary>
    public static readonly InForce<int> OrdinaryFloorMinutes = new(
        new FigureVersion<int>(new(2014, 7, 1), new(2013, 6, 16), 24 * 60, "L3123-27, loi 2013-504 art. 12")
    );

    /// <summary>Informs that the floor is not enforced; why is for the pathway's file.</summary>
    public static Check Check(WorkContract contract) =>
        contract.Kind == ContractKind.Cddu
        && contract.MinutesPerWeek is { } minutes
        && OrdinaryFloorMinutes.TryOn(contract.Period.From, out var floor)
        && minutes < floor
            ? Rule.Met(Figure.Of("weeklyMinutes", minutes), Figure.Of("ordinaryFloorMinutes", floor))
            : Rule.NotApplicable();
}
