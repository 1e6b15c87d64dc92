using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>POST /v1/structures: enters a structure, with its convention if it is known.</summary>
internal static class RegisterStructureEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/structures", Handle)
            .Command<StructureAnswer>("registerStructure", "Enregistrer une structure", "Register a structure")
            .Refuses(Codes.AlreadyExists, ProblemCodes.ExternalRefTaken.Code)
            .WithExample(StructureExamples.Register, StructureExamples.Answer);

    private static Task<IResult> Handle(
        Body<RegisterStructureRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        var command = request.ToCommand(request.Id ?? context.NewId());
        Taken<Structure> structure = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                structure = take.WriteOrNew<Structure>(command.StructureId);
                var siret = take.Owner(UniqueName.Siret(command.Siret, command.Kind));
                var refs = take.Refs("structures", command.ExternalRefs);
                await take.Load(ct);
                var isKnown = structure.OrNull is not null || siret.Value is not null;
                if (!isKnown)
                {
                    refs.ThrowIfTaken();
                }

                return RegisterStructure.Decide(command, isKnown);
            },
            recorded =>
                Answer.Created(
                    $"/v1/structures/{command.StructureId}",
                    new StructureAnswer(structure.After, recorded.Explained)
                ),
            ct
        );
    }
}

/// <summary>A structure to enter in the ledger.</summary>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record RegisterStructureRequest(
    StructureKind Kind,
    string Siret,
    string Name,
    Guid? Id = null,
    IReadOnlyList<ExternalRef>? ExternalRefs = null,
    ConventionRequest? Convention = null,
    string? Quote = null
)
{
    internal RegisterStructureRequest Shaped()
    {
        var shape = new Shape().NewId(Id).Siret("/siret", Siret).Text("/name", Name, 200).ExternalRefs(ExternalRefs);
        Convention?.Shape(shape, "/convention");
        shape.ThrowIfBad();
        return this;
    }

    internal RegisterStructure ToCommand(Guid id) =>
        new(id, Kind, Siret, Name, [.. ExternalRefs ?? []], Convention?.ToCommand(id));
}
