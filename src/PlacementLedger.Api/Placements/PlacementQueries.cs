using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>GET /v1/placements/{id} and GET /v1/placements.</summary>
internal static class PlacementQueries
{
    private static readonly QueryParameter<Guid?> ByWorker = Parameters.IdOf(
        "workerId",
        "Seulement celles de ce salarié.",
        "Only this worker's."
    );

    private static readonly QueryParameter<Guid?> ByMandate = Parameters.IdOf(
        "mandateId",
        "Seulement celles signées sous ce mandat.",
        "Only those signed under this mandate."
    );

    private static readonly QueryParameter<Guid?> ByRequest = Parameters.IdOf(
        "missionRequestId",
        "Seulement celles qui servent cette demande.",
        "Only those that serve this mission request."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/placements/{id:guid}", One)
            .Query<PlacementDetail>("getPlacement", "Lire une mise à disposition", "Read a placement")
            .WithExample(null, PlacementExamples.Read);
        routes
            .MapGet("/v1/placements", Some)
            .List<PlacementResource>(
                "listPlacements",
                "Lister les mises à disposition",
                "List placements",
                Parameters.UpdatedSince,
                Parameters.ExternalRef,
                ByWorker,
                ByMandate,
                ByRequest
            )
            .WithExample(null, new Page<PlacementResource>([PlacementExamples.Confirmed], null));
    }

    private static async Task<IResult> One(
        Guid id,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var placement = await session.LoadAsync<Placement>(id, ct) ?? throw RefusedRequest.NotFound();
        var account = await session.LoadAsync<HoursAccount>(HoursAccount.IdFor(placement.WorkerId), ct);
        var today = Calendar.Today(clock);
        var unsettled = account!
            .PlacementOf(id)!
            .Days.Where(day => day.Reserved > 0 && day.Date < today)
            .Select(day => new DayMinutes(day.Date, day.Reserved));
        var texts = await RemarkTexts.Of(session, PlacementResource.TextsOf(placement), ct);
        return new Found<PlacementDetail>(
            new(
                PlacementResource.Of(placement, texts),
                [.. unsettled],
                texts[placement.Terms.JustificationId],
                texts[placement.ClosingRemarkId]
            )
        );
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Placement>(http, session, "placements", ct, ByWorker, ByMandate, ByRequest);
        return Pages.Answer(
            http,
            [.. found.Select(placement => PlacementResource.Of(placement, RemarkTexts.None))],
            placement => Cursor.Of(placement.Id)
        );
    }
}
