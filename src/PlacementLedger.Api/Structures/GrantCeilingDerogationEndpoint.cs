using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>POST /v1/structures/{id}/derogations: the prefect lets an AI exceed the hours ceiling.</summary>
internal static class GrantCeilingDerogationEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/structures/{id:guid}/derogations", Handle)
            .Command<StructureAnswer>(
                "grantCeilingDerogation",
                "Enregistrer une dérogation au plafond d'heures",
                "Record a derogation from the hours ceiling"
            )
            .Refuses(
                Codes.AlreadyExists,
                Codes.DerogationOnlyForAi,
                Codes.DerogationNotYetPossible,
                Codes.DerogationTooLong
            )
            .WithExample(StructureExamples.Derogation, StructureExamples.WithDerogation);

    private static Task<IResult> Handle(
        Guid id,
        Body<CeilingDerogationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(id, request.Id ?? context.NewId());
        return AboutAStructure.Run(
            id,
            body,
            context,
            ledger,
            structure => GrantCeilingDerogation.Decide(command, structure),
            ct,
            take =>
            {
                foreach (var (index, client) in command.Clients.Index())
                {
                    take.Read<Client>(client, $"/clients/{index}");
                }
            }
        );
    }
}
