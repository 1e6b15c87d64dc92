using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>Passing the ceiling can cost the AI its convention and the shield against illegal labour-lending
/// penalties.</summary>
public static class ExceedingTheCeiling
{
    public static readonly Rule Rule = new("R480-11", "R5132-22, L5132-14") { Warns = [Codes.OverrunOpened] };

    /// <summary>Warns when hours that have happened passed the ceiling; a refusal is R480-01's.</summary>
    public static Check Check(int overrunMinutes) =>
        overrunMinutes > 0
            ? Rule.Warned(Codes.OverrunOpened, Figure.Of("overrunMinutes", overrunMinutes))
            : Rule.NotApplicable();
}
