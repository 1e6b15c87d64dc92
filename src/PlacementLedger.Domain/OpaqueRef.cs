using System.Text.RegularExpressions;

namespace PlacementLedger.Domain;

/// <summary>A reference that only another system can resolve. It holds no blank, so no sentence and no full
/// name.</summary>
public sealed partial record OpaqueRef
{
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public OpaqueRef(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new ArgumentException("Up to 100 letters, digits and signs, without a blank.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    public static bool IsWellFormed(string text) => Form().IsMatch(text);

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[0-9A-Za-z:_./#\-]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
