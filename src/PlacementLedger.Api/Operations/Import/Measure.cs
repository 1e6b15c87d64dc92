using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The State's codes of its measures, and the kinds of structure they finance.</summary>
internal static class Measure
{
    /// <summary>The development fund pays grants; nobody is a structure for having had one.</summary>
    public const string Grant = "FDI_DC";

    /// <summary>Null when the measure makes no structure.</summary>
    public static StructureKind? KindOf(string code) =>
        code switch
        {
            "AI_DC" => StructureKind.Ai,
            "ETTI_DC" => StructureKind.Etti,
            "EI_DC" => StructureKind.Ei,
            "ACI_DC" => StructureKind.Aci,
            "EITI_DC" => StructureKind.Eiti,
            _ => null,
        };

    public static string Word(StructureKind kind) => kind.ToString().ToUpperInvariant();
}
