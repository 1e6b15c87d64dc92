using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>POST /v1/transfers/{id}/cancellation: one of the structures calls it off before it is executed.</summary>
internal static class CancelTransferEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/transfers/{id:guid}/cancellation", Handle)
            .Command<TransferAnswer>(
                "cancelTransfer",
                "Annuler un passage",
                "Cancel a transfer",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(TransferExamples.Cancellation, TransferExamples.Answer(TransferExamples.Cancelled));

    private static Task<IResult> Handle(
        Guid id,
        Body<CancellationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        return TransferStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (transfer, remarkId) =>
                CancelTransfer.Decide(new(id, request.On, remarkId, context.Caller.ActingStructure), transfer),
            ct
        );
    }
}
