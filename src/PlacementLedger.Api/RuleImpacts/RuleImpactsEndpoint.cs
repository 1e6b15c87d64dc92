using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.RuleImpacts;

namespace PlacementLedger.Api.RuleImpacts;

/// <summary>POST /v1/rule-impacts: who would be concerned by another ceiling or another reading of it. Nothing is
/// recorded.</summary>
internal static class RuleImpactsEndpoint
{
    // A network of a hundred thousand accounts takes about half a minute.
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromMinutes(5);

    public static void MapRuleImpacts(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/rule-impacts", Handle)
            .Question<RuleImpactsResource>(
                "computeRuleImpact",
                "Mesurer l'effet d'une autre règle",
                "Measure the effect of another rule"
            )
            .WithExample(RuleImpactExamples.Assumption, RuleImpactExamples.Impacts)
            .WithRequestTimeout(LedgerHttp.Within(AnswerWithin));

    private static async Task<IResult> Handle(
        Body<RuleImpactRequest> body,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = Calendar.Today(clock);
        await using var session = store.QuerySession(caller.Tenant);
        var policy = await RuleImpactReplay.PolicyOf(session, caller.Tenant, today, ct);
        var assumption = body.Value.Shaped(policy);
        var tally = await RuleImpactReplay.Run(session, policy, assumption, today, null, ct);
        return new AnswerResult(Answer.Ok(RuleImpactsResource.Of(today, tally)));
    }
}

/// <summary>What an assumption would change, over the whole network. All quantities are minutes.</summary>
/// <param name="AsOf">The day it was replayed on; later days are not counted as passed.</param>
/// <param name="Workers">The largest changes first, 500 at most.</param>
public sealed record RuleImpactsResource(
    DateOnly AsOf,
    int WorkersExamined,
    int WorkersChanged,
    long OverrunMinutesNow,
    long OverrunMinutesThen,
    IReadOnlyList<RuleImpactResource> Workers
)
{
    internal static RuleImpactsResource Of(DateOnly asOf, RuleImpactTally tally) =>
        new(
            asOf,
            tally.Examined,
            tally.Changed,
            tally.OverrunMinutesNow,
            tally.OverrunMinutesThen,
            [.. tally.Largest.Select(RuleImpactResource.Of)]
        );
}

/// <summary>What an assumption would change for one worker.</summary>
public sealed record RuleImpactResource(Guid WorkerId, CeilingStanding Now, CeilingStanding Then)
{
    internal static RuleImpactResource Of(RuleImpact impact) => new(impact.WorkerId, impact.Now, impact.Then);
}
