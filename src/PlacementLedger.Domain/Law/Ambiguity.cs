namespace PlacementLedger.Domain.Law;

/// <summary>A question that the law leaves open, as a switch: a network chooses one of its options.</summary>
/// <param name="Id">From <c>A1</c> to <c>A16</c>.</param>
/// <param name="Options">The words of the choices; the first is the default.</param>
/// <param name="Rules">The ids of the rules that the answer bears on, in code or not.</param>
public abstract record Ambiguity(string Id, ValueList<string> Options, ValueList<string> Rules)
{
    public string Default => Options[0];
}

/// <summary>An ambiguity whose options are the values of an enum, in their order.</summary>
public sealed record AmbiguityOf<T> : Ambiguity
    where T : struct, Enum
{
    internal AmbiguityOf(string id, params ReadOnlySpan<string> rules)
        : base(id, [.. Enum.GetValues<T>().Select(CamelCase.Of)], ValueList.Create(rules)) { }

    /// <summary>The value that a stored word stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the options.</exception>
    public T Of(string word)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (CamelCase.Of(value) == word)
            {
                return value;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(word), word, $"{Id} has no such option.");
    }
}
