using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-12 and ETTI-13: both contracts of a mission are in writing within two working days of its
/// start.</summary>
public static class ContractsInWritingInTime
{
    public static readonly Rule OfSupply = new("ETTI-12", "L1251-42") { Warns = [Codes.ContractSignedLate] };

    public static readonly Rule OfMission = new("ETTI-13", "L1251-17, L1251-40") { Warns = [Codes.ContractSignedLate] };

    private static readonly InForce<int> WorkingDaysMax = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 2, "L1251-42, L1251-17")
    );

    /// <summary>Informs of the last day for it; a signature after it warns.</summary>
    /// <param name="rule">One of the two above.</param>
    /// <param name="department">Of the workplace; null where it is not known.</param>
    public static Check Check(Rule rule, DateOnly start, DateOnly signedOn, string? department)
    {
        if (DueOn(start, department) is not { } due)
        {
            return rule.NotApplicable();
        }

        Figure[] figures = [Figure.Of("dueOn", due), Figure.Of("signedOn", signedOn)];
        return signedOn > due ? rule.Warned(Codes.ContractSignedLate, figures) : rule.Met(figures);
    }

    /// <summary>The last day, included; the start is not counted. Null before there was such a rule.</summary>
    public static DateOnly? DueOn(DateOnly start, string? department) =>
        WorkingDaysMax.TryOn(start, out var days) ? WorkingDays.After(start, days, department) : null;
}
