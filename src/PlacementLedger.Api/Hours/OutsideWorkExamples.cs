using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Hours;

/// <summary>Work outside the ledger as the contract shows it in its examples.</summary>
internal static class OutsideWorkExamples
{
    private static readonly OutsideWeek Mornings = new(Mon: 120, Tue: 120, Wed: 120, Thu: 120, Fri: 120);

    public static readonly DeclareOutsideWorkRequest Declaration = new(
        new(2026, 11, 23),
        Mornings,
        new("0197c1f0-aaaa-7000-8000-000000000001")
    );

    public static readonly EndOutsideWorkRequest End = new(new(2027, 1, 31));

    public static readonly OutsideWorkResource Job = new(
        Declaration.Id!.Value,
        Declaration.From,
        Declaration.Until,
        Mornings
    );

    public static readonly OutsideWorkAnswer Declared = new(
        Job,
        DecisionExamples.Of(
            new("0197c1f0-8888-7000-8000-000000000009"),
            LimitsOfThePerson.Declared(Mornings.ToMinutes().Total())
        )
    );

    public static readonly OutsideWorkAnswer Ended = new(Job with { Until = End.LastDay }, DecisionExamples.Plain);
}
