using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>POST /v1/mission-requests: a client asks a structure for people.</summary>
internal static class SubmitMissionRequestEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mission-requests", Handle)
            .Command<MissionRequestAnswer>(
                "submitMissionRequest",
                "Enregistrer une demande de mission",
                "Submit a mission request"
            )
            .Refuses(Codes.AlreadyExists, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(MissionRequestExamples.Submit, MissionRequestExamples.Answer(MissionRequestExamples.Open));

    private static Task<IResult> Handle(
        Body<SubmitMissionRequestRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var sent = body.Value.Shaped();
        var id = sent.Id ?? context.NewId();
        Taken<MissionRequest> request = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var command = sent.ToCommand(
                    id,
                    take.Keep(context, sent.Occupation.Label),
                    take.Keep(context, sent.Purpose)
                );
                request = take.WriteOrNew<MissionRequest>(id);
                take.Read<Client>(command.ClientId, "/clientId");
                take.Read<Structure>(command.ReceivedByStructureId, "/receivedByStructureId");
                var refs = take.Refs("mission-requests", command.ExternalRefs);
                await take.Load(ct);
                var isKnown = request.OrNull is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                return SubmitMissionRequest.Decide(command, isKnown);
            },
            recorded =>
                Answer.Created(
                    $"/v1/mission-requests/{id}",
                    new MissionRequestAnswer(request.After, recorded.Explained)
                ),
            ct
        );
    }
}
