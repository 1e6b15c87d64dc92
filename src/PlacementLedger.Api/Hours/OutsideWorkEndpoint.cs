using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Hours;

/// <summary>GET /v1/workers/{id}/outside-work: the jobs declared outside the ledger, in the order of
/// declaring.</summary>
internal static class OutsideWorkEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/workers/{id:guid}/outside-work", Handle)
            .Query<OutsideWorkList>(
                "listOutsideWork",
                "Lister les autres emplois déclarés d'un salarié",
                "List a worker's declared other jobs"
            )
            .WithExample(null, new OutsideWorkList([OutsideWorkExamples.Job]));

    private static async Task<IResult> Handle(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var account =
            await session.LoadAsync<HoursAccount>(HoursAccount.IdFor(id), ct) ?? throw RefusedRequest.NotFound();
        return new Found<OutsideWorkList>(new([.. account.OutsideWork.Select(OutsideWorkResource.Of)]));
    }
}

/// <summary>All the jobs a worker declared: few enough for one answer.</summary>
public sealed record OutsideWorkList(IReadOnlyList<OutsideWorkResource> Items);
