using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace PlacementLedger.Api.Http;

/// <summary>Answers a GET with a representation and its hash as ETag, or 304 when the reader has it already.</summary>
public sealed class Found<T>(T value) : IResult, IValueHttpResult<T>, IStatusCodeHttpResult
{
    public T? Value => value;

    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext) =>
        Representation.Answer(httpContext, JsonSerializer.SerializeToUtf8Bytes(value, Wire.Json));
}

/// <summary>JSON bytes that are an answer, wherever they come from.</summary>
public static class Representation
{
    /// <summary>Writes the bytes under their own hash. The hash holds the language, as the sentences do.</summary>
    public static async Task Answer(HttpContext http, ReadOnlyMemory<byte> json)
    {
        Languages.Announce(http);
        var response = http.Response;
        var tag = TagOf(json.Span);
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        if (Matches(http.Request.GetTypedHeaders(), tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(json, http.RequestAborted);
        }
    }

    public static string TagOf(ReadOnlySpan<byte> json) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 16))}\"";

    private static bool Matches(RequestHeaders request, string tag) =>
        request.IfNoneMatch.Any(known =>
            known.Equals(EntityTagHeaderValue.Any) || known.Compare(new(tag), useStrongComparison: false)
        );
}
