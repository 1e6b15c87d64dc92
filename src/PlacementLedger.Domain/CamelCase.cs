using System.Collections.Frozen;

namespace PlacementLedger.Domain;

/// <summary>The word by which the value of an enum is known outside: its name with a small first letter.</summary>
public static class CamelCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.Known.GetValueOrDefault(value) ?? Word(value);

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    // Made once: a decision says a dozen of them.
    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Known = Enum.GetValues<T>()
            .Distinct()
            .ToFrozenDictionary(value => value, Word);
    }
}
