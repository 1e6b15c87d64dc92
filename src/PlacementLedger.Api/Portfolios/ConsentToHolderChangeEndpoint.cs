using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/clients/{id}/allocation/consent: the holder, which acts, agrees to let the client go.</summary>
internal static class ConsentToHolderChangeEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/allocation/consent", Handle)
            .Command<PortfolioAnswer>(
                "consentToHolderChange",
                "Donner son accord pour confier un client à une autre structure",
                "Consent to another holder",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(PortfolioExamples.Consent, PortfolioExamples.Consented);

    private static Task<IResult> Handle(
        Guid id,
        Body<ConsentToHolderChangeRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped(context.Today);
        var command = new ConsentToHolderChange(request.On, request.ToHolderId, context.Caller.ActsFor);
        return PortfolioStep.Run(
            id,
            request.GroupId,
            body,
            context,
            ledger,
            [(request.ToHolderId, "/toHolderId")],
            (_, held, _) => ConsentToHolderChange.Decide(command, held),
            ct
        );
    }
}

/// <summary>The holder's consent to one change.</summary>
/// <param name="On">The day it was given; not in the future.</param>
/// <param name="ToHolderId">To whom; anybody may follow when absent.</param>
/// <param name="GroupId">Whose portfolio; the network's own when absent.</param>
public sealed record ConsentToHolderChangeRequest(
    DateOnly On,
    Guid? ToHolderId = null,
    Guid? GroupId = null,
    string? Quote = null
)
{
    internal ConsentToHolderChangeRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).ThrowIfBad();
        return this;
    }
}
