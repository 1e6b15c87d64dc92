using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-02: an AI places nobody on a day that the worker's PASS does not cover.</summary>
public static class PassCoversEveryDay
{
    public static readonly Rule Rule = new("AI-02", "Ministry Q/R of 5 May 2022, 5.2; R5132-1-2")
    {
        Blocks = [Codes.PassMissing],
    };

    private static readonly InForce<bool> PassNeeded = new(
        new FigureVersion<bool>(new(2021, 12, 1), new(2021, 9, 1), true, "Décret 2021-1128")
    );

    /// <summary>Whether an AI's worker needed a PASS on <paramref name="day"/>.</summary>
    public static bool AppliesOn(DateOnly day) => PassNeeded.Exists(day);

    /// <summary>Whether an employer of that kind may place the worker on that day.</summary>
    internal static bool Allows(Worker worker, StructureKind employerKind, DateOnly day) =>
        employerKind != StructureKind.Ai || !AppliesOn(day) || worker.PassOn(day) is not null;

    /// <summary>Blocks for days from today on; days that are past are recorded and warn.</summary>
    public static Check Check(Worker worker, StructureKind employerKind, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        if (employerKind != StructureKind.Ai || !days.Any(AppliesOn))
        {
            return Rule.NotApplicable();
        }

        var uncovered = UncoveredDays.In(days, day => AppliesOn(day) && worker.PassOn(day) is null);
        return UncoveredDays.Say(Rule, Codes.PassMissing, uncovered, today) with { Events = EvidenceOf(worker, days) };
    }

    private static ValueList<Guid> EvidenceOf(Worker worker, IReadOnlyList<DateOnly> days)
    {
        ValueList<Guid> evidence = [];
        foreach (var pass in worker.Passes)
        {
            if (days.Any(day => AppliesOn(day) && pass.Covers(day)))
            {
                evidence = evidence.Count == 0 ? pass.Evidence : [.. evidence, .. pass.Evidence];
            }
        }

        return evidence;
    }
}
