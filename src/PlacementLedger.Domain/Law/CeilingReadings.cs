using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Law;

/// <summary>The total is one for each employee and AI, all counted clients together; other readings are shown and
/// warn.</summary>
public static class CeilingReadings
{
    public static readonly Rule Rule = new("R480-02", "L5132-9 2° (ambiguity A1)")
    {
        Warns = [Codes.OtherReadingExceeded],
    };

    /// <summary>What a reading that does not bind would have said.</summary>
    public static Check Check(CeilingExamination other) =>
        other.Exceeds ? Rule.Warned(Codes.OtherReadingExceeded, other.Figures())
        : other.Window is null ? Rule.NotApplicable(other.Figures())
        : Rule.Met(other.Figures());
}
