using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Aid;

/// <summary>POST /v1/aid-amounts: an amount of post aid that was published, or is expected.</summary>
internal static class PublishAidAmountEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/aid-amounts", Handle)
            .Command<AidAmountAnswer>(
                "publishAidAmount",
                "Enregistrer un montant de l'aide au poste",
                "Record an amount of post aid"
            )
            .WithExample(AidExamples.Publish, AidExamples.Answer);

    private static Task<IResult> Handle(
        Body<PublishAidAmountRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = body.Value.Shaped().ToCommand();
        Taken<AidScale> scale = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                scale = take.WriteOrNew<AidScale>(AidScale.StreamId);
                await take.Load(ct);
                return PublishAidAmount.Decide(command, scale.OrNull);
            },
            recorded =>
                Answer.Created(
                    "/v1/aid-amounts",
                    new AidAmountAnswer(
                        AidAmountResource.Of(scale.After.Amounts.Last(command.IsAbout)),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>An amount of post aid as it is sent.</summary>
/// <param name="Territory">Everywhere but Mayotte when absent.</param>
/// <param name="From">First day it applies to, which may lie in the past.</param>
/// <param name="AmountCents">Yearly base amount of one full-time post, in cents.</param>
/// <param name="Confirmed">False for an amount that is expected and not published; money is computed from confirmed
/// ones only.</param>
public sealed record PublishAidAmountRequest(
    StructureKind Kind,
    DateOnly From,
    long AmountCents,
    AidTerritory? Territory = null,
    bool Confirmed = true,
    string? Quote = null
)
{
    private const long CentsMax = 100_000_00;

    internal PublishAidAmountRequest Shaped()
    {
        new Shape().Number("/amountCents", AmountCents, 1, CentsMax).ThrowIfBad();
        return this;
    }

    internal PublishAidAmount ToCommand() => new(Kind, Territory ?? AidTerritory.France, From, AmountCents, Confirmed);
}

/// <summary>What publishing an amount answers.</summary>
public sealed record AidAmountAnswer(AidAmountResource Amount, DecisionAnswer Decision);
