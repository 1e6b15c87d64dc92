using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>POST /v1/mandates/{id}/renunciation: the agent gives the mandate up, or declines it.</summary>
internal static class RenounceMandateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mandates/{id:guid}/renunciation", Handle)
            .Command<MandateAnswer>(
                "renounceMandate",
                "Renoncer à un mandat",
                "Renounce a mandate",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(MandateExamples.EndRequest, MandateExamples.Answer(MandateExamples.Renounced));

    private static Task<IResult> Handle(
        Guid id,
        Body<EndMandateRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        return MandateStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (mandate, remarkId) =>
                RenounceMandate.Decide(new(id, request.LastDay, remarkId, context.Caller.ActsFor), mandate),
            ct
        );
    }
}
