using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlacementLedger.Api.Operations.Import;

/// <summary>The State platform's answer on employee records. What the ledger does not need is skipped while
/// parsing.</summary>
internal static class EmployeeRecordFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new WrittenDay() },
    };

    /// <exception cref="BadFile">The file is no such answer, or was cut off.</exception>
    public static async Task<EmployeeRecordPage> Read(string path, CancellationToken ct)
    {
        var bytes = await FileText.Read(path, ct);
        try
        {
            return JsonSerializer.Deserialize<EmployeeRecordPage>(bytes, Json)
                ?? throw new BadFile(path, 1, "aucune fiche salarié.");
        }
        catch (JsonException bad)
        {
            // The message can quote a value of a person; the place does not.
            var line = (int?)(bad.LineNumber + 1);
            throw new BadFile(
                path,
                line,
                $"fiche salarié illisible en {bad.Path ?? "$"} : fichier coupé ou d'une autre forme."
            );
        }
    }

    /// <summary>JJ/MM/AAAA.</summary>
    private sealed class WrittenDay : JsonConverter<DateOnly>
    {
        private const string Form = "dd/MM/yyyy";

        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(
                reader.GetString(),
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
    }
}

/// <param name="Next">Where the following page is; null on the last one.</param>
internal sealed record EmployeeRecordPage(
    [property: JsonPropertyName("results")] IReadOnlyList<EmployeeRecord> Results,
    [property: JsonPropertyName("next")] string? Next = null
);

/// <summary>One contract of one person with one employer, as the State knows it.</summary>
internal sealed record EmployeeRecord(
    [property: JsonPropertyName("numLigne")] int Line,
    [property: JsonPropertyName("siret")] string Siret,
    [property: JsonPropertyName("mesure")] string Measure,
    [property: JsonPropertyName("personnePhysique")] RecordedPerson Person
);

/// <summary>Who it is. One person has one PASS, whatever the number of records.</summary>
internal sealed record RecordedPerson(
    [property: JsonPropertyName("passIae")] string PassNumber,
    [property: JsonPropertyName("passDateDeb")] DateOnly PassFrom,
    [property: JsonPropertyName("passDateFin")] DateOnly PassUntil,
    [property: JsonPropertyName("nomUsage")] string FamilyName,
    [property: JsonPropertyName("prenom")] string GivenName,
    [property: JsonPropertyName("dateNaissance")] DateOnly BirthDate,
    [property: JsonPropertyName("NIR")] string? Nir = null
);
