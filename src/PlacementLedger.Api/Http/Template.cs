using System.Text.RegularExpressions;

namespace PlacementLedger.Api.Http;

/// <summary>A sentence with figures: <c>[...]</c> is left out when one inside is unknown.</summary>
/// <remarks>A check names the figures it compared, and not every check of a code has them all.</remarks>
internal static partial class Template
{
    public static string Render(string template, IReadOnlyDictionary<string, string> figures)
    {
        var kept = Optional()
            .Replace(template, part => NamesIn(part.Value).All(figures.ContainsKey) ? part.Groups[1].Value : "");
        return Placeholder().Replace(kept, name => figures.GetValueOrDefault(name.Groups[1].Value, "…"));
    }

    public static IEnumerable<string> NamesIn(string template) =>
        Placeholder().Matches(template).Select(match => match.Groups[1].Value);

    /// <summary>The figures without which the sentence would have a hole.</summary>
    public static IEnumerable<string> NamesRequiredBy(string template) => NamesIn(Optional().Replace(template, ""));

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{([a-zA-Z0-9]+)\}")]
    private static partial Regex Placeholder();
}
