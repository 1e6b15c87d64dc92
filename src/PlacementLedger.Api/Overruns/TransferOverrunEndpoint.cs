using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Overruns;

/// <summary>POST /v1/overrun-cases/{id}/transfer: the worker goes on with an ETTI.</summary>
internal static class TransferOverrunEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/overrun-cases/{id:guid}/transfer", Handle)
            .Command<OverrunCaseAnswer>(
                "transferOverrun",
                "Poursuivre avec une ETTI après un dépassement",
                "Go on with an ETTI after an overrun",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState, Codes.TransferUnrelated)
            .WithExample(OverrunExamples.Transfer, OverrunExamples.Explained(OverrunExamples.Transferred));

    private static Task<IResult> Handle(
        Guid id,
        Body<TransferOverrunRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        Taken<OverrunCase> known = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                known = take.Subject<OverrunCase>(id);
                var transfer = take.Read<Transfer>(request.TransferId, "/transferId");
                await take.Load(ct);
                var receiver = take.ReadOrNull<Structure>(transfer.Value.ToStructureId);
                await take.Load(ct);
                return TransferOverrun.Decide(
                    new(id, request.On, request.TransferId, context.Caller.ActingStructure),
                    known.Value,
                    transfer.Value,
                    receiver.Value
                );
            },
            recorded => Answer.Ok(new OverrunCaseAnswer(known.After, recorded.Explained)),
            ct
        );
    }
}

/// <summary>The transfer by which the worker goes on with an ETTI.</summary>
/// <param name="On">The day it is said; not in the future.</param>
public sealed record TransferOverrunRequest(DateOnly On, Guid TransferId, string? Quote = null)
{
    internal TransferOverrunRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).ThrowIfBad();
        return this;
    }
}
