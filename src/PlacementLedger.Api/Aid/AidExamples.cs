using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Aid;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Aid;

/// <summary>Post aid as the contract shows it in its examples; the amounts are those of November 2024.</summary>
internal static class AidExamples
{
    public static readonly PublishAidAmountRequest Publish = new(StructureKind.Ai, new(2024, 11, 1), 1_619_00);

    private static readonly AidAmountResource Amount = new(
        Publish.Kind,
        AidTerritory.France,
        Publish.From,
        Publish.AmountCents,
        Publish.Confirmed,
        new(2024, 12, 9, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly AidAmountAnswer Answer = new(Amount, DecisionExamples.Plain);

    public static readonly AidAmountsResource Amounts = new([Amount]);

    // 803 h 30 of 1,607 h: half a post of a year, six posts of a month.
    public static readonly AidProjectionResource Projection = new(
        new("01980000-0000-7000-8000-0000000000a1"),
        "2024-11",
        50_010,
        48_210,
        96_420,
        60_000,
        809_50,
        IsBaseProvisional: false,
        ModulatedAmountCentsMax: 80_95,
        ConventionedPostsHundredths: 2_000,
        InstalmentCents: 2_698_33
    );
}
