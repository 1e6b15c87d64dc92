using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>POST /v1/mission-requests/{id}/cancellation: the client needs nobody any more.</summary>
internal static class CancelMissionRequestEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mission-requests/{id:guid}/cancellation", Handle)
            .Command<MissionRequestAnswer>(
                "cancelMissionRequest",
                "Annuler une demande de mission",
                "Cancel a mission request",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongState)
            .WithExample(
                MissionRequestExamples.Cancellation,
                MissionRequestExamples.Answer(MissionRequestExamples.Cancelled)
            );

    private static Task<IResult> Handle(
        Guid id,
        Body<CancellationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var sent = body.Value.Shaped(context.Today);
        return MissionRequestStep.Run(
            id,
            body,
            sent.Reason,
            context,
            ledger,
            (request, remarkId) => CancelMissionRequest.Decide(new(id, sent.On, remarkId), request),
            ct
        );
    }
}
