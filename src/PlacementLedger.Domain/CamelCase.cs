namespace PlacementLedger.Domain;

/// <summary>The word by which the value of an enum is known outside: its name with a small first letter.</summary>
public static class CamelCase
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
