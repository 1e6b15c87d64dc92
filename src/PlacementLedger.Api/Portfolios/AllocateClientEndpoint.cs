using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>POST /v1/clients/{id}/allocation: a client that nobody holds comes to a holder.</summary>
internal static class AllocateClientEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/clients/{id:guid}/allocation", Handle)
            .Command<PortfolioAnswer>("allocateClient", "Confier un client à une structure", "Allocate a client")
            .Refuses(
                Codes.WrongParty,
                Codes.ClientAlreadyHeld,
                Codes.NotInTheGroup,
                Codes.HolderConsentMissing,
                Codes.AllocationClauseNotMet
            )
            .WithExample(PortfolioExamples.Allocate, PortfolioExamples.Allocated);

    private static Task<IResult> Handle(
        Guid id,
        Body<AllocateClientRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(id, context.Caller.ActingStructure);
        Taken<PortfolioAllocation> held = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                var group = take.Portfolio(
                    id,
                    request.GroupId,
                    [(request.HolderId, "/holderId"), (request.OpenedById, "/openedById")]
                );
                held = take.SubjectOrNew<PortfolioAllocation>(command.AllocationId);
                // It follows a moment later: what it has not seen yet is no old acquaintance to protect.
                var view = take.Ask(batch => batch.Load<ClientAllocation>(id));
                await take.Load(ct);
                return AllocateClient.Decide(
                    command,
                    held.OrNull,
                    group?.Value,
                    view.Value?.DealingsBefore(request.GroupId, request.From)
                );
            },
            recorded =>
                Answer.Created(
                    $"/v1/clients/{id}/allocation",
                    new PortfolioAnswer(held.After, context.Today, recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>A client to allocate.</summary>
/// <param name="From">The holder's first day.</param>
/// <param name="GroupId">Whose portfolio; the network's own when absent.</param>
/// <param name="ProtectedUntil">The last day on which only the holder itself lets the client go; as the group's policy
/// says when absent.</param>
/// <param name="OpenedById">Who brought the client in; with whom it dealt first when absent. Never changed
/// later.</param>
public sealed record AllocateClientRequest(
    Guid HolderId,
    DateOnly From,
    Guid? GroupId = null,
    DateOnly? ProtectedUntil = null,
    Guid? OpenedById = null,
    string? Quote = null
)
{
    internal AllocateClientRequest Shaped()
    {
        new Shape().Ordered("/protectedUntil", From, ProtectedUntil).ThrowIfBad();
        return this;
    }

    internal AllocateClient ToCommand(Guid clientId, Guid? actingStructureId) =>
        new(clientId, GroupId, HolderId, From, ProtectedUntil, OpenedById, actingStructureId);
}
