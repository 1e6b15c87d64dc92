namespace PlacementLedger.Api.Http;

/// <summary>How a command is to be run: under which key, for real or not, and on which version.</summary>
/// <param name="IdempotencyKey">Null on a dry run, which ignores it, and on PUT and PATCH, which need none.</param>
/// <param name="ExpectedVersion">What <c>If-Match</c> says; null when absent.</param>
public sealed record CommandHeaders(string? IdempotencyKey, bool DryRun, long? ExpectedVersion)
{
    public const string IdempotencyKeyHeader = "Idempotency-Key";
    public const string IfMatchHeader = "If-Match";

    public static ValueTask<CommandHeaders> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context));

    /// <exception cref="RefusedRequest">A header is missing or malformed.</exception>
    public static CommandHeaders Of(HttpContext http)
    {
        var dryRun = Parameters.DryRun.From(http);
        var isPost = HttpMethods.IsPost(http.Request.Method);
        var key = isPost ? HeaderReader.Text(http, IdempotencyKeyHeader, HeaderReader.AnyText()) : null;
        if (key is null && !dryRun && isPost)
        {
            throw new RefusedRequest(ProblemCodes.IdempotencyKeyMissing);
        }

        var expected = HeaderReader.Version(http);
        var isReplacing = HttpMethods.IsPut(http.Request.Method) || HttpMethods.IsPatch(http.Request.Method);
        if (expected is null && isReplacing && http.Request.Headers.IfMatch.Count == 0)
        {
            throw new RefusedRequest(ProblemCodes.VersionRequired);
        }

        return new(dryRun ? null : key, dryRun, expected);
    }
}
