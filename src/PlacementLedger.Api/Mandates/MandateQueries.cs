using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>GET /v1/mandates/{id} and GET /v1/mandates.</summary>
internal static class MandateQueries
{
    private static readonly QueryParameter<Guid?> ByPrincipal = Parameters.IdOf(
        "principalId",
        "Seulement les mandats donnés par cette structure.",
        "Only the mandates this structure gave."
    );

    private static readonly QueryParameter<Guid?> ByAgent = Parameters.IdOf(
        "agentId",
        "Seulement les mandats reçus par cette structure.",
        "Only the mandates this structure received."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/mandates/{id:guid}", One)
            .Query<MandateResource>("getMandate", "Lire un mandat", "Read a mandate")
            .WithExample(null, MandateExamples.Accepted);
        routes
            .MapGet("/v1/mandates", Some)
            .List<MandateResource>(
                "listMandates",
                "Lister les mandats",
                "List mandates",
                Parameters.UpdatedSince,
                Parameters.ExternalRef,
                ByPrincipal,
                ByAgent
            )
            .WithExample(null, new Page<MandateResource>([MandateExamples.Accepted], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var mandate = await session.LoadAsync<Mandate>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, MandateResource.TextsOf(mandate), ct);
        return new Found<MandateResource>(MandateResource.Of(mandate, texts));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Mandate>(http, session, "mandates", ct, ByPrincipal, ByAgent);
        return Pages.Answer(
            http,
            [.. found.Select(mandate => MandateResource.Of(mandate, RemarkTexts.None))],
            mandate => Cursor.Of(mandate.Id)
        );
    }
}
