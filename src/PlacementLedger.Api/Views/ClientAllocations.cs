using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Views;

/// <summary>GET /v1/clients/{id}/allocation and GET /v1/structures/{id}/client-allocations.</summary>
internal static class ClientAllocations
{
    internal static readonly QueryParameter<Guid?> GroupId = Parameters.IdOf(
        "groupId",
        "Le portefeuille de ce groupement ; sinon celui du réseau, ou à défaut le premier qui existe.",
        "The portfolio of this group; else the network's own, or the first there is."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/clients/{id:guid}/allocation", One)
            .Query<ClientAllocationResource>(
                "getClientAllocation",
                "Lire à qui un client est confié",
                "Read who holds a client",
                Parameters.ValidAt,
                GroupId
            )
            .WaitsFor(nameof(ClientAllocation))
            .WithExample(null, ViewExamples.Allocation);
        routes
            .MapGet("/v1/structures/{id:guid}/client-allocations", Some)
            .List<ClientAllocationResource>(
                "listClientAllocations",
                "Lister les clients auxquels une structure a part",
                "List the clients a structure has a part in",
                Parameters.ValidAt,
                Parameters.UpdatedSince
            )
            .WaitsFor(nameof(ClientAllocation))
            .WithExample(null, new Page<ClientAllocationResource>([ViewExamples.Allocation], null));
    }

    private static async Task<IResult> One(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var asked = AllocationAsked.By(http, clock);
        await using var session = store.QuerySession(caller.Tenant);
        if (await session.LoadAsync<ClientAllocation>(id, ct) is { } allocation)
        {
            var client = await session.LoadAsync<Client>(id, ct);
            return new Found<ClientAllocationResource>(ClientAllocationResource.Of(allocation, client, asked));
        }

        _ = await session.LoadAsync<Client>(id, ct) ?? throw RefusedRequest.NotFound();
        return new Found<ClientAllocationResource>(ClientAllocationResource.Nobodys(id));
    }

    private static async Task<IResult> Some(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        _ = await session.LoadAsync<Structure>(id, ct) ?? throw RefusedRequest.NotFound();
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        var found = await session
            .Query<ClientAllocation>()
            .Where(allocation =>
                allocation.MatchesSql(
                    "d.id > ? and d.data -> 'structures' @> ?::jsonb and (d.data ->> 'updatedAt')::timestamptz >= ?",
                    after,
                    $"[\"{id:D}\"]",
                    since
                )
            )
            .OrderBySql("d.id")
            .Take(Parameters.Limit.From(http) + 1)
            .ToListAsync(ct);
        var asked = AllocationAsked.By(http, clock);
        var clients = (await session.LoadManyAsync<Client>(ct, found.Select(allocation => allocation.Id))).ToDictionary(
            client => client.Id
        );
        return Pages.Answer(
            http,
            [.. found.Select(known => ClientAllocationResource.Of(known, clients.GetValueOrDefault(known.Id), asked))],
            allocation => Cursor.Of(allocation.ClientId)
        );
    }
}

/// <summary>Keeps the allocation of each client, from the events of every stream that concerns it.</summary>
internal sealed partial class ClientAllocationProjection : MultiStreamProjection<ClientAllocation, Guid>
{
    public ClientAllocationProjection()
    {
        Name = nameof(ClientAllocation);
        IncludeType<MissionRequestSubmitted>();
        IncludeType<PlacementConfirmed>();
        IncludeType<PlacementCancelled>();
        IncludeType<HoursReserved>();
        IncludeType<ReservationReleased>();
        IncludeType<HoursPosted>();
        IncludeType<HoursCorrected>();
        IncludeType<ClientAllocated>();
        IncludeType<AllocationChangeConsented>();
        IncludeType<ClientAccountTransferred>();
        IncludeType<ClientShared>();
        IncludeType<ClientReleased>();
        // One pass over all kinds of event keeps them in the order they happened.
        Identity<IEvent>(e => ClientAllocation.ClientOf(e.Data));
    }

    public override ClientAllocation? Evolve(ClientAllocation? snapshot, Guid id, IEvent e) =>
        ClientAllocation.After(snapshot, (LedgerEvent)e.Data with { EventId = e.Id });
}
