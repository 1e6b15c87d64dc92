using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-01 and ETTI-02: a structure places people only while it has a State convention in force.</summary>
public static class ConventionInForce
{
    public static readonly Rule OfAnAi = new("AI-01", "L5132-7, R5132-11") { Blocks = [Codes.ConventionNotInForce] };

    public static readonly Rule OfAnEtti = new("ETTI-02", "R5132-10-7") { Blocks = [Codes.ConventionNotInForce] };

    /// <summary>Blocks for days from today on; days that are past are recorded and warn.</summary>
    public static Check Check(Structure employer, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        if (RuleOf(employer.Kind) is not { } rule)
        {
            return OfAnAi.NotApplicable();
        }

        var uncovered = UncoveredDays.In(days, day => employer.ConventionOn(day) is null);
        return UncoveredDays.Say(rule, Codes.ConventionNotInForce, uncovered, today) with
        {
            Events = EvidenceOf(employer, days),
        };
    }

    /// <summary>The events that recorded the conventions of these days, each once.</summary>
    internal static ValueList<Guid> EvidenceOf(Structure employer, IReadOnlyList<DateOnly> days)
    {
        ValueList<Guid> evidence = [];
        StateConvention? last = null;
        foreach (var day in days)
        {
            // One convention nearly always covers them all.
            if (employer.ConventionOn(day) is { } convention && !ReferenceEquals(convention, last))
            {
                last = convention;
                evidence = evidence.Contains(convention.EvidenceId) ? evidence : evidence.Add(convention.EvidenceId);
            }
        }

        return evidence;
    }

    /// <summary>Whether the structure may place somebody on that day.</summary>
    internal static bool Allows(Structure employer, DateOnly day) =>
        RuleOf(employer.Kind) is null || employer.ConventionOn(day) is not null;

    // The conventions of the other kinds rest on other articles; OnlyAiAndEttiPlace refuses them as employers.
    private static Rule? RuleOf(StructureKind kind) =>
        kind switch
        {
            StructureKind.Ai => OfAnAi,
            StructureKind.Etti => OfAnEtti,
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => null,
        };
}
