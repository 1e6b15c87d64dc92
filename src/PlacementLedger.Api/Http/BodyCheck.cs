using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace PlacementLedger.Api.Http;

/// <summary>Compares a JSON document with the type it should become, and names everything that does not fit.</summary>
/// <remarks>The serializer stops at the first fault and does not name it well; a caller wants them all.</remarks>
internal static class BodyCheck
{
    /// <summary>What one problem lists at most: a large body full of faults must not make a larger answer.</summary>
    public const int FaultsMax = 50;

    /// <summary>The document, or MALFORMED_JSON: not JSON, not UTF-8, too deep, or a string that is no text.</summary>
    public static JsonDocument Document(ReadOnlyMemory<byte> bytes)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            throw new RefusedRequest(ProblemCodes.MalformedJson);
        }

        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Wire.DepthMax });
        }
        catch (JsonException)
        {
            throw new RefusedRequest(ProblemCodes.MalformedJson);
        }
    }

    public static List<Fault> Faults(JsonElement root, JsonTypeInfo type)
    {
        var faults = new List<Fault>();
        Check(root, type, isNullable: false, "", faults);
        return faults.Count > FaultsMax ? faults[..FaultsMax] : faults;
    }

    /// <summary>The serializer's path (<c>$.days[0].date</c>) as a JSON pointer (<c>/days/0/date</c>).</summary>
    public static string PointerOf(string? path) =>
        path is null or "$" ? "" : "/" + path[1..].Replace("]", "").Replace('[', '/').Replace('.', '/').TrimStart('/');

    private static void Check(JsonElement value, JsonTypeInfo type, bool isNullable, string at, List<Fault> faults)
    {
        if (faults.Count >= FaultsMax)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            faults.AddRange(isNullable ? [] : [new Fault(at, ProblemCodes.NullNotAllowed)]);
            return;
        }

        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                CheckMembers(value, type, at, faults);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                CheckItems(value, type.ElementType!, at, faults);
                break;
            case JsonTypeInfoKind.Dictionary when value.ValueKind == JsonValueKind.Object:
                CheckEntries(value, type.ElementType!, at, faults);
                break;
            case JsonTypeInfoKind.Object:
            case JsonTypeInfoKind.Dictionary:
                faults.Add(ScalarCheck.WrongType(at, "object"));
                break;
            case JsonTypeInfoKind.Enumerable:
                faults.Add(ScalarCheck.WrongType(at, "array"));
                break;
            case JsonTypeInfoKind.None:
                faults.AddRange(ScalarCheck.FaultOf(value, type, at) is { } fault ? [fault] : []);
                break;
        }
    }

    private static void CheckMembers(JsonElement value, JsonTypeInfo type, string at, List<Fault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject().TakeWhile(_ => faults.Count < FaultsMax))
        {
            if (ScalarCheck.NameOf(member) is not { } name)
            {
                throw new RefusedRequest(ProblemCodes.MalformedJson);
            }

            var pointer = Below(at, name);
            var property = type.Properties.FirstOrDefault(known => known.Name == name && IsInput(known));
            if (!seen.Add(name))
            {
                faults.Add(new(pointer, ProblemCodes.DuplicateMember));
            }
            else if (property is null)
            {
                faults.Add(new(pointer, ProblemCodes.UnknownMember));
            }
            else
            {
                Check(
                    member.Value,
                    Wire.Json.GetTypeInfo(property.PropertyType),
                    IsNullable(property),
                    pointer,
                    faults
                );
            }
        }

        var missing = type.Properties.Where(known => IsInput(known) && IsRequired(known) && !seen.Contains(known.Name));
        faults.AddRange(missing.Select(known => new Fault(Below(at, known.Name), ProblemCodes.MissingMember)));
    }

    private static void CheckItems(JsonElement value, Type item, string at, List<Fault> faults)
    {
        var type = Wire.Json.GetTypeInfo(item);
        var isNullable = Nullable.GetUnderlyingType(item) is not null;
        foreach (var (index, element) in value.EnumerateArray().Index().TakeWhile(_ => faults.Count < FaultsMax))
        {
            Check(element, type, isNullable, $"{at}/{index}", faults);
        }
    }

    private static void CheckEntries(JsonElement value, Type entry, string at, List<Fault> faults)
    {
        var type = Wire.Json.GetTypeInfo(entry);
        foreach (var member in value.EnumerateObject().TakeWhile(_ => faults.Count < FaultsMax))
        {
            Check(member.Value, type, isNullable: false, Below(at, ScalarCheck.NameOf(member) ?? ""), faults);
        }
    }

    private static bool IsInput(JsonPropertyInfo property) =>
        property.Set is not null || property.AssociatedParameter is not null;

    private static bool IsNullable(JsonPropertyInfo property) =>
        property.AssociatedParameter?.IsNullable ?? property.IsSetNullable;

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    private static string Below(string at, string name) =>
        $"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
}
