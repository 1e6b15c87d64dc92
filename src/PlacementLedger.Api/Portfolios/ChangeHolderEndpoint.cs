using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/clients/{id}/allocation/change: a client passes from its holder to another structure.</summary>
internal static class ChangeHolderEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/allocation/change", Handle)
            .Command<PortfolioAnswer>(
                "changeClientHolder",
                "Confier un client à une autre structure",
                "Pass a client to another holder",
                StatusCodes.Status200OK
            )
            .Refuses(
                Codes.WrongParty,
                Codes.WrongState,
                Codes.NotInTheGroup,
                Codes.HolderConsentMissing,
                Codes.AllocationClauseNotMet
            )
            .WithExample(PortfolioExamples.Change, PortfolioExamples.Changed);

    private static Task<IResult> Handle(
        Guid id,
        Body<ChangeHolderRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(context.Caller.ActingStructure);
        return PortfolioStep.Run(
            id,
            request.GroupId,
            body,
            context,
            ledger,
            [(request.ToHolderId, "/toHolderId")],
            (_, held, group) => ChangeHolder.Decide(command, held, group),
            ct
        );
    }
}

/// <summary>Another holder for a client.</summary>
/// <param name="From">The new holder's first day.</param>
/// <param name="Clause">What allows it: the holder's consent, given before or by acting itself, or the clause that the
/// group has adopted.</param>
/// <param name="Ref">Where the agreement is kept, as a reference.</param>
/// <param name="GroupId">Whose portfolio; the network's own when absent.</param>
public sealed record ChangeHolderRequest(
    Guid ToHolderId,
    DateOnly From,
    HolderChangeClause Clause,
    string? Ref = null,
    Guid? GroupId = null,
    string? Quote = null
)
{
    internal ChangeHolderRequest Shaped()
    {
        new Shape().Opaque("/ref", Ref).ThrowIfBad();
        return this;
    }

    internal ChangeHolder ToCommand(Guid? actingStructureId) =>
        new(ToHolderId, From, Clause, Ref is null ? null : new OpaqueRef(Ref), actingStructureId);
}
