using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>AI-14: a CDDI goes under its weekly floor only beside a job with an ordinary employer that the prefect
/// permits, from four months after entry on, for six months, once renewable.</summary>
public static class CombinedJobIsPermitted
{
    public static readonly Rule Rule = new("AI-14", "D5132-26-12") { Blocks = [Codes.CombinedJobNotPermitted] };

    public static readonly InForce<int> MonthsAfterEntry = InForceSince(4);

    public static readonly InForce<int> MonthsMax = InForceSince(6);

    /// <summary>How many such periods there may be: the first and its renewal.</summary>
    public static readonly InForce<int> PeriodsMax = InForceSince(2);

    /// <summary>Blocks, naming the first condition that is not kept; where all days are past it warns.</summary>
    public static Check Check(WorkContract contract, DateOnly today)
    {
        if (
            contract.Kind != ContractKind.Cddi
            || contract.CombinedJob is not { } job
            || !MonthsMax.Exists(contract.Period.From)
        )
        {
            return Rule.NotApplicable();
        }

        var day = contract.Period.From;
        var earliest = contract.EntryOn.AddMonths(MonthsAfterEntry.On(day));
        var latest = job.From.AddMonths(MonthsMax.On(day)).AddDays(-1);
        var clause =
            job.OtherEmployer != OtherEmployer.Ordinary ? "otherEmployer"
            : job.PrefectRef is null ? "prefectPermission"
            : job.From < earliest ? "beforeFourMonths"
            : job.Until > latest ? "overSixMonths"
            : PeriodsWith(contract, job) > PeriodsMax.On(day) ? "renewedTwice"
            : null;
        Figure[] figures = [Figure.Of("earliestFrom", earliest), Figure.Of("latestUntil", latest)];
        if (clause is null)
        {
            return Rule.Met(figures);
        }

        var said = Rule.Blocked(Codes.CombinedJobNotPermitted, [Figure.Of("clause", clause), .. figures]);
        return contract.Schedule[^1].Date >= today ? said : said.AsWarning();
    }

    /// <summary>Whether the floor is lowered on every day that is placed.</summary>
    public static bool LowersTheFloor(WorkContract contract, Check check) =>
        check.Outcome == CheckOutcome.Met
        && contract.CombinedJob!.From <= contract.Schedule[0].Date
        && contract.Schedule[^1].Date <= contract.CombinedJob.Until;

    private static int PeriodsWith(WorkContract contract, CombinedJob job) =>
        contract
            .Renewals.Earlier.Where(placement => placement.Status != PlacementStatus.Cancelled)
            .Select(placement => placement.Terms.CombinedJob)
            .OfType<CombinedJob>()
            .Append(job)
            .Select(known => known.From)
            .Distinct()
            .Count();

    private static InForce<int> InForceSince(int value) =>
        new(new FigureVersion<int>(new(2009, 6, 1), new(2008, 12, 3), value, "D5132-26-12"));
}
