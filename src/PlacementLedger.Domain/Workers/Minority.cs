namespace PlacementLedger.Domain.Workers;

/// <summary>Until when a worker is protected as a minor: an outcome of the identity document, which holds the birth
/// date.</summary>
/// <remarks>It is a fact to decide with, and is in no event and no figure of a check.</remarks>
/// <param name="LastDayUnder16">Included.</param>
/// <param name="LastDayUnder18">Included.</param>
public sealed record Minority(DateOnly LastDayUnder16, DateOnly LastDayUnder18)
{
    public static Minority OfSomebodyBornOn(DateOnly birthDate) =>
        new(birthDate.AddYears(16).AddDays(-1), birthDate.AddYears(18).AddDays(-1));
}
