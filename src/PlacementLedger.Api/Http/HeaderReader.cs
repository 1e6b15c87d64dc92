using System.Globalization;
using System.Text.RegularExpressions;

namespace PlacementLedger.Api.Http;

/// <summary>Reads one request header strictly: given once, and in its own format.</summary>
internal static partial class HeaderReader
{
    public static string? Text(HttpContext http, string name, Regex format)
    {
        var values = http.Request.Headers[name];
        if (values.Count == 0)
        {
            return null;
        }

        return values.Count == 1 && format.IsMatch(values[0]!) ? values[0] : throw Malformed(name);
    }

    public static Guid? Id(HttpContext http, string name)
    {
        var text = Text(http, name, AnyText());
        return text is null ? null
            : Guid.TryParseExact(text, "D", out var id) ? id
            : throw Malformed(name);
    }

    /// <summary>The version in <c>If-Match: "3"</c>; null when absent or <c>*</c>.</summary>
    public static long? Version(HttpContext http)
    {
        const string name = "If-Match";
        var text = Text(http, name, AnyText());
        if (text is null or "*")
        {
            return null;
        }

        return
            QuotedVersion().Match(text) is { Success: true } match
            && long.TryParse(
                match.Groups[1].ValueSpan,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var version
            )
            ? version
            : throw Malformed(name);
    }

    public static RefusedRequest Missing(string name) =>
        new(ProblemCodes.HeaderMissing, [new($"{name}:", ProblemCodes.HeaderMissing)]);

    private static RefusedRequest Malformed(string name) =>
        new(ProblemCodes.HeaderMalformed, [new($"{name}:", ProblemCodes.HeaderMalformed)]);

    [GeneratedRegex(@"^[\x21-\x7e]{1,200}\z")]
    public static partial Regex AnyText();

    [GeneratedRegex(@"^[a-z0-9-]{1,40}\z")]
    public static partial Regex TenantName();

    /// <summary>The form of an opaque reference: it is kept with every event.</summary>
    [GeneratedRegex(@"^[0-9A-Za-z:_./#\-]{1,100}\z")]
    public static partial Regex ActorName();

    [GeneratedRegex("^\"([0-9]{1,18})\"\\z")]
    private static partial Regex QuotedVersion();
}
