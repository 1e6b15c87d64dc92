using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>POST /v1/overrun-cases/{id}/justification: the employer says why the ceiling was passed.</summary>
internal static class JustifyOverrunEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/overrun-cases/{id:guid}/justification", Handle)
            .Command<OverrunCaseAnswer>(
                "justifyOverrun",
                "Justifier un dépassement",
                "Justify an overrun",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(OverrunExamples.Justification, OverrunExamples.Answer(OverrunExamples.Justified));

    private static Task<IResult> Handle(
        Guid id,
        Body<JustifyOverrunRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        return OverrunCaseStep.Run(
            id,
            body,
            request.Text,
            context,
            ledger,
            (known, remarkId) =>
                JustifyOverrun.Decide(
                    new(id, request.On, request.Reason, remarkId, context.Caller.ActingStructure),
                    known
                ),
            ct
        );
    }
}

/// <summary>Why the ceiling was passed.</summary>
/// <param name="On">The day it is said; not in the future.</param>
/// <param name="Text">More, in a sentence; without personal data. It is kept as a text that can be erased.</param>
public sealed record JustifyOverrunRequest(DateOnly On, OverrunReason Reason, string? Text = null, string? Quote = null)
{
    internal JustifyOverrunRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Text("/text", Text, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
