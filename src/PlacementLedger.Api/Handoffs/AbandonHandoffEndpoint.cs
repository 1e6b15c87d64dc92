using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Handoffs;

/// <summary>POST /v1/handoffs/{id}/abandonment: the AI gives a hand-off up.</summary>
internal static class AbandonHandoffEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/handoffs/{id:guid}/abandonment", Handle)
            .Command<HandoffAnswer>(
                "abandonHandoff",
                "Renoncer à un relais",
                "Give a hand-off up",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(HandoffExamples.Abandon, HandoffExamples.Answer(HandoffExamples.Abandoned));

    private static Task<IResult> Handle(
        Guid id,
        Body<AbandonHandoffRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        return HandoffStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (handoff, transfer, remarkId) =>
                AbandonHandoff.Decide(new(id, context.Today, remarkId, context.Caller.ActsFor), handoff, transfer),
            ct
        );
    }
}

/// <summary>Why nobody is to take over.</summary>
/// <param name="Reason">In a sentence; without personal data.</param>
public sealed record AbandonHandoffRequest(string Reason, string? Quote = null)
{
    internal AbandonHandoffRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
