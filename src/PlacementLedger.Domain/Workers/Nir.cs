using System.Globalization;
using System.Text.RegularExpressions;

namespace PlacementLedger.Domain.Workers;

/// <summary>The number by which social security knows a person: thirteen characters and a key of two digits.</summary>
/// <remarks>It never enters an event: only the erasable document of the person's identity holds one.</remarks>
public static partial class Nir
{
    private const int NumberLength = 13;

    /// <summary>Right in form, and its key is 97 less the remainder of the number by 97.</summary>
    public static bool IsWellFormed(string text) =>
        Form().IsMatch(text) && int.Parse(text.AsSpan(NumberLength), CultureInfo.InvariantCulture) == KeyOf(text);

    // The two departments of Corsica have a letter, which counts as the number they had before they were two.
    private static int KeyOf(string text)
    {
        var digits = text[..NumberLength]
            .Replace("2A", "19", StringComparison.Ordinal)
            .Replace("2B", "18", StringComparison.Ordinal);
        return (int)(97 - (long.Parse(digits, CultureInfo.InvariantCulture) % 97));
    }

    [GeneratedRegex(@"\A[123478][0-9]{4}([0-9]{2}|2[AB])[0-9]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
