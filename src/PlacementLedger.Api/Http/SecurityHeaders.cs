namespace PlacementLedger.Api.Http;

/// <summary>What browsers may do with our answers: nothing, except show the pages we wrote.</summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    // Swagger UI styles its elements in place and draws its icons from data addresses; its scripts are files.
    private const string SwaggerPages =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; frame-ancestors 'none'";

    public static Task Apply(HttpContext http, RequestDelegate next)
    {
        Set(http);
        return next(http);
    }

    public static void Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy =
            http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) ? SwaggerPages
            : http.Request.Path.StartsWithSegments("/problems", StringComparison.Ordinal) ? ProblemPages.Policy
            : Nothing;
    }
}
