using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>POST /v1/structures/{id}/conventions: a new convention, or one that replaces another.</summary>
internal static class RecordStateConventionEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/structures/{id:guid}/conventions", Handle)
            .Command<StructureAnswer>(
                "recordStateConvention",
                "Enregistrer une convention avec l'État",
                "Record a convention with the State"
            )
            .WithExample(StructureExamples.Convention, StructureExamples.Answer);

    private static Task<IResult> Handle(
        Guid id,
        Body<ConventionRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var shape = new Shape();
        body.Value.Shape(shape, "");
        shape.ThrowIfBad();
        var command = body.Value.ToCommand(id);
        return AboutAStructure.Run(
            id,
            body,
            context,
            ledger,
            structure => RecordStateConvention.Decide(command, structure),
            ct
        );
    }
}
