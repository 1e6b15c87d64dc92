using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>POST /v1/structures/{id}/inclusion-shares: the prefect lets a structure have more inclusion
/// contracts.</summary>
internal static class RaiseInclusionShareEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/structures/{id:guid}/inclusion-shares", Handle)
            .Command<StructureAnswer>(
                "raiseInclusionShare",
                "Enregistrer la décision du préfet qui relève la part des CDI inclusion",
                "Record the prefect's decision that raises the share of inclusion contracts"
            )
            .Refuses(Codes.AlreadyExists)
            .WithExample(StructureExamples.InclusionShare, StructureExamples.WithInclusionShare);

    private static Task<IResult> Handle(
        Guid id,
        Body<InclusionShareRequest> body,
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
            structure => RaiseInclusionShare.Decide(command, structure),
            ct
        );
    }
}

/// <summary>A prefect's decision on the share of inclusion contracts as it is sent; both days included.</summary>
/// <param name="Reference">The decision's reference, in one word.</param>
/// <param name="Department">Of the prefect who signed, as in <c>49</c> or <c>2A</c>.</param>
/// <param name="Until">Absent or null where the decision sets no end.</param>
/// <param name="Id">UUID v7 chosen by the sender; the ledger makes one when absent.</param>
public sealed record InclusionShareRequest(
    string Reference,
    string Department,
    DateOnly From,
    DateOnly? Until = null,
    Guid? Id = null,
    string? Quote = null
)
{
    internal InclusionShareRequest Shaped()
    {
        new Shape()
            .NewId(Id)
            .Opaque("/reference", Reference)
            .Department("/department", Department)
            .Ordered("/until", From, Until)
            .ThrowIfBad();
        return this;
    }

    internal RaiseInclusionShare ToCommand(Guid structureId, Guid id) =>
        new(structureId, id, Reference, Department, From, Until);
}
