using System.Text.RegularExpressions;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Tests.Http;

/// <summary>Every rule and code can be said, in French and in English, with the same figures.</summary>
public sealed partial class Sentences
{
    private static readonly Vocabulary French = Texts.Of(Language.French);
    private static readonly Vocabulary English = Texts.Of(Language.English);

    [Fact]
    public void Every_code_has_its_words_and_no_word_is_of_no_code()
    {
        var codes = ProblemCodes.All.Select(code => code.Code).Order();
        Assert.Equal(codes, French.Codes.Keys.Order());
        Assert.Equal(codes, English.Codes.Keys.Order());
    }

    [Fact]
    public void Every_rule_in_code_has_a_name_and_a_sentence_for_being_met_or_not_applicable()
    {
        foreach (var id in RuleBook.All.Select(rule => rule.Id))
        {
            Assert.Contains(id, French.Rules.Keys);
            Assert.True(
                French.Rules.ContainsKey($"{id}.warned.{Codes.RuleNotYetChecked}")
                    || (French.Rules.ContainsKey($"{id}.met") && French.Rules.ContainsKey($"{id}.notApplicable")),
                $"{id} has no sentence in Texts/fr.json."
            );
        }
    }

    [Fact]
    public void Every_question_the_law_leaves_open_is_asked_and_each_of_its_options_explained() =>
        Assert.Equal(
            Ambiguities
                .All.SelectMany(open => open.Options.Select(option => $"{open.Id}.{option}").Prepend(open.Id))
                .Order(StringComparer.Ordinal),
            French.Ambiguities.Keys.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Both_languages_say_the_same_things_with_the_same_figures()
    {
        Assert.Equal(French.Rules.Keys.Order(), English.Rules.Keys.Order());
        Assert.Equal(French.Words.Keys.Order(), English.Words.Keys.Order());
        Assert.Equal(French.Ambiguities.Keys.Order(), English.Ambiguities.Keys.Order());
        Assert.Equal(French.Outcomes.Keys.Order(), English.Outcomes.Keys.Order());
        foreach (var (key, text) in French.Rules)
        {
            Assert.Equal(Template.NamesIn(text).Order(), Template.NamesIn(English.Rules[key]).Order());
        }

        foreach (var (key, text) in French.Codes)
        {
            Assert.Equal(Template.NamesIn(text.Detail).Order(), Template.NamesIn(English.Codes[key].Detail).Order());
        }
    }

    [Fact]
    public void A_sentence_never_needs_a_figure_that_a_check_may_not_give()
    {
        var all = French.Rules.Values.Concat(French.Codes.Values.Select(text => text.Detail));
        Assert.All(all, text => Assert.Empty(Template.NamesRequiredBy(text)));
    }

    [Fact]
    public void Texts_of_a_rule_name_outcomes_and_codes_that_exist()
    {
        foreach (var key in French.Rules.Keys.Where(key => key.Contains('.', StringComparison.Ordinal)))
        {
            var parts = key.Split('.');
            Assert.Contains(parts[0], French.Rules.Keys);
            Assert.Contains(parts[1], French.Outcomes.Keys);
            Assert.All(parts.Skip(2), code => Assert.Contains(code, Codes.InOrder));
        }
    }

    [Theory]
    [InlineData(1680, "28 h 00")]
    [InlineData(28_861, "481 h 01")]
    [InlineData(-90, "-1 h 30")]
    [InlineData(0, "0 h 00")]
    public void Minutes_are_said_in_hours(long minutes, string said) =>
        Assert.Equal(said, French.Shown(Figure.Of("askedMinutes", minutes)).Replace('\u00a0', ' '));

    [Fact]
    public void Days_are_said_in_words()
    {
        Assert.Equal("9 mars 2027", French.Shown(Figure.Of("on", new DateOnly(2027, 3, 9))));
        Assert.Equal("1er août 2026", French.Shown(Figure.Of("on", new DateOnly(2026, 8, 1))));
        Assert.Equal("9 March 2027", English.Shown(Figure.Of("on", new DateOnly(2027, 3, 9))));
    }

    [Fact]
    public void A_rule_without_words_of_its_own_borrows_those_of_the_code_and_then_its_id()
    {
        var rule = new Rule("X-1", "L1");
        Assert.Equal(
            English.Codes[Codes.PassMissing].Detail[..31],
            Texts.Sentence(rule.Blocked(Codes.PassMissing), Language.English)[..31]
        );
        Assert.Equal("X-1: rule kept.", Texts.Sentence(rule.Met(), Language.English));
    }

    [Fact]
    public void A_figure_in_a_sentence_is_one_that_the_code_gives()
    {
        var given = Directory
            .EnumerateFiles(Path.Combine(Approved.Repository(), "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => FigureName().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();
        var said = French
            .Rules.Values.Concat(French.Codes.Values.Select(text => text.Detail))
            .SelectMany(Template.NamesIn);
        Assert.Empty(said.Except(given));
    }

    [GeneratedRegex("Figure\\.Of\\(\\s*\"([a-zA-Z]+)\"")]
    private static partial Regex FigureName();
}
