using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-17: a structure finds somebody eligible by one criterion of level 1 or some of level 2; a prescriber
/// judges without counting.</summary>
/// <remarks>The ledger takes how many criteria are met and never which: some tell of health or of justice.</remarks>
public static class EligibilityByCriteria
{
    public static readonly Rule Rule = new("PASS-17", "R5132-1-7; arrêté du 1er septembre 2021")
    {
        Warns = [Codes.FactMissing, Codes.EligibilityCriteriaMissing],
    };

    /// <summary>Criteria of level 1 that are enough.</summary>
    public static readonly InForce<int> LevelOneMin = Since2021(1);

    private static readonly InForce<int> Two = Since2021(2);
    private static readonly InForce<int> Three = Since2021(3);

    /// <summary>Criteria of level 2 that are enough, by kind of structure.</summary>
    public static InForce<int> LevelTwoMin(StructureKind kind) =>
        kind switch
        {
            StructureKind.Ai or StructureKind.Etti => Two,
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => Three,
        };

    /// <param name="kind">The structure's, when it is a structure that judges.</param>
    public static Check Check(PassAuthority by, StructureKind? kind, int levelOne, int levelTwo, DateOnly on)
    {
        if (by == PassAuthority.Prescriber || !LevelOneMin.TryOn(on, out var ones))
        {
            return Rule.NotApplicable();
        }

        if (kind is not { } known)
        {
            return Rule.Warned(Codes.FactMissing, Figure.Of("fact", "structure"));
        }

        var twos = LevelTwoMin(known).On(on);
        Figure[] figures =
        [
            Figure.Of("structureKind", CamelCase.Of(known)),
            Figure.Of("levelOneCriteria", levelOne),
            Figure.Of("levelTwoCriteria", levelTwo),
            Figure.Of("levelTwoNeeded", twos),
        ];
        return levelOne >= ones || levelTwo >= twos
            ? Rule.Met(figures)
            : Rule.Warned(Codes.EligibilityCriteriaMissing, figures);
    }

    private static InForce<int> Since2021(int count) =>
        new(new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), count, "arrêté du 1er septembre 2021"));
}
