using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>Commands that record an act of the State about one structure, and answer the structure.</summary>
internal static class AboutAStructure
{
    /// <param name="besides">Names what else the decision needs to be there.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        CommandContext context,
        Ledger ledger,
        Func<Structure, Decision> decide,
        CancellationToken ct,
        Action<Take>? besides = null
    )
        where TBody : notnull
    {
        Taken<Structure> structure = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                structure = take.Subject<Structure>(id);
                besides?.Invoke(take);
                await take.Load(ct);
                return decide(structure.Value);
            },
            recorded =>
                Answer.Created($"/v1/structures/{id}", new StructureAnswer(structure.After, recorded.Explained)),
            ct
        );
    }
}
