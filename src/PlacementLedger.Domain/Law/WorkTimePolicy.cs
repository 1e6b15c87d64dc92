namespace PlacementLedger.Domain.Law;

/// <summary>Which hours are part of a person's working time where the law can be read in two ways.</summary>
/// <param name="HomeHoursCount">Whether an AI's hours at private homes count (ambiguity A10).</param>
public sealed record WorkTimePolicy(bool HomeHoursCount)
{
    public static readonly WorkTimePolicy Default = new(HomeHoursCount: true);
}
