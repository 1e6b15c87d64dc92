using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-16: an open-ended inclusion contract (CDI inclusion) is for people of 57 or more, a year after the
/// start of the pathway, and for a share of the funded posts.</summary>
public static class InclusionContractIsForSeniors
{
    public static readonly Rule Rule = new("PASS-16", "L5132-14-1, D5132-26-9, -11; L5132-6-1, D5132-10-15, -17")
    {
        Blocks = [Codes.InclusionContractNotAllowed],
        Warns = [Codes.FactMissing],
    };

    /// <summary>Least age on the first day of the contract.</summary>
    public static readonly InForce<int> AgeYears = Since2021(57);

    /// <summary>Months from the start of the PASS to the first day of the contract.</summary>
    public static readonly InForce<int> PathwayMonths = Since2021(12);

    /// <summary>Share of the funded full-time posts, in percent.</summary>
    public static readonly InForce<int> PostsPercent = Since2021(20);

    /// <summary>The same with a decision of the prefect.</summary>
    public static readonly InForce<int> RaisedPostsPercent = Since2021(30);

    /// <summary>How many people may be under such contracts: whole ones only.</summary>
    /// <param name="postsHundredths">Funded full-time posts of the year, in hundredths.</param>
    public static int ContractsMax(int postsHundredths, DateOnly day, bool hasPrefectsDecision) =>
        (hasPrefectsDecision ? RaisedPostsPercent : PostsPercent).TryOn(day, out var percent)
            ? postsHundredths * percent / 10_000
            : 0;

    /// <summary>Of a placement under such a contract: blocks from today on, warns of the past.</summary>
    public static Check Check(ConfirmPlacement command, PlacementFacts facts, Structure employer, DateOnly today)
    {
        var start = command.Period.From;
        if (command.Terms.ContractKind != ContractKind.CdiInclusion || !AgeYears.TryOn(start, out var age))
        {
            return Rule.NotApplicable();
        }

        var posts = employer.PostsHundredthsOn(start);
        var others = facts.OtherInclusionContracts;
        var raised = employer.RaisedInclusionShareOn(start);
        var said =
            facts.AgeOn?.Invoke(start) < age
                ? Refused("tooYoung")
                : TooSoon(facts, start)
                    ?? (posts is { } funded && others is { } known ? Share(funded, known, start, raised) : null)
                    ?? Missing(facts, posts)
                    ?? Rule.Met(Figure.Of("start", start)) with
                    {
                        Events = Evidence(raised),
                    };
        return command.Schedule[^1].Date < today ? said.AsWarning() : said;
    }

    private static Check? TooSoon(PlacementFacts facts, DateOnly start) =>
        facts.Worker.PassOn(start) is { } pass
        && pass.From.AddMonths(PathwayMonths.On(start)) is var first
        && start < first
            ? Refused("pathwayTooShort", Figure.Of("firstDayPossible", first)) with
            {
                Events = [pass.EvidenceId],
            }
            : null;

    private static Check? Share(int funded, int others, DateOnly start, RaisedInclusionShare? raised) =>
        ContractsMax(funded, start, raised is not null) is var most && others + 1 > most
            ? Refused(
                "share",
                Figure.Of("postsHundredths", funded),
                Figure.Of("contracts", others),
                Figure.Of("contractsPossible", most)
            ) with
            {
                Events = Evidence(raised),
            }
            : null;

    private static ValueList<Guid> Evidence(RaisedInclusionShare? raised) =>
        raised is { } decision ? [decision.EvidenceId] : [];

    private static Check? Missing(PlacementFacts facts, int? posts) =>
        (
            facts.AgeOn is null ? "age"
            : posts is null ? "financialAnnex"
            : facts.OtherInclusionContracts is null ? "inclusionContracts"
            : null
        )
            is { } fact
            ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", fact))
            : null;

    private static Check Refused(string clause, params ReadOnlySpan<Figure> figures) =>
        Rule.Blocked(Codes.InclusionContractNotAllowed, [Figure.Of("clause", clause), .. figures]);

    private static InForce<int> Since2021(int value) =>
        new(new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), value, "décret 2021-1128"));
}
