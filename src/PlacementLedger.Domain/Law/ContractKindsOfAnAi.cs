using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-11: an AI employs under a CDD d'usage, a CDD d'insertion or a CDI inclusion.</summary>
public static class ContractKindsOfAnAi
{
    public static readonly Rule Rule = new("AI-11", "L1242-2 3°, D1242-1 12°, L5132-11-1, L5132-14-1")
    {
        Warns = [Codes.FactMissing, Codes.ContractKindOfAnother],
    };

    /// <summary>Warns of another kind, or of none told.</summary>
    public static Check Check(ContractKind? kind)
    {
        if (kind is not { } told)
        {
            return Rule.Warned(Codes.FactMissing, Figure.Of("fact", "contractKind"));
        }

        var figure = Figure.Of("contractKind", CamelCase.Of(told));
        return told switch
        {
            ContractKind.Cddu or ContractKind.Cddi or ContractKind.CdiInclusion => Rule.Met(figure),
            ContractKind.MissionContract => Rule.Warned(Codes.ContractKindOfAnother, figure),
        };
    }
}
