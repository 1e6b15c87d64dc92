using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
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

    private static async Task<IResult> One(
        Guid id,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var worker = await session.LoadAsync<Worker>(id, ct) ?? throw RefusedRequest.NotFound();
        var choices = await ChoicesOf(session, caller, clock, ct);
        return new Found<WorkerResource>(WorkerResource.Of(worker.Under(choices)));
    }

    private static async Task<IResult> Some(
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Worker>(http, session, "workers", ct);
        var choices = await ChoicesOf(session, caller, clock, ct);
        return Pages.Answer(
            http,
            [.. found.Select(worker => WorkerResource.Of(worker.Under(choices)))],
            worker => Cursor.Of(worker.Id)
        );
    }

    // Where a PASS ends, and by how much a suspension moves it, is for the network to choose (A5, A6).
    private static async Task<PolicyChoices> ChoicesOf(
        IQuerySession session,
        Caller caller,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var policies = await session.LoadAsync<Policies>(Policies.IdFor(caller.Tenant), ct);
        return Policies.On(policies, Calendar.Today(clock));
    }
}
