using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Law;

/// <summary>GET /v1/policies: how this network answers each question that the law leaves open.</summary>
internal static class PolicyQueries
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/policies", Handle)
            .Query<PoliciesResource>(
                "getPolicies",
                "Lire les lectures de la loi adoptées",
                "Read the readings of the law adopted",
                Parameters.ValidAt,
                Parameters.KnownAt
            )
            .WithExample(null, LawExamples.Policies);

    private static async Task<IResult> Handle(
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var policies = await KnownPolicies.Of(session, Parameters.KnownAt.From(http), ct);
        var validAt = Parameters.ValidAt.From(http) ?? Calendar.Today(clock);
        return new Found<PoliciesResource>(PoliciesResource.Of(policies, validAt, Languages.Of(http)));
    }
}

/// <summary>A network's policies, as they are now or as they were known at an instant.</summary>
internal static class KnownPolicies
{
    /// <summary>Null when nothing had been chosen.</summary>
    public static async Task<Policies?> Of(IQuerySession session, DateTimeOffset? knownAt, CancellationToken ct)
    {
        var id = Policies.IdFor(session.TenantId);
        if (knownAt is not { } instant)
        {
            return await session.LoadAsync<Policies>(id, ct);
        }

        var events = await session.Events.FetchStreamAsync(id, token: ct);
        return events
            .Select(e => (PoliciesEvent)((Domain.LedgerEvent)e.Data with { EventId = e.Id }))
            .Where(happened => happened.RecordedAt <= instant)
            .Aggregate((Policies?)null, Policies.Evolve);
    }
}
