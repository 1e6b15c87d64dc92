using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Store;

/// <summary>Writes a day of an account as an array, in the order of its members, nulls at the end left out, and last
/// what the contract
/// planned.</summary>
/// <remarks>
/// An account has hundreds of days and is read by nearly every request: with names, each day took twice the room and
/// several times as long to read. It is a document, made again from the events: the form may change with a rebuild.
/// </remarks>
internal sealed class AccountDayConverter : JsonConverter<AccountDay>
{
    private static readonly (ClientCategory Value, JsonEncodedText Text)[] Categories =
    [
        .. Enum.GetValues<ClientCategory>().Select(value => (value, JsonEncodedText.Encode(CamelCase.Of(value)))),
    ];

    public override AccountDay Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        reader.Read();
        var date = DateOf(ref reader);
        reader.Read();
        var category = CategoryOf(ref reader);
        var (reserved, worked, training) = (Number(ref reader), Number(ref reader), Number(ref reader));
        var contracted = worked;
        Guid? workedEntry = null;
        Guid? trainingEntry = null;
        for (var entry = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; )
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                contracted = reader.GetInt32();
                continue;
            }

            Guid? id = reader.TokenType == JsonTokenType.String ? reader.GetGuid() : null;
            (workedEntry, trainingEntry) = entry++ == 0 ? (id, trainingEntry) : (workedEntry, id);
        }

        return new(date, category, reserved, worked, training, workedEntry, trainingEntry) { Contracted = contracted };
    }

    public override void Write(Utf8JsonWriter writer, AccountDay value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        Span<char> date = stackalloc char[10];
        value.Date.TryFormat(date, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(date);
        writer.WriteStringValue(Array.Find(Categories, category => category.Value == value.Category).Text);
        writer.WriteNumberValue(value.Reserved);
        writer.WriteNumberValue(value.Worked);
        writer.WriteNumberValue(value.Training);
        WriteEntries(writer, value);
        // Nearly every day is worked as the contract planned it, and then nothing is written.
        if (value.Contracted != value.Worked)
        {
            writer.WriteNumberValue(value.Contracted);
        }

        writer.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter writer, AccountDay value)
    {
        if (value.WorkedEntry is { } worked)
        {
            writer.WriteStringValue(worked);
        }
        else if (value.TrainingEntry is not null)
        {
            writer.WriteNullValue();
        }

        if (value.TrainingEntry is { } training)
        {
            writer.WriteStringValue(training);
        }
    }

    // Always yyyy-MM-dd: by hand, for there are hundreds.
    private static DateOnly DateOf(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        return text.Length == 10
            ? new(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]))
            : throw new JsonException("A day of an account has a date of ten characters.");
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static ClientCategory CategoryOf(ref Utf8JsonReader reader)
    {
        foreach (var (value, text) in Categories)
        {
            if (reader.ValueTextEquals(text.EncodedUtf8Bytes))
            {
                return value;
            }
        }

        throw new JsonException($"Not a category of client: {reader.GetString()}.");
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }
}
