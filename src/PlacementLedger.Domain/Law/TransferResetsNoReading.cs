using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>H13: a move from one AI to another gives back no hours where all AIs are counted together.</summary>
public static class TransferResetsNoReading
{
    public static readonly Rule Rule = new("H13", "L5132-9 2°; PlacementLedger, ARCHITECTURE");

    /// <summary>Reading A starts from nothing at the new AI only because another employer begins its own
    /// count.</summary>
    public static Check Check(Structure from, Structure to) =>
        from.Kind == StructureKind.Ai && to.Kind == StructureKind.Ai
            ? Rule.Met(
                Figure.Of("perAiEmployee", "restartsWithTheNewEmployer"),
                Figure.Of("perEmployeeAcrossAis", "continues")
            )
            : Rule.NotApplicable();
}
