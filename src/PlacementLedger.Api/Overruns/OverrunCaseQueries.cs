using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>GET /v1/overrun-cases/{id} and GET /v1/overrun-cases.</summary>
internal static class OverrunCaseQueries
{
    private static readonly QueryParameter<Guid?> ByWorker = Parameters.IdOf(
        "workerId",
        "Seulement les dossiers de ce salarié.",
        "Only the cases of this worker."
    );

    private static readonly QueryParameter<OverrunCaseStatus?> ByState = Parameters.WordOf<OverrunCaseStatus>(
        "state",
        "Seulement les dossiers dans cet état : open, answered ou closed.",
        "Only the cases in this state: open, answered or closed."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/overrun-cases/{id:guid}", One)
            .Query<OverrunCaseDetail>("getOverrunCase", "Lire un dossier de dépassement", "Read an overrun case")
            .WithExample(null, OverrunExamples.Read);
        routes
            .MapGet("/v1/overrun-cases", Some)
            .List<OverrunCaseResource>(
                "listOverrunCases",
                "Lister les dossiers de dépassement",
                "List overrun cases",
                Parameters.UpdatedSince,
                ByWorker,
                ByState
            )
            .WithExample(null, new Page<OverrunCaseResource>([OverrunExamples.Opened], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var known = await session.LoadAsync<OverrunCase>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, OverrunCaseResource.TextsOf(known), ct);
        var events = await session.Events.FetchStreamAsync(id, known.Version, token: ct);
        return new Found<OverrunCaseDetail>(
            new(
                OverrunCaseResource.Of(known, texts),
                [.. events.Select(e => OverrunEventResource.Of(e.Id, (OverrunCaseEvent)e.Data))]
            )
        );
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        var found = session
            .Query<OverrunCase>()
            .Where(known => known.MatchesSql("d.id > ? and (d.data ->> 'updatedAt')::timestamptz >= ?", after, since));
        if (ByWorker.From(http) is { } worker)
        {
            found = found.Where(known => known.MatchesSql("d.data ->> 'workerId' = ?", worker.ToString("D")));
        }

        if (ByState.From(http) is { } state)
        {
            found = found.Where(known => known.MatchesSql("d.data ->> 'status' = ?", CamelCase.Of(state)));
        }

        var page = await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
        return Pages.Answer(
            http,
            [.. page.Select(known => OverrunCaseResource.Of(known, RemarkTexts.None))],
            known => Cursor.Of(known.Id)
        );
    }
}
