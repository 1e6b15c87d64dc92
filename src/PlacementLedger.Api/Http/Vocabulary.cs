using System.Globalization;
using System.Text.Json;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Http;

/// <summary>One language's texts, as its file holds them, and how it writes figures.</summary>
/// <param name="Rules">By rule id (its name), and by rule id, outcome and code (a whole sentence).</param>
/// <param name="Ambiguities">By ambiguity (its question), and by ambiguity and option (what it means).</param>
/// <param name="Words">Words that figures may hold, such as a category of client.</param>
/// <param name="FirstDay">How the first day of a month is written.</param>
internal sealed record Vocabulary(
    IReadOnlyDictionary<string, CodeText> Codes,
    IReadOnlyDictionary<string, string> Rules,
    IReadOnlyDictionary<string, string> Ambiguities,
    IReadOnlyDictionary<string, string> Outcomes,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyList<string> Months,
    string FirstDay
)
{
    public static Vocabulary Load(string language)
    {
        var name = $"PlacementLedger.Api.Http.Texts.{language}.json";
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Vocabulary>(stream, JsonSerializerOptions.Web)!;
    }

    /// <summary>Minutes as hours and minutes, days in words, known words translated, the rest as it is.</summary>
    public string Shown(Figure figure) =>
        figure switch
        {
            { Number: { } minutes } when figure.Name.EndsWith("Minutes", StringComparison.Ordinal) => Hours(minutes),
            { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
            { Day: { } day } => Day(day),
            { Word: { } word } => Words.GetValueOrDefault(word, word),
            _ => "",
        };

    // The space between number and unit does not break, so that a figure stays on one line.
    private static string Hours(long minutes) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(minutes < 0 ? "-" : "")}{Math.Abs(minutes) / 60}\u00a0h\u00a0{Math.Abs(minutes) % 60:00}"
        );

    private string Day(DateOnly day)
    {
        var number = day.Day == 1 ? FirstDay : day.Day.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{number} {Months[day.Month - 1]} {day.Year}");
    }
}

/// <summary>What one code is called, and the sentence it becomes with its figures.</summary>
internal sealed record CodeText(string Title, string Detail);
