using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-03: an AI places people only inside the territory that its convention names.</summary>
public static class InsideTheTerritory
{
    public static readonly Rule Rule = new("AI-03", "R5132-19")
    {
        Blocks = [Codes.FactMissing, Codes.OutsideTerritory],
    };

    /// <summary>Blocks for days from today on, also when the place is not known; past days warn.</summary>
    /// <remarks>A day without a convention has no territory to leave: <see cref="ConventionInForce"/> judges
    /// it.</remarks>
    public static Check Check(Structure employer, Site? site, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        if (employer.Kind != StructureKind.Ai)
        {
            return Rule.NotApplicable();
        }

        var evidence = ConventionInForce.EvidenceOf(employer, days);
        if (evidence.Count == 0)
        {
            return Rule.NotApplicable();
        }

        var unknown = Days(fits: null);
        var outside = Days(fits: false);
        // What blocks speaks first: past days of a place not known must not hide a coming day outside.
        var isOutsideAhead = outside.Any(day => day >= today);
        var said =
            unknown.Count > 0 && (!isOutsideAhead || unknown.Any(day => day >= today))
                ? UncoveredDays.Say(Rule, Codes.FactMissing, unknown, today, MissingFact(site))
                : UncoveredDays.Say(Rule, Codes.OutsideTerritory, outside, today, Place(site));
        return said with { Events = evidence };

        IReadOnlyList<DateOnly> Days(bool? fits) =>
            UncoveredDays.In(
                days,
                day => employer.ConventionOn(day) is { } convention && Fits(convention, site) == fits
            );
    }

    /// <summary>Whether the structure may place somebody there on that day.</summary>
    internal static bool Allows(Structure employer, Site? site, DateOnly day) =>
        employer.Kind != StructureKind.Ai
        || employer.ConventionOn(day) is not { } convention
        || Fits(convention, site) is true;

    /// <summary>Whether the place lies in the convention's territory; null when too little is known of the
    /// place.</summary>
    internal static bool? Fits(StateConvention convention, Site? site) =>
        site is null ? null
        : convention.Communes.Count == 0 ? convention.Departments.Contains(site.Department)
        : site.Commune is { } commune ? convention.Communes.Contains(commune)
        : null;

    internal static Figure MissingFact(Site? site) => Figure.Of("fact", site is null ? "site" : "site.commune");

    internal static Figure[] Place(Site? site) =>
        site switch
        {
            null => [],
            { Commune: null } => [Figure.Of("department", site.Department)],
            { Commune: { } commune } => [Figure.Of("department", site.Department), Figure.Of("commune", commune)],
        };
}
