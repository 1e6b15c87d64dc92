using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>POST /v1/mandates/{id}/revocation: the principal takes its mandate back.</summary>
internal static class RevokeMandateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mandates/{id:guid}/revocation", Handle)
            .Command<MandateAnswer>("revokeMandate", "Révoquer un mandat", "Revoke a mandate", StatusCodes.Status200OK)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(MandateExamples.EndRequest, MandateExamples.Answer(MandateExamples.Revoked));

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
                RevokeMandate.Decide(new(id, request.LastDay, remarkId, context.Caller.ActsFor), mandate),
            ct
        );
    }
}
