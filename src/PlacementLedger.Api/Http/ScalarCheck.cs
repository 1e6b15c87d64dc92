using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>Judges one JSON value that is neither an object nor an array.</summary>
internal static partial class ScalarCheck
{
    public static Fault WrongType(string at, string expected) =>
        new(at, ProblemCodes.WrongType, Figure.Of("expectedKind", expected));

    /// <summary>Null when the value fits the type.</summary>
    public static Fault? FaultOf(JsonElement value, JsonTypeInfo type, string at)
    {
        var clr = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        var expected = KindOf(clr);
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return clr == typeof(object) || clr == typeof(JsonElement) ? null : WrongType(at, expected);
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return FaultOfText(value, clr, at, expected);
        }

        return IsReadable(value, type) ? null
            : value.ValueKind == JsonValueKind.Number && IsInteger(clr) && WholeNumber().IsMatch(value.GetRawText())
                ? new Fault(at, ProblemCodes.OutOfRange)
            : WrongType(at, expected);

        bool IsReadable(JsonElement element, JsonTypeInfo info)
        {
            try
            {
                _ = element.Deserialize(info);
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    /// <summary>Null when the name is no text (half of a surrogate pair).</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Fault? FaultOfText(JsonElement value, Type clr, string at, string expected)
    {
        if (TextOf(value) is not { } text)
        {
            throw new RefusedRequest(ProblemCodes.MalformedJson, [new(at, ProblemCodes.MalformedJson)]);
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new(at, ProblemCodes.NulCharacter);
        }

        if (clr.IsEnum)
        {
            var known = Enum.GetNames(clr).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
            return known.Contains(text)
                ? null
                : new Fault(at, ProblemCodes.UnknownValue, Figure.Of("knownValues", string.Join(", ", known)));
        }

        if (clr == typeof(DateOnly))
        {
            return !IsDay(text) ? WrongFormat(at, expected)
                : Days.AreKept(text) ? null
                : new Fault(at, ProblemCodes.OutOfRange, Days.Limits());
        }

        if (clr == typeof(DateTimeOffset))
        {
            return IsInstant(text) ? null : WrongFormat(at, expected);
        }

        if (clr == typeof(Guid))
        {
            return Guid.TryParseExact(text, "D", out _) ? null : WrongFormat(at, expected);
        }

        return IsInteger(clr) || clr == typeof(bool) || clr == typeof(decimal) ? WrongType(at, expected) : null;
    }

    public static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>RFC 3339: the offset is not optional.</summary>
    public static bool IsInstant(string text) =>
        Instant().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Fault WrongFormat(string at, string expected) =>
        new(at, ProblemCodes.WrongFormat, Figure.Of("expectedKind", expected));

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsInteger(Type clr) => clr == typeof(int) || clr == typeof(long);

    private static string KindOf(Type clr) =>
        IsInteger(clr) ? "integer"
        : clr == typeof(bool) ? "boolean"
        : clr == typeof(DateOnly) ? "date"
        : clr == typeof(DateTimeOffset) ? "instant"
        : clr == typeof(Guid) ? "uuid"
        : "text";

    [GeneratedRegex(@"^-?\d+\z")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)\z")]
    private static partial Regex Instant();
}
