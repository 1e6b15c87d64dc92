using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>POST /v1/structures/{id}/financial-annexes: the year's posts and amounts.</summary>
internal static class RecordFinancialAnnexEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/structures/{id:guid}/financial-annexes", Handle)
            .Command<StructureAnswer>(
                "recordFinancialAnnex",
                "Enregistrer une annexe financière",
                "Record a financial annex"
            )
            .WithExample(StructureExamples.Annex, StructureExamples.WithAnnex);

    private static Task<IResult> Handle(
        Guid id,
        Body<FinancialAnnexRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = body.Value.Shaped().ToCommand(id);
        return AboutAStructure.Run(
            id,
            body,
            context,
            ledger,
            structure => RecordFinancialAnnex.Decide(command, structure),
            ct
        );
    }
}

/// <summary>A financial annex as it is sent; full-time posts in hundredths, amounts in cents.</summary>
/// <param name="SourceKey">What the row was read from; the annex's number, state and days when absent.</param>
public sealed record FinancialAnnexRequest(
    string Number,
    string ConventionNumber,
    string State,
    DateOnly From,
    DateOnly Until,
    int PostsHundredths,
    int? AnnualMinutesPerPost = null,
    long? UnitAmountCents = null,
    string? SourceKey = null,
    string? Quote = null
)
{
    private const long CentsMax = 100_000_000_00;

    internal FinancialAnnexRequest Shaped()
    {
        new Shape()
            .Text("/number", Number, 100)
            .Text("/conventionNumber", ConventionNumber, 100)
            .Text("/state", State, 50)
            .Ordered("/until", From, Until)
            .Number("/postsHundredths", PostsHundredths, 0, 1_000_000)
            .Number("/annualMinutesPerPost", AnnualMinutesPerPost, 1, 200_000)
            .Number("/unitAmountCents", UnitAmountCents, 0, CentsMax)
            .Text("/sourceKey", SourceKey, 200)
            .ThrowIfBad();
        return this;
    }

    internal RecordFinancialAnnex ToCommand(Guid structureId) =>
        new(
            structureId,
            Number,
            ConventionNumber,
            State,
            new(From, Until),
            PostsHundredths,
            AnnualMinutesPerPost,
            UnitAmountCents,
            SourceKey ?? $"{Number}|{ConventionNumber}|{State}|{From:O}|{Until:O}"
        );
}
