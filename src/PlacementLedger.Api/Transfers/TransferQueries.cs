using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>GET /v1/transfers/{id} and GET /v1/transfers.</summary>
internal static class TransferQueries
{
    private static readonly QueryParameter<Guid?> ByWorker = Parameters.IdOf(
        "workerId",
        "Seulement les passages de ce salarié.",
        "Only the transfers of this worker."
    );

    private static readonly QueryParameter<Guid?> ByOrigin = Parameters.IdOf(
        "fromStructureId",
        "Seulement les passages depuis cette structure.",
        "Only the transfers from this structure."
    );

    private static readonly QueryParameter<Guid?> ByReceiver = Parameters.IdOf(
        "toStructureId",
        "Seulement les passages vers cette structure.",
        "Only the transfers to this structure."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/transfers/{id:guid}", One)
            .Query<TransferResource>("getTransfer", "Lire un passage", "Read a transfer")
            .WithExample(null, TransferExamples.Accepted);
        routes
            .MapGet("/v1/transfers", Some)
            .List<TransferResource>(
                "listTransfers",
                "Lister les passages",
                "List transfers",
                Parameters.UpdatedSince,
                Parameters.ExternalRef,
                ByWorker,
                ByOrigin,
                ByReceiver
            )
            .WithExample(null, new Page<TransferResource>([TransferExamples.Accepted], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var transfer = await session.LoadAsync<Transfer>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, TransferResource.TextsOf(transfer), ct);
        return new Found<TransferResource>(TransferResource.Of(transfer, texts));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var found = await Listing.Of<Transfer>(http, session, "transfers", ct, ByWorker, ByOrigin, ByReceiver);
        return Pages.Answer(
            http,
            [.. found.Select(transfer => TransferResource.Of(transfer, RemarkTexts.None))],
            transfer => Cursor.Of(transfer.Id)
        );
    }
}
