using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/clients/{id}/allocation/sharing: the holder lets another structure act on the client
/// too.</summary>
internal static class ShareClientEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/allocation/sharing", Handle)
            .Command<PortfolioAnswer>(
                "shareClient",
                "Partager un client avec une autre structure",
                "Share a client with another structure",
                StatusCodes.Status200OK
            )
            .Refuses(Codes.WrongParty, Codes.WrongState, Codes.NotInTheGroup)
            .WithExample(PortfolioExamples.Share, PortfolioExamples.Shared);

    private static Task<IResult> Handle(
        Guid id,
        Body<ShareClientRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var acting = context.Caller.ActingStructure;
        var command = new ShareClient(request.StructureId, request.From, request.Until, acting);
        return PortfolioStep.Run(
            id,
            request.GroupId,
            body,
            context,
            ledger,
            [(request.StructureId, "/structureId")],
            (_, held, group) => ShareClient.Decide(command, held, group),
            ct
        );
    }
}

/// <summary>A structure that may act on the client beside its holder; both days included.</summary>
/// <param name="Until">Absent while no end is agreed; sent again with the same first day, it sets the end.</param>
/// <param name="GroupId">Whose portfolio; the network's own when absent.</param>
public sealed record ShareClientRequest(
    Guid StructureId,
    DateOnly From,
    DateOnly? Until = null,
    Guid? GroupId = null,
    string? Quote = null
)
{
    internal ShareClientRequest Shaped()
    {
        new Shape().Ordered("/until", From, Until).ThrowIfBad();
        return this;
    }
}
