using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>POST /v1/overrun-cases/{id}/derogation: names the prefect's derogation that covers the overrun.</summary>
internal static class DerogateOverrunEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/overrun-cases/{id:guid}/derogation", Handle)
            .Command<OverrunCaseAnswer>(
                "derogateOverrun",
                "Couvrir un dépassement par une dérogation",
                "Cover an overrun by a derogation",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(OverrunExamples.Derogation, OverrunExamples.Answer(OverrunExamples.Derogated));

    private static Task<IResult> Handle(
        Guid id,
        Body<DerogateOverrunRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = new DerogateOverrun(id, request.On, new(request.DerogationRef), context.Caller.ActingStructure);
        return OverrunCaseStep.Run(
            id,
            body,
            text: null,
            context,
            ledger,
            (known, _) => DerogateOverrun.Decide(command, known),
            ct
        );
    }
}

/// <summary>The derogation that covers an overrun (D5132-18-1).</summary>
/// <param name="On">The day it is said; not in the future.</param>
/// <param name="DerogationRef">The number of the arrêté, or another reference: up to 100 letters, digits and signs,
/// without a blank.</param>
public sealed record DerogateOverrunRequest(DateOnly On, string DerogationRef, string? Quote = null)
{
    internal DerogateOverrunRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Opaque("/derogationRef", DerogationRef).ThrowIfBad();
        return this;
    }
}
