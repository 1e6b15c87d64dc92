using System.Text.Json.Serialization;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Http;

/// <summary>A decision as it is read: every rule examined, with its sentence in the reader's language.</summary>
/// <param name="Id">Null for a dry run, which keeps nothing.</param>
/// <param name="MaximumMinutes">The most that no check would block; absent where no quantity was asked.</param>
/// <param name="Policies">What the network chose where the law is open and the default does not hold; absent where it
/// does.</param>
public sealed record DecisionAnswer(
    Guid? Id,
    DecisionOutcome Outcome,
    DecisionAsOf AsOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MaximumMinutes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<DayMinutes>? MaximumSchedule,
    IReadOnlyList<Alternative> Alternatives,
    IReadOnlyList<CheckAnswer> Checks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PolicyChoice>? Policies = null
)
{
    /// <summary>Earlier decisions that counted on a reference window which this one moves; absent when none
    /// did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Guid>? DecisionsToReview { get; init; }

    /// <param name="policies">The choices it followed where they are not the default.</param>
    public static DecisionAnswer Of(
        Decision decision,
        Guid? id,
        DecisionAsOf asOf,
        Language language,
        IReadOnlyList<PolicyChoice>? policies = null
    ) =>
        new(
            id,
            decision.Outcome,
            asOf,
            decision.MaximumSchedule?.Sum(day => day.Minutes),
            decision.MaximumSchedule,
            decision.Alternatives,
            [.. decision.Checks.Select(check => CheckAnswer.Of(check, language))],
            policies is { Count: > 0 } ? policies : null
        )
        {
            DecisionsToReview = decision.Unsettles.Count > 0 ? decision.Unsettles : null,
        };
}

/// <summary>What the decision saw: the position of the ledger, and the version of the rules in code.</summary>
/// <param name="Facts">Opaque; null where nothing had been recorded yet.</param>
public sealed record DecisionAsOf(string? Facts, string Law);

/// <summary>One rule's answer, with its sentence, its source, the figures compared and the events relied on.</summary>
public sealed record CheckAnswer(
    string Rule,
    CheckOutcome Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code,
    string Message,
    string Source,
    IReadOnlyDictionary<string, object> Figures,
    IReadOnlyList<Guid> Events
)
{
    public static CheckAnswer Of(Check check, Language language) =>
        new(
            check.Rule,
            check.Outcome,
            check.Code,
            Texts.Sentence(check, language),
            RuleBook.Find(check.Rule)?.Source ?? check.Rule,
            check.Figures.ToDictionary(figure => figure.Name, ValueOf),
            check.Events
        );

    private static object ValueOf(Figure figure) => (object?)figure.Number ?? (object?)figure.Day ?? figure.Word!;
}
