using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-16: a fixed-term contract is handed to the worker within two working days of hire.</summary>
public static class ContractHandedOverInTime
{
    public static readonly Rule Rule = new("AI-16", "L1242-13") { Warns = [Codes.ContractSignedLate] };

    /// <summary>In working days; the day of hire is not counted (WT-14).</summary>
    public static readonly InForce<int> WorkingDaysMax = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 2, "L1242-13")
    );

    /// <summary>Tells the last day; a signature after it warns, whatever else is lawful.</summary>
    /// <param name="hiredOn">First day of the contract.</param>
    /// <param name="department">Of the workplace; null where it is not known.</param>
    public static Check Check(ContractKind? kind, DateOnly hiredOn, DateOnly signedOn, string? department)
    {
        if (kind is ContractKind.CdiInclusion || !WorkingDaysMax.TryOn(hiredOn, out var days))
        {
            return Rule.NotApplicable();
        }

        var due = Figure.Of("dueOn", WorkingDays.After(hiredOn, days, department));
        return signedOn <= due.Day
            ? Rule.Met(due)
            : Rule.Warned(Codes.ContractSignedLate, due, Figure.Of("signedOn", signedOn));
    }
}
