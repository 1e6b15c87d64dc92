using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-03: it is doubtful whether an ETTI may do private placement, as ordinary temp agencies may
/// (A8).</summary>
public static class PrivatePlacementByAnEtti
{
    public static readonly Rule Rule = new("ETTI-03", "L1251-4, L5132-6") { Blocks = [Codes.PrivatePlacementDoubtful] };

    /// <summary>The sign of it: a contract that is none of temporary work, so that the worker is hired and not
    /// supplied.</summary>
    public static Check Check(ContractKind? kind, EttiPrivatePlacement reading) =>
        TwoContractsAMission.IsOfTemporaryWork(kind)
            ? Rule.NotApplicable()
            : reading switch
            {
                EttiPrivatePlacement.Warned => Rule.Warned(Codes.PrivatePlacementDoubtful, Kind(kind)),
                EttiPrivatePlacement.Allowed => Rule.Met(Kind(kind)),
                EttiPrivatePlacement.Forbidden => Rule.Blocked(Codes.PrivatePlacementDoubtful, Kind(kind)),
            };

    private static Figure Kind(ContractKind? kind) => Figure.Of("contractKind", CamelCase.Of(kind!.Value));
}
