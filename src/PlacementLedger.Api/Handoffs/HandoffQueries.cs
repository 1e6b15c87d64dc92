using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Handoffs;

namespace PlacementLedger.Api.Handoffs;

/// <summary>GET /v1/handoffs/{id} and GET /v1/handoffs, the officers' queue.</summary>
internal static class HandoffQueries
{
    private static readonly QueryParameter<Guid?> ByWorker = Parameters.IdOf(
        "workerId",
        "Seulement les relais de ce salarié.",
        "Only the hand-offs of this worker."
    );

    private static readonly QueryParameter<Guid?> ByStructure = Parameters.IdOf(
        "structureId",
        "Seulement les relais de cette AI, ou pour lesquels cette structure est sollicitée.",
        "Only the hand-offs of this AI, or in which this structure is asked."
    );

    private static readonly QueryParameter<HandoffStage?> ByState = Parameters.WordOf<HandoffStage>(
        "state",
        "Seulement les relais dans cet état.",
        "Only the hand-offs in this state."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/handoffs/{id:guid}", One)
            .Query<HandoffResource>("getHandoff", "Lire un relais", "Read a hand-off")
            .WithExample(null, HandoffExamples.Asking);
        routes
            .MapGet("/v1/handoffs", Some)
            .List<HandoffResource>(
                "listHandoffs",
                "Lister les relais",
                "List hand-offs",
                Parameters.UpdatedSince,
                ByWorker,
                ByStructure,
                ByState
            )
            .WithExample(null, new Page<HandoffResource>([HandoffExamples.Asking], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var handoff = await session.LoadAsync<Handoff>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, [handoff.RemarkId], ct);
        return new Found<HandoffResource>(HandoffResource.Of(handoff, texts));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        var found = session
            .Query<Handoff>()
            .Where(known => known.MatchesSql("d.id > ? and (d.data ->> 'updatedAt')::timestamptz >= ?", after, since));
        if (ByWorker.From(http) is { } worker)
        {
            found = found.Where(known => known.WorkerId == worker);
        }

        if (ByStructure.From(http) is { } structure)
        {
            var id = structure.ToString("D");
            found = found.Where(known =>
                known.MatchesSql("? in (d.data ->> 'employerId', d.data -> 'asked' ->> 'structureId')", id)
            );
        }

        if (ByState.From(http) is { } state)
        {
            found = found.Where(known => known.MatchesSql("d.data ->> 'stage' = ?", CamelCase.Of(state)));
        }

        var page = await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
        return Pages.Answer(
            http,
            [.. page.Select(known => HandoffResource.Of(known, RemarkTexts.None))],
            known => Cursor.Of(known.Id)
        );
    }
}
