using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Handoffs;

/// <summary>POST /v1/handoffs/{id}/target: the AI asks one of the candidates out of turn, or again.</summary>
internal static class ChooseHandoffTargetEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/handoffs/{id:guid}/target", Handle)
            .Command<HandoffAnswer>(
                "chooseHandoffTarget",
                "Choisir la structure du relais",
                "Choose who is asked to take over",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(HandoffExamples.Choose, HandoffExamples.Answer(HandoffExamples.Asking));

    private static Task<IResult> Handle(
        Guid id,
        Body<ChooseHandoffTargetRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    ) =>
        HandoffStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (handoff, transfer, _) =>
                ChooseHandoffTarget.Decide(
                    new(id, body.Value.StructureId, context.Caller.ActsFor),
                    handoff,
                    transfer,
                    context.Today
                ),
            ct
        );
}

/// <summary>One of the candidates.</summary>
public sealed record ChooseHandoffTargetRequest(Guid StructureId, string? Quote = null);
