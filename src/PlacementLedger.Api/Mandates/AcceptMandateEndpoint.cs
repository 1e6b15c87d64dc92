using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>POST /v1/mandates/{id}/acceptance: the agent's yes, which forms the mandate.</summary>
internal static class AcceptMandateEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/mandates/{id:guid}/acceptance", Handle)
            .Command<MandateAnswer>("acceptMandate", "Accepter un mandat", "Accept a mandate", StatusCodes.Status200OK)
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(
                new AcceptMandateRequest(MandateExamples.AcceptedOn),
                MandateExamples.Answer(MandateExamples.Accepted)
            );

    private static Task<IResult> Handle(
        Guid id,
        Body<AcceptMandateRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = new AcceptMandate(id, body.Value.Shaped(context.Today).On, context.Caller.ActsFor);
        return MandateStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (mandate, _) => AcceptMandate.Decide(command, mandate),
            ct
        );
    }
}

/// <summary>The agent's acceptance.</summary>
/// <param name="On">The day it was given; not in the future.</param>
public sealed record AcceptMandateRequest(DateOnly On, string? Quote = null)
{
    internal AcceptMandateRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).ThrowIfBad();
        return this;
    }
}
