using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>R480-09: an ETTI's missions never count and know no such ceiling; a worker at the ceiling may move
/// there.</summary>
public static class EttiHoursNeverCount
{
    public static readonly Rule Rule = new("R480-09", "L5132-6");

    /// <summary>Of hours planned or worked under one employer.</summary>
    public static Check Check(StructureKind employer) =>
        employer switch
        {
            StructureKind.Etti => Rule.Met(),
            StructureKind.Ai or StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => Rule.NotApplicable(),
        };

    /// <summary>Of a move from one employer to another.</summary>
    public static Check Check(Structure from, Structure to) =>
        (from.Kind, to.Kind) switch
        {
            (StructureKind.Ai, StructureKind.Etti) => Rule.Met(Figure.Of("hoursFromThenOn", "uncounted")),
            (StructureKind.Etti, StructureKind.Ai) => Rule.Met(Figure.Of("hoursUntilThen", "uncounted")),
            _ => Rule.NotApplicable(),
        };
}
