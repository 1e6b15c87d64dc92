namespace PlacementLedger.Domain.Placements;

/// <summary>The job a placement is for, as far as it is known.</summary>
/// <param name="RomeCode">The occupation in the State's nomenclature: a letter and four digits.</param>
/// <param name="PostRef">The client's opaque reference of the post.</param>
public sealed record Occupation(string? RomeCode, string? PostRef);
