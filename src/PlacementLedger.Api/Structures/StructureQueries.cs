using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>GET /v1/structures/{id} and GET /v1/structures.</summary>
internal static class StructureQueries
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/structures/{id:guid}", One)
            .Query<StructureResource>("getStructure", "Lire une structure", "Read a structure")
            .WithExample(null, StructureExamples.Structure);
        routes
            .MapGet("/v1/structures", Some)
            .List<StructureResource>(
                "listStructures",
                "Lister les structures",
                "List structures",
                Parameters.UpdatedSince,
                Parameters.ExternalRef
            )
            .WithExample(null, new Page<StructureResource>([StructureExamples.Structure], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var structure = await session.LoadAsync<Structure>(id, ct) ?? throw RefusedRequest.NotFound();
        return new Found<StructureResource>(StructureResource.Of(structure));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Structure>(http, session, "structures", ct);
        return Pages.Answer(http, [.. found.Select(StructureResource.Of)], structure => Cursor.Of(structure.Id));
    }
}
