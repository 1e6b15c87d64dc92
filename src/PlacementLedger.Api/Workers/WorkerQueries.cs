using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Workers;

/// <summary>GET /v1/workers/{id} and GET /v1/workers.</summary>
/// <remarks>Not by PASS number: a number is no way to look somebody up.</remarks>
internal static class WorkerQueries
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/workers/{id:guid}", One)
            .Query<WorkerResource>("getWorker", "Lire un salarié", "Read a worker")
            .WithExample(null, WorkerExamples.Worker);
        routes
            .MapGet("/v1/workers", Some)
            .List<WorkerResource>(
                "listWorkers",
                "Lister les salariés",
                "List workers",
                Parameters.UpdatedSince,
                Parameters.ExternalRef
            )
            .WithExample(null, new Page<WorkerResource>([WorkerExamples.Worker], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var worker = await session.LoadAsync<Worker>(id, ct) ?? throw RefusedRequest.NotFound();
        return new Found<WorkerResource>(WorkerResource.Of(worker));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Worker>(http, session, "workers", ct);
        return Pages.Answer(http, [.. found.Select(WorkerResource.Of)], worker => Cursor.Of(worker.Id));
    }
}
