using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-12: CDD d'usage of one worker may follow each other without a waiting period and without a premium at
/// the end.</summary>
public static class UsageContractsMayFollow
{
    public static readonly Rule Rule = new("AI-12", "L1244-1 3°, L1244-4-1 3°, L1243-10 1°");

    /// <summary>Informs; a branch agreement may give more.</summary>
    public static Check Check(ContractKind? kind) =>
        kind == ContractKind.Cddu ? Rule.Met(Figure.Of("endPremiumBasisPoints", 0)) : Rule.NotApplicable();
}
