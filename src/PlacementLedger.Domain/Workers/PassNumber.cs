using System.Text.RegularExpressions;

namespace PlacementLedger.Domain.Workers;

/// <summary>The number of a PASS IAE, in the form of PASS-01: twelve letters or digits.</summary>
public sealed partial record PassNumber
{
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public PassNumber(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new ArgumentException("A PASS number is twelve letters or digits.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    public static bool IsWellFormed(string text) => Form().IsMatch(text);

    public override string ToString() => Value;

    // \z, for $ would let a line feed through at the end.
    [GeneratedRegex(@"\A[0-9A-Za-z]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
