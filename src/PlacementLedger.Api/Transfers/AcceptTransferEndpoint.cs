using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>POST /v1/transfers/{id}/acceptance: the receiving structure agrees to employ the worker.</summary>
internal static class AcceptTransferEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/transfers/{id:guid}/acceptance", Handle)
            .Command<TransferAnswer>(
                "acceptTransfer",
                "Accepter un passage",
                "Accept a transfer",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(TransferExamples.Day, TransferExamples.Answer(TransferExamples.Accepted));

    private static Task<IResult> Handle(
        Guid id,
        Body<TransferDayRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = new AcceptTransfer(id, body.Value.Shaped(context.Today).On, context.Caller.ActsFor);
        return TransferStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (transfer, _) => AcceptTransfer.Decide(command, transfer),
            ct
        );
    }
}
