using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>GET /v1/mission-requests/{id} and GET /v1/mission-requests.</summary>
internal static class MissionRequestQueries
{
    private static readonly QueryParameter<Guid?> ByClient = Parameters.IdOf(
        "clientId",
        "Seulement les demandes de ce client.",
        "Only the requests of this client."
    );

    private static readonly QueryParameter<Guid?> ByReceiver = Parameters.IdOf(
        "receivedByStructureId",
        "Seulement les demandes reçues par cette structure.",
        "Only the requests this structure received."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/mission-requests/{id:guid}", One)
            .Query<MissionRequestResource>("getMissionRequest", "Lire une demande de mission", "Read a mission request")
            .WithExample(null, MissionRequestExamples.Open);
        routes
            .MapGet("/v1/mission-requests", Some)
            .List<MissionRequestResource>(
                "listMissionRequests",
                "Lister les demandes de mission",
                "List mission requests",
                Parameters.UpdatedSince,
                Parameters.ExternalRef,
                ByClient,
                ByReceiver
            )
            .WithExample(null, new Page<MissionRequestResource>([MissionRequestExamples.Open], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var request = await session.LoadAsync<MissionRequest>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, MissionRequestResource.TextsOf(request), ct);
        return new Found<MissionRequestResource>(MissionRequestResource.Of(request, texts));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<MissionRequest>(http, session, "mission-requests", ct, ByClient, ByReceiver);
        return Pages.Answer(
            http,
            [.. found.Select(request => MissionRequestResource.Of(request, RemarkTexts.None))],
            request => Cursor.Of(request.Id)
        );
    }
}
