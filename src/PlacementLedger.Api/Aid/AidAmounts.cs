using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Aid;

/// <summary>GET /v1/aid-amounts: the amounts known at an instant, the newest of each kind, territory and day.</summary>
internal static class AidAmounts
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/aid-amounts", Handle)
            .Query<AidAmountsResource>(
                "listAidAmounts",
                "Lire le barème de l'aide au poste",
                "Read the amounts of post aid",
                Parameters.KnownAt
            )
            .WithExample(null, AidExamples.Amounts);

    private static async Task<IResult> Handle(
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var scale = await session.LoadAsync<AidScale>(AidScale.StreamId, ct);
        var knownAt = Parameters.KnownAt.From(http);
        return new Found<AidAmountsResource>(
            new([
                .. (scale?.Amounts ?? [])
                    .Where(amount => knownAt is not { } instant || amount.RecordedAt <= instant)
                    .GroupBy(amount => (amount.Kind, amount.Territory, amount.From))
                    .Select(same => AidAmountResource.Of(same.Last()))
                    .OrderBy(amount => (amount.Kind, amount.Territory, amount.From)),
            ])
        );
    }
}

/// <summary>The amounts of post aid, by kind, territory and first day.</summary>
public sealed record AidAmountsResource(IReadOnlyList<AidAmountResource> Items);

/// <summary>A yearly base amount of one full-time post.</summary>
/// <param name="RecordedAt">When the ledger came to know it.</param>
public sealed record AidAmountResource(
    StructureKind Kind,
    AidTerritory Territory,
    DateOnly From,
    long AmountCents,
    bool Confirmed,
    DateTimeOffset RecordedAt
)
{
    internal static AidAmountResource Of(AidAmount amount) =>
        new(amount.Kind, amount.Territory, amount.From, amount.Cents, amount.Confirmed, amount.RecordedAt);
}
