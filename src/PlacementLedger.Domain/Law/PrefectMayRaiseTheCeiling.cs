using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>R480-06: the prefect may let a given AI exceed the ceiling, for three years at most, as often as the
/// prefect renews it.</summary>
/// <remarks>What the prefect weighs (the activity of ETTIs in the department, the AI's report, whom the prefect
/// consults) is for the order to say; the ledger records its outcome.</remarks>
public static class PrefectMayRaiseTheCeiling
{
    public static readonly Rule Rule = new("R480-06", "L5132-9 2°, D5132-18-1")
    {
        Blocks = [Codes.DerogationOnlyForAi, Codes.DerogationNotYetPossible, Codes.DerogationTooLong],
    };

    /// <summary>Years that one derogation may last, by the day it begins.</summary>
    public static readonly InForce<int> YearsMax = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 8, 31), 3, "D5132-18-1, décret 2021-1129")
    );

    /// <summary>The first day on which a derogation could begin.</summary>
    public static DateOnly FirstDay => YearsMax.Versions[0].ValidFrom;

    /// <summary>The last day, included, of a derogation that begins on <paramref name="from"/>; null when none was
    /// possible yet.</summary>
    public static DateOnly? LastDay(DateOnly from) =>
        YearsMax.TryOn(from, out var years) ? from.AddYears(years).AddDays(-1) : null;

    /// <summary>Of a derogation to be recorded: blocks unless a prefect could have granted it.</summary>
    public static Check Check(StructureKind kind, Period period)
    {
        if (kind != StructureKind.Ai)
        {
            return Rule.Blocked(Codes.DerogationOnlyForAi, Figure.Of("employerKind", CamelCase.Of(kind)));
        }

        if (LastDay(period.From) is not { } lastDay)
        {
            return Rule.Blocked(Codes.DerogationNotYetPossible, Figure.Of("firstDay", FirstDay));
        }

        return period.Until > lastDay
            ? Rule.Blocked(Codes.DerogationTooLong, Figure.Of("lastDay", lastDay))
            : Rule.Met(Figure.Of("derogationFrom", period.From), Figure.Of("derogationUntil", period.Until));
    }
}
