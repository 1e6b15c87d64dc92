using Microsoft.Net.Http.Headers;

namespace PlacementLedger.Api.Http;

/// <summary>The two languages the ledger speaks; French unless the reader prefers English.</summary>
public enum Language
{
    French,
    English,
}

public static class Languages
{
    public static string Tag(this Language language) => language == Language.French ? "fr" : "en";

    /// <summary>What the caller likes best by <c>Accept-Language</c>; else French.</summary>
    public static Language Of(HttpContext http)
    {
        if (!StringWithQualityHeaderValue.TryParseList(http.Request.Headers.AcceptLanguage, out var wanted))
        {
            return Language.French;
        }

        var french = Liking(wanted, "fr");
        var english = Liking(wanted, "en");
        return english > french ? Language.English : Language.French;
    }

    /// <summary>Says which language the answer is in, and that another could be had.</summary>
    public static Language Announce(HttpContext http)
    {
        var language = Of(http);
        http.Response.Headers.ContentLanguage = language.Tag();
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return language;
    }

    private static double Liking(IList<StringWithQualityHeaderValue> wanted, string tag)
    {
        var named = wanted.Where(range => Names(range.Value, tag)).Select(range => range.Quality ?? 1).ToList();
        return named.Count > 0
            ? named.Max()
            : wanted.Where(range => range.Value == "*").Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();
    }

    private static bool Names(Microsoft.Extensions.Primitives.StringSegment range, string tag) =>
        range.Equals(tag, StringComparison.OrdinalIgnoreCase)
        || range.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase);
}
