using System.Text.Json.Serialization;
using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Views;

/// <summary>GET /v1/decisions/{id} and GET /v1/decisions: why the ledger answered what it answered.</summary>
internal static class Decisions
{
    private static readonly QueryParameter<Guid?> SubjectId = Parameters.IdOf(
        "subjectId",
        "Seulement les décisions qui ont regardé cette chose.",
        "Only decisions that looked at this thing."
    );

    private static readonly QueryParameter<Guid?> UnsettledBy = Parameters.IdOf(
        "unsettledBy",
        "Seulement les décisions que celle-ci donne à revoir.",
        "Only decisions that this one gives reason to review."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/decisions/{id:guid}", One)
            .Query<DecisionResource>("getDecision", "Lire une décision", "Read a decision", Parameters.KnownAt)
            .WithExample(null, ViewExamples.Decision);
        routes
            .MapGet("/v1/decisions", Some)
            .List<DecisionResource>(
                "listDecisions",
                "Lister les décisions",
                "List decisions",
                SubjectId,
                UnsettledBy,
                Parameters.UpdatedSince,
                Parameters.KnownAt
            )
            .WithExample(null, new Page<DecisionResource>([ViewExamples.Decision], null));
    }

    private static async Task<IResult> One(
        Guid id,
        HttpContext http,
        Caller caller,
        Positions positions,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        // It never changes: what was known of it at an instant is all of it or nothing.
        var decision = await session.LoadAsync<RecordedDecision>(id, ct);
        if (decision is null || decision.UpdatedAt > KnownAt(http))
        {
            throw RefusedRequest.NotFound();
        }

        return new Found<DecisionResource>(DecisionResource.Of(decision, caller, positions, Languages.Of(http)));
    }

    private static async Task<IResult> Some(
        HttpContext http,
        Caller caller,
        Positions positions,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        var subject = SubjectId.From(http) is { } id ? $"[\"{id:D}\"]" : "[]";
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        await using var session = store.QuerySession(caller.Tenant);
        var found = session
            .Query<RecordedDecision>()
            .Where(decision =>
                decision.MatchesSql(
                    "d.id > ? and d.data -> 'subjects' @> ?::jsonb "
                        + "and (d.data ->> 'updatedAt')::timestamptz between ? and ?",
                    after,
                    subject,
                    since,
                    KnownAt(http).ToUniversalTime()
                )
            );
        if (UnsettledBy.From(http) is { } late)
        {
            Guid[] unsettled = [.. (await session.LoadAsync<RecordedDecision>(late, ct))?.Unsettles ?? []];
            found = found.Where(decision => decision.Id.IsOneOf(unsettled));
        }

        var page = await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
        return Pages.Answer(
            http,
            [.. page.Select(decision => DecisionResource.Of(decision, caller, positions, Languages.Of(http)))],
            decision => Cursor.Of(decision.Id)
        );
    }

    private static DateTimeOffset KnownAt(HttpContext http) => Parameters.KnownAt.From(http) ?? DateTimeOffset.MaxValue;
}

/// <summary>A decision as it was recorded. It never changes; only its sentences follow the reader's language.</summary>
/// <param name="Command">The operation that asked, such as <c>confirmPlacement</c>.</param>
/// <param name="Subjects">The things the decision was about or looked at.</param>
/// <param name="Policies">What the network had chosen where the law is open and the default did not hold; absent where
/// it did.</param>
public sealed record DecisionResource(
    Guid Id,
    string Command,
    DecisionOutcome Outcome,
    DecisionAsOf AsOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MaximumMinutes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<DayMinutes>? MaximumSchedule,
    IReadOnlyList<Alternative> Alternatives,
    IReadOnlyList<CheckAnswer> Checks,
    IReadOnlyList<Guid> Subjects,
    DateTimeOffset RecordedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PolicyChoice>? Policies = null
)
{
    /// <summary>Earlier decisions that counted on a reference window which this one moved; absent when none
    /// did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Guid>? DecisionsToReview { get; init; }

    internal static DecisionResource Of(
        RecordedDecision decision,
        Caller caller,
        Positions positions,
        Language language
    ) =>
        new(
            decision.Id,
            decision.Command,
            decision.Outcome,
            new(positions.Seal(caller.Tenant, decision.FactsPosition), decision.RuleSetVersion),
            decision.MaximumSchedule?.Sum(day => day.Minutes),
            decision.MaximumSchedule,
            decision.Alternatives,
            [.. decision.Checks.Select(check => CheckAnswer.Of(check, language))],
            decision.Subjects,
            decision.UpdatedAt,
            decision.Policies.Count > 0 ? decision.Policies : null
        )
        {
            DecisionsToReview = decision.Unsettles.Count > 0 ? decision.Unsettles : null,
        };
}
