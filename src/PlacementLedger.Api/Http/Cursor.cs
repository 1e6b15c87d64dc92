using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PlacementLedger.Api.Http;

/// <summary>Where a page ended: the sort values of its last item, opaque to the reader.</summary>
public sealed record Cursor(params string[] Values)
{
    private const int LengthMax = 600;

    /// <summary>The only value, for lists sorted by id.</summary>
    /// <exception cref="RefusedRequest">The cursor is of another list.</exception>
    public Guid Id => Values is [var only] && Guid.TryParseExact(only, "N", out var id) ? id : throw Foreign();

    public static Cursor Of(Guid id) => new(id.ToString("N"));

    public static bool TryParse(string text, [MaybeNullWhen(false)] out Cursor value)
    {
        value = null;
        if (text.Length is 0 or > LengthMax || !Base64Url.IsValid(text))
        {
            return false;
        }

        try
        {
            var values = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(text));
            value =
                values is { Length: > 0 }
                && values.All(part => part is not null && !part.Contains('\0', StringComparison.Ordinal))
                    ? new(values)
                    : null;
            return value is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>For a list that finds values it did not write.</summary>
    public static RefusedRequest Foreign() =>
        RefusedRequest.For([new Fault($"?{Parameters.After.Name}", ProblemCodes.UnparseableQuery)]);

    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(Values));
}
