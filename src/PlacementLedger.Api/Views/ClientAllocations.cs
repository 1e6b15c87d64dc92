using System.Text.Json.Serialization;
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
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Views;

/// <summary>GET /v1/clients/{id}/allocation and GET /v1/structures/{id}/client-allocations.</summary>
internal static class ClientAllocations
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/clients/{id:guid}/allocation", One)
            .Query<ClientAllocationResource>(
                "getClientAllocation",
                "Lire à qui un client est confié",
                "Read who holds a client",
                Parameters.ValidAt
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
        CancellationToken ct
    )
    {
        var validAt = Parameters.ValidAt.From(http);
        await using var session = store.QuerySession(caller.Tenant);
        if (await session.LoadAsync<ClientAllocation>(id, ct) is { } allocation)
        {
            return new Found<ClientAllocationResource>(ClientAllocationResource.Of(allocation, validAt));
        }

        _ = await session.LoadAsync<Client>(id, ct) ?? throw RefusedRequest.NotFound();
        return new Found<ClientAllocationResource>(ClientAllocationResource.Nobodys(id));
    }

    private static async Task<IResult> Some(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
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
        var validAt = Parameters.ValidAt.From(http);
        return Pages.Answer(
            http,
            [.. found.Select(allocation => ClientAllocationResource.Of(allocation, validAt))],
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
        // One pass over all kinds of event keeps them in the order they happened.
        Identity<IEvent>(e => ClientAllocation.ClientOf(e.Data));
    }

    public override ClientAllocation? Evolve(ClientAllocation? snapshot, Guid id, IEvent e) =>
        ClientAllocation.After(snapshot, (LedgerEvent)e.Data);
}

/// <summary>Who holds a client and how the work is shared. All quantities are minutes.</summary>
/// <param name="HolderId">Null while the ledger knows neither a mission request nor a placement of the client.</param>
/// <param name="Since">When the ledger learnt of it.</param>
/// <param name="Contact">An opaque id; absent until the holder names one.</param>
public sealed record ClientAllocationResource(
    Guid ClientId,
    Guid? HolderId,
    DateTimeOffset? Since,
    Guid? OpenedById,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Contact,
    IReadOnlyList<AllocationShareResource> Shares,
    DateTimeOffset? UpdatedAt
)
{
    internal static ClientAllocationResource Of(ClientAllocation allocation, DateOnly? validAt) =>
        new(
            allocation.Id,
            allocation.HolderId,
            allocation.Since,
            allocation.OpenedById,
            null,
            [.. allocation.Shares.Select(share => AllocationShareResource.Of(share, validAt))],
            allocation.UpdatedAt
        );

    internal static ClientAllocationResource Nobodys(Guid clientId) => new(clientId, null, null, null, null, [], null);
}

/// <summary>The part of one legal employer.</summary>
/// <param name="SignedByStructureId">Who signed for it; absent where it signed itself.</param>
/// <param name="WorkedMinutes">Worked up to the day asked about; paid training is not in it.</param>
/// <param name="ReservedMinutes">Reserved and neither posted nor released, whatever the day asked about.</param>
public sealed record AllocationShareResource(
    Guid StructureId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? SignedByStructureId,
    int Placements,
    int WorkedMinutes,
    int ReservedMinutes
)
{
    internal static AllocationShareResource Of(AllocationShare share, DateOnly? validAt) =>
        new(
            share.StructureId,
            share.SignerId == share.StructureId ? null : share.SignerId,
            share.Placements,
            share.WorkedUpTo(validAt),
            share.ReservedMinutes()
        );
}
