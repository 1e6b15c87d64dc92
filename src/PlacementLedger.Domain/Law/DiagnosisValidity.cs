using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-18: a diagnosis is good for some months until there is a PASS, and then for the whole life of the
/// PASS.</summary>
public static class DiagnosisValidity
{
    public static readonly Rule Rule = new("PASS-18", "PASS IAE, les-emplois eligibility")
    {
        Warns = [Codes.DiagnosisExpired],
    };

    /// <summary>How long a structure's diagnosis holds, by its day.</summary>
    private static readonly InForce<Length> OfAStructure = new(
        new(new(2018, 1, 1), new(2018, 1, 1), new(Months: 6, Days: 0), "les-emplois, EligibilityDiagnosis"),
        new(new(2025, 1, 6), new(2025, 1, 6), new(Months: 0, Days: 92), "les-emplois, EligibilityDiagnosis")
    );

    private static readonly InForce<Length> OfAPrescriber = new(
        new FigureVersion<Length>(
            new(2018, 1, 1),
            new(2018, 1, 1),
            new(Months: 6, Days: 0),
            "les-emplois, EligibilityDiagnosis"
        )
    );

    /// <summary>The first day on which a diagnosis is good no more, unless a PASS came of it.</summary>
    public static DateOnly EndOf(PassAuthority by, DateOnly on)
    {
        var figure = by switch
        {
            PassAuthority.Siae => OfAStructure,
            PassAuthority.Prescriber => OfAPrescriber,
        };
        return figure.TryOn(on, out var length) ? on.AddMonths(length.Months).AddDays(length.Days) : on;
    }

    /// <inheritdoc cref="EndOf(PassAuthority, DateOnly)"/>
    public static DateOnly EndOf(EligibilityDiagnosis diagnosis) => EndOf(diagnosis.By, diagnosis.On);

    /// <summary>Whether it is still good on <paramref name="day"/>, under a PASS or by its own days.</summary>
    public static bool Holds(PassAuthority by, DateOnly on, Worker worker, DateOnly day) =>
        worker.PassOn(day) is not null || (on <= day && day < EndOf(by, on));

    /// <summary>Informs of the last day on which it can be used.</summary>
    public static Check Check(PassAuthority by, DateOnly on, Worker worker, DateOnly today) =>
        worker.PassOn(today) is { } pass
            ? Rule.Met(Figure.Of("passUntil", pass.Until)) with
            {
                Events = [pass.EvidenceId],
            }
        : Holds(by, on, worker, today) ? Rule.Met(Figure.Of("validUntil", EndOf(by, on).AddDays(-1)))
        : Rule.Warned(Codes.DiagnosisExpired, Figure.Of("validUntil", EndOf(by, on).AddDays(-1)));

    private sealed record Length(int Months, int Days);
}
