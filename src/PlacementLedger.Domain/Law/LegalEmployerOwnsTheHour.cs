using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>An hour belongs to the legal employer of the contract it is worked under, whoever signed; no mandate moves
/// it.</summary>
public static class LegalEmployerOwnsTheHour
{
    public static readonly Rule Rule = new("R480-10", "Civil code 1984; L1251-1; L5132-7");

    public static Check Check(Engagement engagement) =>
        engagement.SignerId == engagement.EmployerId
            ? Rule.NotApplicable()
            : Rule.Met(
                Figure.Of("employerId", engagement.EmployerId.ToString()),
                Figure.Of("signerId", engagement.SignerId.ToString()),
                Figure.Of("employerKind", CamelCase.Of(engagement.EmployerKind))
            );

    /// <summary>Of a move: what was worked before it stays with the employer of then.</summary>
    public static Check Check(Structure from, Structure to) =>
        (from.Kind, to.Kind) switch
        {
            (StructureKind.Ai, StructureKind.Etti) or (StructureKind.Etti, StructureKind.Ai) => Rule.Met(
                Figure.Of("workedHours", "stayWithTheFormerEmployer")
            ),
            _ => Rule.NotApplicable(),
        };

    /// <summary>Whether hours under this engagement can count at all: only an AI has a ceiling (R480-09).</summary>
    public static bool HasCeiling(Engagement engagement) =>
        engagement.EmployerKind switch
        {
            StructureKind.Ai => true,
            StructureKind.Etti => false,
            StructureKind.Ei => false,
            StructureKind.Aci => false,
            StructureKind.Eiti => false,
        };
}
