using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-04: a mission takes two contracts, one of supply with the client and one of mission with the
/// worker.</summary>
public static class TwoContractsAMission
{
    public static readonly Rule Rule = new("ETTI-04", "L1251-1");

    /// <summary>Informs; another kind of contract is for <see cref="PrivatePlacementByAnEtti"/> to judge.</summary>
    /// <param name="kind">Null where the request does not say: an ETTI's contract is one of mission.</param>
    public static Check Check(ContractKind? kind) =>
        IsOfTemporaryWork(kind)
            ? Rule.Met(Figure.Of("contractKind", CamelCase.Of(KindOf(kind))))
            : Rule.NotApplicable(Figure.Of("contractKind", CamelCase.Of(KindOf(kind))));

    internal static bool IsOfTemporaryWork(ContractKind? kind) =>
        KindOf(kind) switch
        {
            ContractKind.MissionContract or ContractKind.CdiInclusion => true,
            ContractKind.Cddu or ContractKind.Cddi => false,
        };

    private static ContractKind KindOf(ContractKind? kind) => kind ?? ContractKind.MissionContract;
}
