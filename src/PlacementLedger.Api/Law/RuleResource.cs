using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Law;

/// <summary>One rule of the book: where it comes from, what it can answer, and the figures it compares with.</summary>
/// <param name="Id">What a check quotes as its rule, such as <c>R480-01</c> or <c>L-UNIQUE</c>.</param>
/// <param name="Family">The letters before the number, such as <c>R480</c>.</param>
/// <param name="Source">The article of law, or the product's own document.</param>
/// <param name="Effect">How it acts: a rule that only projects, or is computed on demand, is in no decision.</param>
/// <param name="Answers">What a check of it can say; empty for a rule that is in no decision.</param>
/// <param name="Ambiguities">The questions that the law leaves open and that its answer depends on.</param>
public sealed record RuleResource(
    string Id,
    string Family,
    string Title,
    string Source,
    RuleState State,
    RuleEffect Effect,
    IReadOnlyList<RuleAnswer> Answers,
    IReadOnlyList<FigureResource> Figures,
    IReadOnlyList<OpenQuestion> Ambiguities
)
{
    /// <param name="knownOn">Versions published later are left out.</param>
    internal static RuleResource Of(Rule rule, DateOnly knownOn, Language language) =>
        new(
            rule.Id,
            rule.Family,
            Texts.RuleName(rule.Id, language),
            rule.Source,
            NotYetChecked.Holds(rule) ? RuleState.NotYetChecked : RuleState.InCode,
            rule.Effect,
            [.. RuleAnswer.Of(rule, language)],
            [
                .. LegalFigure
                    .All.Where(figure => figure.Rules.Contains(rule.Id))
                    .Select(figure => FigureResource.Of(figure, knownOn))
                    .Where(figure => figure.Versions.Count > 0),
            ],
            [.. Domain.Law.Ambiguities.OfRule(rule.Id).Select(open => OpenQuestion.Of(open, language))]
        );
}

/// <summary>Whether code judges the rule, or only says that a person has to.</summary>
public enum RuleState
{
    InCode,
    NotYetChecked,
}

/// <summary>One answer a rule can give; the code is absent where the rule is kept or is not concerned.</summary>
/// <param name="Outcome">What is blocked ahead only warns where it has happened already.</param>
public sealed record RuleAnswer(
    CheckOutcome Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title = null
)
{
    internal static IEnumerable<RuleAnswer> Of(Rule rule, Language language)
    {
        if (NotYetChecked.Holds(rule))
        {
            return [With(CheckOutcome.Warned, Codes.RuleNotYetChecked)];
        }

        if (rule.Effect is RuleEffect.Projects or RuleEffect.OnDemand)
        {
            return [];
        }

        return
        [
            new(CheckOutcome.Met),
            new(CheckOutcome.NotApplicable),
            .. rule.Warns.Select(code => With(CheckOutcome.Warned, code)),
            .. rule.Blocks.Select(code => With(CheckOutcome.Blocked, code)),
        ];

        RuleAnswer With(CheckOutcome outcome, string code) => new(outcome, code, Texts.Title(code, language));
    }
}

/// <summary>A dated figure of the law.</summary>
/// <param name="Unit">What a number counts, such as <c>minutes</c>; absent for what is no number.</param>
/// <param name="Versions">By the day they apply from; of two for the same day, the one published later holds.</param>
public sealed record FigureResource(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit,
    IReadOnlyList<FigureVersionResource> Versions
)
{
    internal static FigureResource Of(LegalFigure figure, DateOnly knownOn) =>
        new(
            figure.Name,
            figure.Unit,
            [
                .. figure
                    .Versions.Where(version => version.KnownFrom <= knownOn)
                    .Select(version => new FigureVersionResource(
                        version.ValidFrom,
                        version.KnownFrom,
                        version.Value,
                        version.Source
                    )),
            ]
        );
}

/// <summary>One value of a figure.</summary>
/// <param name="ValidFrom">The first day it applies to.</param>
/// <param name="KnownFrom">The day of its publication.</param>
/// <param name="Value">A number, a truth, a word or an object, by the figure.</param>
public sealed record FigureVersionResource(DateOnly ValidFrom, DateOnly KnownFrom, object? Value, string Source);

/// <summary>A question that the law leaves open; its options are under /v1/policies.</summary>
/// <param name="Id">From <c>A1</c> to <c>A16</c>.</param>
public sealed record OpenQuestion(string Id, string Question)
{
    internal static OpenQuestion Of(Ambiguity ambiguity, Language language) =>
        new(ambiguity.Id, Texts.Question(ambiguity, language));
}
