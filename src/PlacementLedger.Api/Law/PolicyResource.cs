using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Law;

/// <summary>Every question that the law leaves open, and how this network answers it.</summary>
/// <param name="Version">Of all the choices together; 0 before the first. What <c>If-Match</c> takes.</param>
public sealed record PoliciesResource(IReadOnlyList<PolicyResource> Policies, long Version)
{
    internal static PoliciesResource Of(Policies? policies, DateOnly validAt, Language language) =>
        new(
            [.. Ambiguities.All.Select(open => PolicyResource.Of(open, policies, validAt, language))],
            policies?.Version ?? 0
        );
}

/// <summary>One question that the law leaves open, and the choice that holds.</summary>
/// <param name="Ambiguity">From <c>A1</c> to <c>A16</c>.</param>
/// <param name="IsDefault">Whether nobody chose, so that the default holds.</param>
/// <param name="Since">The first day the choice holds; null where nobody chose.</param>
/// <param name="DecidedBy">An opaque id of who decided; null where nobody chose.</param>
/// <param name="Options">The first is the default.</param>
/// <param name="Rules">The ids of the rules it bears on; some are not in code.</param>
/// <param name="History">Every choice made, in the order it was recorded, those to come included.</param>
public sealed record PolicyResource(
    string Ambiguity,
    string Question,
    string Choice,
    bool IsDefault,
    DateOnly? Since,
    string? DecidedBy,
    IReadOnlyList<PolicyOption> Options,
    IReadOnlyList<string> Rules,
    IReadOnlyList<ChoiceMade> History
)
{
    internal static PolicyResource Of(Ambiguity open, Policies? policies, DateOnly validAt, Language language)
    {
        var held = policies?.InForce(open.Id, validAt);
        return new(
            open.Id,
            Texts.Question(open, language),
            held?.Choice ?? open.Default,
            held is null,
            held?.From,
            held?.DecidedBy,
            [.. open.Options.Select(option => PolicyOption.Of(open, option, language))],
            open.Rules,
            [.. (policies?.Adopted ?? []).Where(made => made.Ambiguity == open.Id).Select(ChoiceMade.Of)]
        );
    }
}

/// <summary>One way to answer the question, and what it means.</summary>
public sealed record PolicyOption(string Choice, string Meaning)
{
    internal static PolicyOption Of(Ambiguity open, string option, Language language) =>
        new(option, Texts.Option(open, option, language));
}

/// <summary>A choice as it was recorded.</summary>
/// <param name="From">The first day on which decisions follow it.</param>
/// <param name="StructureId">In whose name it was entered.</param>
public sealed record ChoiceMade(
    string Choice,
    DateOnly From,
    string DecidedBy,
    Guid StructureId,
    DateTimeOffset RecordedAt
)
{
    internal static ChoiceMade Of(AdoptedPolicy made) =>
        new(made.Choice, made.From, made.DecidedBy, made.StructureId, made.RecordedAt);
}

/// <summary>What choosing answers: the question with the choices made for it, and the decision.</summary>
public sealed record PolicyAnswer(PolicyResource Policy, long Version, DecisionAnswer Decision);
