using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>A mandate as it is read over HTTP.</summary>
/// <param name="Powers">Empty when <paramref name="Full"/>.</param>
/// <param name="Clients">Empty means any client.</param>
/// <param name="Departments">Empty means anywhere.</param>
/// <param name="Fee">Null means free of charge.</param>
/// <param name="Acceptance">Null until the agent accepts.</param>
/// <param name="Scopes">What was narrowed since it was granted, in that order.</param>
/// <param name="End">Null while neither party has put an end to it.</param>
public record MandateResource(
    Guid Id,
    IReadOnlyList<ExternalRef> ExternalRefs,
    Guid PrincipalId,
    Guid AgentId,
    IReadOnlyList<MandatePower> Powers,
    bool Full,
    IReadOnlyList<Guid> Clients,
    IReadOnlyList<string> Departments,
    DateOnly From,
    DateOnly Until,
    MandateFeeBody? Fee,
    MandateStatus State,
    MandateAcceptanceResource? Acceptance,
    MandateEndResource? End,
    IReadOnlyList<MandateScopeResource> Scopes,
    IReadOnlyList<MandateSuspensionResource> Suspensions,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static MandateResource Of(Mandate mandate, RemarkTexts texts) =>
        new(
            mandate.Id,
            mandate.ExternalRefs,
            mandate.PrincipalId,
            mandate.AgentId,
            mandate.Powers,
            mandate.Full,
            mandate.Clients,
            mandate.Departments,
            mandate.Period.From,
            mandate.Period.Until,
            mandate.Fee is { } fee ? MandateFeeBody.Of(fee) : null,
            mandate.Status,
            mandate.Acceptance is { } acceptance ? new(acceptance.On) : null,
            mandate.End is { } end ? new(end.LastDay, texts[end.RemarkId]) : null,
            [.. mandate.Scopes.Select(MandateScopeResource.Of)],
            [
                .. mandate.Suspensions.Select(known => new MandateSuspensionResource(
                    known.From,
                    known.Until,
                    texts[known.RemarkId]
                )),
            ],
            mandate.Version,
            mandate.UpdatedAt
        );

    internal static IEnumerable<Guid?> TextsOf(Mandate mandate) =>
        mandate.Suspensions.Select(known => known.RemarkId).Append(mandate.End?.RemarkId);
}

/// <summary>What the agent may do from a day on, narrower than before.</summary>
public sealed record MandateScopeResource(
    DateOnly From,
    IReadOnlyList<MandatePower> Powers,
    bool Full,
    IReadOnlyList<Guid> Clients,
    IReadOnlyList<string> Departments
)
{
    internal static MandateScopeResource Of(MandateScope scope) =>
        new(scope.From, scope.Powers, scope.Full, scope.Clients, scope.Departments);
}

/// <summary>Days on which the agent may not act, both included.</summary>
/// <param name="Until">Null until it is resumed.</param>
/// <param name="Reason">Null once erased.</param>
public sealed record MandateSuspensionResource(DateOnly From, DateOnly? Until, string? Reason);

/// <summary>The agent's yes.</summary>
public sealed record MandateAcceptanceResource(DateOnly On);

/// <summary>The end one of the parties put to a mandate.</summary>
/// <param name="LastDay">The last day on which the agent may still act.</param>
/// <param name="Reason">Null once erased.</param>
public sealed record MandateEndResource(DateOnly LastDay, string? Reason);

/// <summary>What a command on a mandate answers.</summary>
public sealed record MandateAnswer : MandateResource
{
    internal MandateAnswer(Mandate mandate, DecisionAnswer decision)
        : this(Of(mandate, RemarkTexts.None), decision) { }

    internal MandateAnswer(MandateResource mandate, DecisionAnswer decision)
        : base(mandate) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
