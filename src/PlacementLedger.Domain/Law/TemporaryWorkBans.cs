using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-21: no temporary worker does dangerous work, nor a post cut for economic reasons in the six months
/// before, for a temporary increase of activity.</summary>
/// <remarks>Strikes, company doctors and export orders are not told to the ledger.</remarks>
public static class TemporaryWorkBans
{
    public static readonly Rule Rule = new("ETTI-21", "L1251-9, L1251-10, D4154-1")
    {
        Blocks = [Codes.EconomicRedundancy],
        Warns = [Codes.FactMissing],
    };

    /// <summary>How many months after a redundancy are closed to a temporary increase.</summary>
    public static readonly InForce<int> ClosedMonths = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 6, "L1251-9, first paragraph")
    );

    /// <summary>How many months a contract that cannot be renewed may last all the same.</summary>
    public static readonly InForce<int> ExemptMonths = new(
        new FigureVersion<int>(new(2008, 5, 1), new(2008, 5, 1), 3, "L1251-9, second paragraph")
    );

    /// <summary>Only the dangerous work of it, for a client that has not said yet why it needs people.</summary>
    public static Check OnDangerousWork(IReadOnlyList<string> hazards) =>
        DangerousWorks.In(hazards) is { } listed ? NoDangerousWork.Broken(Rule, listed, isAhead: true)
        : hazards.Count > 0 ? Rule.Met()
        : Rule.Warned(Codes.FactMissing, Figure.Of("fact", "hazards"));

    /// <summary>Blocks when a day is still to come; a breach of days that are all past warns. Risks that nobody told
    /// are a missing fact, as they are for AI-06.</summary>
    public static Check Check(ConfirmPlacement command, Client client, Occupation job, Renewals renewals, bool isAhead)
    {
        if (DangerousWorks.In(command.Terms.Hazards) is { } listed)
        {
            return NoDangerousWork.Broken(Rule, listed, isAhead);
        }

        var mission = WorkContract.PeriodOf(command.Terms, command.Period);
        var said = AfterRedundancy(command.Terms, mission, client, job, renewals);
        return said.Outcome == CheckOutcome.Met && !command.AreHazardsTold
                ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", "hazards"))
            : isAhead ? said
            : said.AsWarning();
    }

    private static Check AfterRedundancy(
        PlacementTerms terms,
        Period mission,
        Client client,
        Occupation job,
        Renewals renewals
    )
    {
        var start = mission.From;
        var concerned = terms.Recourse is null or RecourseReason.TemporaryIncrease;
        if (
            !concerned
            || !ClosedMonths.TryOn(start, out var months)
            || JobOfARedundancy.Lately(client, start, months) is not [_, ..] lately
        )
        {
            return Rule.Met();
        }

        var alike = lately.Where(known => JobOfARedundancy.IsThatOf(known, job) is true).MaxBy(known => known.On);
        var untold = Array.Find(lately, known => JobOfARedundancy.IsThatOf(known, job) is null);
        if (IsShortAndFinal(terms, mission, renewals) || (alike is null && untold is null))
        {
            return Rule.Met(Figure.Of("redundancyOn", lately[^1].On));
        }

        var said =
            alike is null ? Rule.Warned(Codes.FactMissing, JobOfARedundancy.MissingFact(untold!))
            : terms.Recourse is null ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", "recourse.reason"))
            : start < alike.On.AddMonths(months)
                ? Rule.Blocked(Codes.EconomicRedundancy, Figure.Of("redundancyOn", alike.On))
            : Rule.Warned(Codes.EconomicRedundancy, Figure.Of("redundancyOn", alike.On), Figure.Of("greyDay", start));
        return said with { Events = lately.Select(known => known.EvidenceId).ToValueList() };
    }

    private static bool IsShortAndFinal(PlacementTerms terms, Period mission, Renewals renewals) =>
        terms.RenewsPlacementId is null
        && renewals.Count == 0
        && terms.Contract?.IsRenewable is not true
        && mission.Until < mission.From.AddMonths(ExemptMonths.On(mission.From));
}
