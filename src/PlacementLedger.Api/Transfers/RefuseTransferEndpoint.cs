using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>POST /v1/transfers/{id}/refusal: the worker, or the structure that would receive, says no.</summary>
internal static class RefuseTransferEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/transfers/{id:guid}/refusal", Handle)
            .Command<TransferAnswer>(
                "refuseTransfer",
                "Refuser un passage",
                "Refuse a transfer",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(TransferExamples.Refusal, TransferExamples.Answer(TransferExamples.Refused));

    private static Task<IResult> Handle(
        Guid id,
        Body<RefuseTransferRequest> body,
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
                RefuseTransfer.Decide(new(id, request.By, request.On, remarkId, context.Caller.ActsFor), transfer),
            ct
        );
    }
}

/// <summary>A no, which ends the transfer.</summary>
/// <param name="By">Who said no; a worker says it to whichever of the two structures asks.</param>
/// <param name="On">The day it was said; not in the future.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record RefuseTransferRequest(TransferRefuser By, DateOnly On, string Reason, string? Quote = null)
{
    internal RefuseTransferRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
