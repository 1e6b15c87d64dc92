using System.Text.Json;
using System.Text.Json.Serialization;
using PlacementLedger.Domain;

namespace PlacementLedger.Api.Store;

/// <summary>Writes a <see cref="ValueList{T}"/> as a plain array.</summary>
internal sealed class ValueListConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GenericTypeArguments))!;

    private sealed class Of<T> : JsonConverter<ValueList<T>>
    {
        private JsonConverter<T[]>? _array;

        public override ValueList<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            // Asked of its converter: the serializer itself would first walk to the end of the list, at each level.
            _array ??= (JsonConverter<T[]>)options.GetConverter(typeof(T[]));
            var items = _array.Read(ref reader, typeof(T[]), options);
            return items is null ? [] : ValueList.Create<T>(items);
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value.AsSpan())
            {
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndArray();
        }
    }
}
