using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlacementLedger.Api.Store;

/// <summary>How events and documents are written: our own options, apart from those of HTTP, because they are for
/// ever.</summary>
/// <remarks>Members a reader does not know are skipped: events only ever gain members. What a type computes is not
/// stored.</remarks>
internal static class StoreJson
{
    public static JsonSerializerOptions Options() =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new AccountDayConverter(), new ValueListConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputed } },
        };

    /// <summary>Marten adds a converter of enums that keeps C#'s casing, and its LINQ believes in it: ask by SQL
    /// instead.</summary>
    public static void OursFirst(JsonSerializerOptions options) =>
        options.Converters.Insert(
            0,
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        );

    /// <summary>How what is stored is read: the same, without what Marten adds.</summary>
    public static JsonSerializerOptions Stored()
    {
        var options = Options();
        OursFirst(options);
        return options;
    }

    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var member = type.Properties[i];
            if (member.Set is null && member.AssociatedParameter is null && !IsConstructed(type.Type, member.Name))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private static bool IsConstructed(Type type, string member) =>
        type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, member, StringComparison.OrdinalIgnoreCase));
}
