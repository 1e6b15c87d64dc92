using System.Text.Json;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Http;

/// <summary>The sentences of checks and problems, in both languages, made when read and never stored.</summary>
/// <remarks>The sentences themselves: Texts/fr.json and Texts/en.json.</remarks>
public static class Texts
{
    private static readonly Vocabulary French = Vocabulary.Load("fr");
    private static readonly Vocabulary English = Vocabulary.Load("en");

    public static string Title(string code, Language language) => Of(language).Codes[code].Title;

    public static string Detail(string code, IReadOnlyList<Figure> figures, Language language) =>
        Rendered(Of(language).Codes[code].Detail, figures, language);

    /// <summary>What a rule is called.</summary>
    public static string RuleName(string id, Language language) => Of(language).Rules[id];

    public static string Question(Ambiguity open, Language language) => Of(language).Ambiguities[open.Id];

    /// <summary>What choosing that option means.</summary>
    public static string Option(Ambiguity open, string option, Language language) =>
        Of(language).Ambiguities[$"{open.Id}.{option}"];

    /// <summary>The rule's own words for this outcome and code if it has any, else the code's, else its name.</summary>
    public static string Sentence(Check check, Language language)
    {
        var words = Of(language);
        var outcome = JsonNamingPolicy.CamelCase.ConvertName(check.Outcome.ToString());
        string?[] templates =
        [
            words.Rules.GetValueOrDefault($"{check.Rule}.{outcome}.{check.Code}"),
            words.Rules.GetValueOrDefault($"{check.Rule}.{outcome}"),
            check.Code is { } code ? words.Codes.GetValueOrDefault(code)?.Detail : null,
            $"{words.Rules.GetValueOrDefault(check.Rule, check.Rule)}{words.Outcomes[outcome]}",
        ];
        return templates
            .OfType<string>()
            .Select(template => Rendered(template, check.Figures, language))
            .First(sentence => sentence.Length > 0);
    }

    internal static Vocabulary Of(Language language) => language == Language.French ? French : English;

    private static string Rendered(string template, IReadOnlyList<Figure> figures, Language language) =>
        Template.Render(template, figures.ToDictionary(figure => figure.Name, figure => Of(language).Shown(figure)));
}
