using System.Text.RegularExpressions;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>Texts that events keep for ever: words of a machine, in which no sentence and no full name
/// fits.</summary>
public static partial class OpaqueShapes
{
    /// <summary>A reference that only another system can resolve. Blank or too long is said as of any text.</summary>
    public static Shape Opaque(this Shape shape, string pointer, string? value, int maxLength = 100) =>
        shape
            .Text(pointer, value, maxLength)
            .Require(
                string.IsNullOrWhiteSpace(value) || value.Length > maxLength || OpaqueRef.IsWellFormed(value),
                WrongForm(pointer)
            );

    /// <summary>A name another system gives, in any alphabet, but in one word.</summary>
    public static Shape OneWord(this Shape shape, string pointer, string value, int maxLength) =>
        shape
            .Text(pointer, value, maxLength)
            .Require(string.IsNullOrWhiteSpace(value) || !Separator().IsMatch(value), WrongForm(pointer));

    private static Fault WrongForm(string pointer) =>
        new(pointer, ProblemCodes.WrongFormat, Figure.Of("expectedKind", "opaqueRef"));

    // Blanks of every script, and what cannot be seen.
    [GeneratedRegex(@"[\s\p{Z}\p{C}]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
