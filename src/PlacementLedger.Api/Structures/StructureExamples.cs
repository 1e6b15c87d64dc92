using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
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
        [],
        [],
        Version: 2,
        new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly CeilingDerogationRequest Derogation = new(
        "49-2026-03-17-00004",
        "49",
        new(2026, 4, 1),
        new(2029, 3, 31),
        CeilingMinutes: 48_000,
        RomeCodes: ["K2204"]
    );

    public static readonly InclusionShareRequest InclusionShare = new(
        "49-2026-05-04-00011",
        "49",
        new(2026, 5, 4),
        new(2026, 12, 31)
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

    public static readonly StructureAnswer WithInclusionShare = new(
        Structure with
        {
            InclusionShares =
            [
                new(
                    new("01980000-0000-7000-8000-0000000000d2"),
                    InclusionShare.Reference,
                    InclusionShare.Department,
                    InclusionShare.From,
                    InclusionShare.Until
                ),
            ],
            Version = 3,
        },
        DecisionExamples.Plain
    );

    public static readonly StructureAnswer WithDerogation = new(
        Structure with
        {
            Derogations =
            [
                new(
                    new("01980000-0000-7000-8000-0000000000d1"),
                    Derogation.Reference,
                    Derogation.Department,
                    Derogation.From,
                    Derogation.Until,
                    Derogation.CeilingMinutes,
                    [],
                    Derogation.RomeCodes!
                ),
            ],
            Version = 3,
        },
        DecisionExamples.Of(
            new("0197c1f0-8888-7000-8000-000000000004"),
            PrefectMayRaiseTheCeiling.Check(StructureKind.Ai, new(Derogation.From, Derogation.Until))
        )
    );
}
