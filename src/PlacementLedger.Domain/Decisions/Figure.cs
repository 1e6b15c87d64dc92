namespace PlacementLedger.Domain.Decisions;

/// <summary>A named quantity, day or word that a check compared. Exactly one of the three values is set.</summary>
/// <param name="Name">Its unit is its last word: <c>ceilingMinutes</c>, <c>windowFrom</c>,
/// <c>clientCategory</c>.</param>
public sealed record Figure(string Name, long? Number, DateOnly? Day, string? Word)
{
    public static Figure Of(string name, long number) => new(name, number, null, null);

    public static Figure Of(string name, DateOnly day) => new(name, null, day, null);

    public static Figure Of(string name, string word) => new(name, null, null, word);
}
