using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>POST /v1/mission-requests/{id}/loss: it was not, or not wholly, served.</summary>
internal static class LoseMissionRequestEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mission-requests/{id:guid}/loss", Handle)
            .Command<MissionRequestAnswer>(
                "loseMissionRequest",
                "Déclarer une demande de mission perdue",
                "Lose a mission request",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongState)
            .WithExample(MissionRequestExamples.Loss, MissionRequestExamples.Answer(MissionRequestExamples.Lost));

    private static Task<IResult> Handle(
        Guid id,
        Body<LoseMissionRequestRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    ) =>
        MissionRequestStep.Run(
            id,
            body,
            body.Value.Shaped().Reason,
            context,
            ledger,
            (request, remarkId) => LoseMissionRequest.Decide(new(id, remarkId), request),
            ct
        );
}

/// <summary>That a request was not, or not wholly, served.</summary>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record LoseMissionRequestRequest(string Reason, string? Quote = null)
{
    internal LoseMissionRequestRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
