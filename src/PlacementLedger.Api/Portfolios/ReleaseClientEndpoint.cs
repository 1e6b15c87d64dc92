using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/clients/{id}/allocation/release: the holder gives the client back.</summary>
internal static class ReleaseClientEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/allocation/release", Handle)
            .Command<PortfolioAnswer>("releaseClient", "Rendre un client", "Release a client", StatusCodes.Status200OK)
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(PortfolioExamples.Release, PortfolioExamples.Released);

    private static Task<IResult> Handle(
        Guid id,
        Body<ReleaseClientRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var acting = context.Caller.ActingStructure;
        return PortfolioStep.Run(
            id,
            request.GroupId,
            body,
            context,
            ledger,
            [],
            (take, held, _) => ReleaseClient.Decide(new(request.On, take.Keep(context, request.Reason), acting), held),
            ct
        );
    }
}

/// <summary>The end of holding a client.</summary>
/// <param name="On">The last day on which it is held.</param>
/// <param name="Reason">Why, in a sentence; without personal data.</param>
/// <param name="GroupId">Whose portfolio; the network's own when absent.</param>
public sealed record ReleaseClientRequest(DateOnly On, string Reason, Guid? GroupId = null, string? Quote = null)
{
    internal ReleaseClientRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
