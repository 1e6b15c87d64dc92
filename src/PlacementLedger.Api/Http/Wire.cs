using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlacementLedger.Api.Http;

/// <summary>How JSON is written and read over HTTP. Stored events have options of their own.</summary>
public static class Wire
{
    public const int BodyBytesMax = 1024 * 1024;

    /// <summary>A body up to here is read to its end, so that its sender gets the answer; beyond, we hang up.</summary>
    public const int BodyBytesReadMax = 8 * BodyBytesMax;

    public const int DepthMax = 16;

    public static readonly JsonSerializerOptions Json = Create();

    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = DepthMax;
        // Read as JSON only (nosniff), so accents and quotes need no escape.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
