using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace PlacementLedger.Api.Http;

/// <summary>A request's body: read once, judged strictly, its exact bytes kept for the fingerprint.</summary>
/// <remarks>Take it as an endpoint's parameter; OpenAPI then shows a required JSON body of type T.</remarks>
public sealed class Body<T>(T value, ReadOnlyMemory<byte> bytes) : IEndpointParameterMetadataProvider
    where T : notnull
{
    public T Value => value;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var bytes = await RequestBody.ReadBytes(context, context.RequestAborted);
        return new Body<T>(RequestBody.Parse<T>(bytes), bytes);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T), isOptional: false));
}

/// <summary>Reads bodies: one media type, one character encoding, one size limit.</summary>
public static class RequestBody
{
    public static async ValueTask<T> Read<T>(HttpContext http, CancellationToken cancellation)
        where T : notnull => Parse<T>(await ReadBytes(http, cancellation));

    /// <summary>The bytes as they came, chunked or not, up to the limit.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBytes(HttpContext http, CancellationToken cancellation)
    {
        RequireJson(http.Request);
        if (http.Request.ContentLength > Wire.BodyBytesMax)
        {
            await Discard(http, cancellation);
            throw TooLarge();
        }

        using var kept = new MemoryStream((int)(http.Request.ContentLength ?? 0));
        var buffer = new byte[16 * 1024];
        while (await http.Request.Body.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            if (kept.Length + read > Wire.BodyBytesMax)
            {
                await Discard(http, cancellation);
                throw TooLarge();
            }

            kept.Write(buffer, 0, read);
        }

        return kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }

    /// <summary>The value, or a refusal that names everything wrong in the body.</summary>
    public static T Parse<T>(ReadOnlyMemory<byte> bytes)
        where T : notnull
    {
        using var document = BodyCheck.Document(bytes);
        var faults = BodyCheck.Faults(document.RootElement, Wire.Json.GetTypeInfo(typeof(T)));
        if (faults.Count > 0)
        {
            throw new RefusedRequest(ProblemCodes.ValidationFailed, faults);
        }

        try
        {
            return document.RootElement.Deserialize<T>(Wire.Json)!;
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            // A value type that judges its own text, such as one with a converter: the serializer knows where it was.
            var pointer = BodyCheck.PointerOf((failure as JsonException)?.Path);
            throw new RefusedRequest(ProblemCodes.ValidationFailed, [new(pointer, ProblemCodes.WrongFormat)]);
        }
    }

    // A client that is still sending when the connection closes sees a broken pipe, and never the answer.
    private static async Task Discard(HttpContext http, CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        while (await http.Request.Body.ReadAsync(buffer, cancellation) > 0) { }
    }

    private static void RequireJson(HttpRequest request)
    {
        var isJson =
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isJson || request.Headers.ContentEncoding.Count > 0)
        {
            throw new RefusedRequest(ProblemCodes.UnsupportedMediaType);
        }
    }

    private static RefusedRequest TooLarge() =>
        new(ProblemCodes.BodyTooLarge, null, Domain.Decisions.Figure.Of("limitBytes", Wire.BodyBytesMax));
}
