using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PlacementLedger.Api.Http;

/// <summary>Corrects what the serializer's strictness makes the generator say of a type.</summary>
internal static class SchemaContract
{
    public static Task Complete(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellation
    )
    {
        // Answers may gain members within v1: a reader must not take the list of members for closed.
        schema.AdditionalPropertiesAllowed = true;
        // Where an enumeration may be null, the member says so. Said twice, null would match two parts of its oneOf.
        schema.Enum = schema.Enum?.OfType<JsonNode>().Where(value => !value.IsJsonNullSentinel()).ToList();
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is { } value
            ? Wire.Json.GetTypeInfo(value)
            : context.JsonTypeInfo;
        if (type.Kind != JsonTypeInfoKind.Object || schema.Properties is not { Count: > 0 } properties)
        {
            return Task.CompletedTask;
        }

        var isAnswered = !context.ApplicationServices.GetRequiredService<RequestTypes>().Has(type.Type);
        foreach (var property in type.Properties.Where(property => properties.ContainsKey(property.Name)))
        {
            var isAbsentWhenNull = property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), true) ?? false;
            if (isAbsentWhenNull)
            {
                schema.Required?.Remove(property.Name);
            }
            else if (isAnswered)
            {
                // What is answered is always written, whatever a constructor would ask for.
                (schema.Required ??= new HashSet<string>()).Add(property.Name);
            }

            if (isAbsentWhenNull || (isAnswered && IsNeverNull(property)))
            {
                NotNull(properties, property.Name);
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsNeverNull(JsonPropertyInfo property) =>
        property.AttributeProvider is PropertyInfo declared
        && new NullabilityInfoContext().Create(declared).ReadState == NullabilityState.NotNull;

    private static void NotNull(IDictionary<string, IOpenApiSchema> properties, string name)
    {
        if (properties[name] is not OpenApiSchema schema)
        {
            return;
        }

        schema.Type &= ~JsonSchemaType.Null;
        if (schema.OneOf is [{ Type: JsonSchemaType.Null }, var only])
        {
            properties[name] = only;
        }
    }
}
