using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlacementLedger.Api.Http;

/// <summary>What every failed request answers (RFC 9457), in the reader's language.</summary>
public sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    IReadOnlyList<ProblemError> Errors,
    string TraceId
)
{
    public const string MediaType = "application/problem+json";

    /// <summary>The whole decision, when the law or the state of things refused the command.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DecisionAnswer? Decision { get; init; }

    internal static ProblemBody Of(RefusedRequest refused, Language language, string traceId) =>
        new(
            refused.Code.Page,
            Texts.Title(refused.Code.Code, language),
            refused.Code.Status,
            Texts.Detail(refused.Code.Code, refused.Figures, language),
            refused.Code.Code,
            [.. refused.Faults.Select(fault => ProblemError.Of(fault, language))],
            traceId
        );

    /// <summary>The refusal of a decision: its first check, by precedence, names the problem.</summary>
    internal static ProblemBody Of(DecisionAnswer decision, Language language, string traceId)
    {
        var first = decision.Checks[0];
        var code = ProblemCodes.Find(first.Code!)!;
        var title = Texts.Title(code.Code, language);
        var errors = RefusedMembers.In(decision);
        return new(code.Page, title, code.Status, first.Message, code.Code, errors, traceId) { Decision = decision };
    }

    internal static string TraceIdOf(HttpContext http) =>
        Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    internal static Task Write(HttpContext http, RefusedRequest refused) =>
        Of(refused, Languages.Announce(http), TraceIdOf(http)).Write(http);

    /// <summary>Replaces whatever was going to be answered.</summary>
    internal async Task Write(HttpContext http)
    {
        var response = http.Response;
        response.StatusCode = Status;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        if (Status == StatusCodes.Status503ServiceUnavailable && response.Headers.RetryAfter.Count == 0)
        {
            response.Headers.RetryAfter = "1";
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(this, Wire.Json);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            // Not RequestAborted: when the time is up that token is cancelled, and the caller still waits.
            await response.Body.WriteAsync(bytes, CancellationToken.None);
        }
    }
}

/// <summary>One thing wrong with the request: where, a stable code, and a sentence.</summary>
/// <param name="Pointer">A JSON pointer into the body, <c>?name</c> for the query, <c>Name:</c> for a header.</param>
public sealed record ProblemError(string Pointer, string Code, string Detail)
{
    internal static ProblemError Of(Fault fault, Language language) =>
        new(fault.Pointer, fault.Code.Code, Texts.Detail(fault.Code.Code, fault.Figures, language));
}
