using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>Among work-integration structures, only an AI and an ETTI supply their workers to clients.</summary>
public static class OnlyAiAndEttiPlace
{
    public static readonly Rule Rule = new("L-PLACERS", "L5132-6, L5132-7")
    {
        Blocks = [Codes.EmployerKindCannotPlace],
    };

    public static Check Check(Structure employer) =>
        employer.Kind switch
        {
            StructureKind.Ai or StructureKind.Etti => Rule.Met(),
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => Rule.Blocked(
                Codes.EmployerKindCannotPlace,
                Figure.Of("employerKind", CamelCase.Of(employer.Kind))
            ),
        };
}
