using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Structures;

/// <summary>Structures as the contract shows them in its examples; they are invented.</summary>
internal static class StructureExamples
{
    public static readonly ConventionRequest Convention = new("AI-049-26", new(2026, 1, 1), new(2028, 12, 31), ["49"]);

    public static readonly RegisterStructureRequest Register = new(
        StructureKind.Ai,
        "10000000000017",
        "Exemple AI",
        ExternalRefs: [new("portal", "4711")],
        Convention: Convention
    );

    public static readonly FinancialAnnexRequest Annex = new(
        "AI049260001A0M0",
        Convention.Number,
        "VALIDE",
        new(2026, 1, 1),
        new(2026, 12, 31),
        PostsHundredths: 1_250,
        AnnualMinutesPerPost: 96_420,
        UnitAmountCents: 15_900_00
    );

    public static readonly StructureResource Structure = new(
        new("01980000-0000-7000-8000-0000000000a1"),
        Register.Kind,
        Register.Siret,
        Register.Name,
        Register.ExternalRefs!,
        [new(Convention.Number, Convention.From, Convention.Until, Convention.Departments, [])],
        [],
        Version: 2,
        new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly StructureAnswer Answer = new(Structure, DecisionExamples.Plain);

    public static readonly StructureAnswer WithAnnex = new(
        Structure with
        {
            FinancialAnnexes =
            [
                new(
                    Annex.Number,
                    Annex.ConventionNumber,
                    Annex.State,
                    Annex.From,
                    Annex.Until,
                    Annex.PostsHundredths,
                    Annex.AnnualMinutesPerPost,
                    Annex.UnitAmountCents
                ),
            ],
            Version = 3,
        },
        DecisionExamples.Plain
    );
}
