using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Handoffs;

/// <summary>POST /v1/handoffs: an officer opens a hand-off before the ledger does, or again.</summary>
internal static class StartHandoffEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/handoffs", Handle)
            .Command<HandoffAnswer>("startHandoff", "Ouvrir un relais", "Open a hand-off")
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(HandoffExamples.Start, HandoffExamples.Answer(HandoffExamples.Asking));

    private static Task<IResult> Handle(
        Body<StartHandoffRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value;
        var parties = new HandoffParties(request.WorkerId, request.EmployerId, request.ClientId);
        Taken<Handoff>? handoff = null;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var outlook = await HandoffOutlook.Load(take, parties.WorkerId, context.Today, ct, parties);
                (var decision, handoff) = await outlook.Start(parties, context.Caller.ActsFor, ct);
                return decision;
            },
            recorded =>
                Answer.Created($"/v1/handoffs/{handoff!.Id}", new HandoffAnswer(handoff.After, recorded.Explained)),
            ct
        );
    }
}

/// <summary>Whose hours are to go on elsewhere: a worker's, from an AI, at a client.</summary>
public sealed record StartHandoffRequest(Guid WorkerId, Guid EmployerId, Guid ClientId, string? Quote = null);
