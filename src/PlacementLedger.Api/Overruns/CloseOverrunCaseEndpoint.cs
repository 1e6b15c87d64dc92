using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>POST /v1/overrun-cases/{id}/closure: nothing more is to be done about an overrun.</summary>
internal static class CloseOverrunCaseEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/overrun-cases/{id:guid}/closure", Handle)
            .Command<OverrunCaseAnswer>(
                "closeOverrunCase",
                "Clore un dossier de dépassement",
                "Close an overrun case",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(OverrunExamples.Closing, OverrunExamples.Answer(OverrunExamples.Closed));

    private static Task<IResult> Handle(
        Guid id,
        Body<CloseOverrunCaseRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        return OverrunCaseStep.Run(
            id,
            body,
            request.Reason,
            context,
            ledger,
            (known, remarkId) =>
                CloseOverrunCase.Decide(new(id, request.On, remarkId, context.Caller.ActingStructure), known),
            ct
        );
    }
}

/// <summary>Closes a case.</summary>
/// <param name="On">The day it is closed; not in the future.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
public sealed record CloseOverrunCaseRequest(DateOnly On, string Reason, string? Quote = null)
{
    internal CloseOverrunCaseRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
