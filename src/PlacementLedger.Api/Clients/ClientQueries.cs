using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>GET /v1/clients/{id} and GET /v1/clients.</summary>
internal static class ClientQueries
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/clients/{id:guid}", One)
            .Query<ClientResource>("getClient", "Lire un client", "Read a client")
            .WithExample(null, ClientExamples.Client);
        routes
            .MapGet("/v1/clients", Some)
            .List<ClientResource>(
                "listClients",
                "Lister les clients",
                "List clients",
                Parameters.UpdatedSince,
                Parameters.ExternalRef
            )
            .WithExample(null, new Page<ClientResource>([ClientExamples.Unnamed], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var client = await session.LoadAsync<Client>(id, ct) ?? throw RefusedRequest.NotFound();
        var name = await session.LoadAsync<ClientName>(id, ct);
        var texts = await RemarkTexts.Of(session, client.Classifications.Select(known => known.BasisId), ct);
        return new Found<ClientResource>(ClientResource.Of(client, name?.Name, texts));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Client>(http, session, "clients", ct);
        return Pages.Answer(http, [.. found.Select(ClientResource.Of)], client => Cursor.Of(client.Id));
    }
}
