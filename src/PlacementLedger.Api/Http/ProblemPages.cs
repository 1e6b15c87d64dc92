using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace PlacementLedger.Api.Http;

/// <summary>A page for each code, in both languages: what a problem's <c>type</c> points to.</summary>
internal static class ProblemPages
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}code{font-size:1.1em}";

    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{StyleHash}'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/problems", () => Html("Problems", Index())).ExcludeFromDescription();
        routes
            .MapGet(
                "/problems/{code}",
                (string code) =>
                    ProblemCodes.Find(code) is { } known
                        ? Html(known.Code, Page(known))
                        : throw RefusedRequest.NotFound()
            )
            .ExcludeFromDescription();
    }

    private static string Index()
    {
        var rows = ProblemCodes.All.Select(code =>
            $"<li><a href=\"{code.Page}\"><code>{code.Code}</code></a> {code.Status}: "
            + $"{Encoded(Texts.Title(code.Code, Language.French))} / "
            + $"<span lang=\"en\">{Encoded(Texts.Title(code.Code, Language.English))}</span></li>"
        );
        return $"<h1>Codes</h1><ul>{string.Concat(rows)}</ul>";
    }

    private static string Page(ProblemCode code) =>
        $"<h1><code>{code.Code}</code></h1><p>HTTP {code.Status}</p>"
        + Section(code, Language.French)
        + Section(code, Language.English)
        + "<p><a href=\"/problems\">Codes</a></p>";

    private static string Section(ProblemCode code, Language language) =>
        $"<section lang=\"{language.Tag()}\"><h2>{Encoded(Texts.Title(code.Code, language))}</h2>"
        + $"<p>{Encoded(Texts.Detail(code.Code, [], language))}</p></section>";

    private static IResult Html(string title, string content) =>
        Results.Content(
            $"<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>{title}</title>"
                + $"<style>{Style}</style>{content}</html>",
            "text/html; charset=utf-8"
        );

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
