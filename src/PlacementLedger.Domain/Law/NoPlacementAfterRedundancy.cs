using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-05: an AI places nobody on a job like one that the client cut for economic reasons in the six months
/// before.</summary>
public static class NoPlacementAfterRedundancy
{
    public static readonly Rule Rule = new("AI-05", "L5132-7")
    {
        Blocks = [Codes.EconomicRedundancy],
        Warns = [Codes.FactMissing],
    };

    /// <summary>How many months before the placement are looked at.</summary>
    public static readonly InForce<int> Months = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 6, "L5132-7, fourth paragraph")
    );

    /// <summary>Blocks days from today on within the six months; the day on which they are over only warns, as it can
    /// be read both ways.</summary>
    /// <param name="start">First day of the placement: what it is that must come after the six months.</param>
    /// <param name="days">The placed days, in order.</param>
    public static Check Check(
        Client client,
        Occupation job,
        DateOnly start,
        IReadOnlyList<DateOnly> days,
        DateOnly today
    )
    {
        if (
            !Months.TryOn(start, out var months) || JobOfARedundancy.Lately(client, start, months) is not [_, ..] lately
        )
        {
            return Rule.NotApplicable();
        }

        var alike = lately.Where(known => JobOfARedundancy.IsThatOf(known, job) is true).MaxBy(known => known.On);
        if (alike is not null && start < alike.On.AddMonths(months))
        {
            var over = alike.On.AddMonths(months);
            var broken = days.Prepend(start).Distinct().Where(day => day < over).ToArray();
            var on = Figure.Of("redundancyOn", alike.On);
            return UncoveredDays.Say(Rule, Codes.EconomicRedundancy, broken, today, on) with
            {
                Events = [alike.EvidenceId],
            };
        }

        var said =
            Array.Find(lately, known => JobOfARedundancy.IsThatOf(known, job) is null) is { } untold
                ? Rule.Warned(
                    Codes.FactMissing,
                    JobOfARedundancy.MissingFact(untold),
                    Figure.Of("redundancyOn", untold.On)
                )
            : alike is null ? Rule.Met()
            : Rule.Warned(Codes.EconomicRedundancy, Figure.Of("redundancyOn", alike.On), Figure.Of("greyDay", start));
        return said with { Events = lately.Select(known => known.EvidenceId).ToValueList() };
    }
}
