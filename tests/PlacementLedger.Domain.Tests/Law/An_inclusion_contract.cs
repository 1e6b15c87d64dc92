using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>PASS-16: a placement under a CDI inclusion.</summary>
public sealed class An_inclusion_contract
{
    [Theory(DisplayName = "PASS-16 a/b: twelve months after the start of the PASS")]
    [InlineData("2027-01-31", "pathwayTooShort")]
    [InlineData("2027-02-01", null)]
    public void comes_a_year_into_the_pathway(string start, string? clause) => Says(clause, Examine(start: start));

    [Theory(DisplayName = "PASS-16: 57 years")]
    [InlineData(56, "tooYoung")]
    [InlineData(57, null)]
    public void is_for_people_of_57(int age, string? clause) => Says(clause, Examine(age: age));

    [Theory(DisplayName = "PASS-16 c: 20 % of the funded posts, 30 % with a decision of the prefect")]
    [InlineData(1_200, 1, false, null)]
    [InlineData(1_200, 2, false, "share")]
    [InlineData(1_200, 2, true, null)]
    [InlineData(1_200, 3, true, "share")]
    [InlineData(1_500, 2, false, null)]
    [InlineData(1_499, 2, false, "share")]
    public void is_for_a_share_of_the_posts(int hundredths, int others, bool isRaised, string? clause) =>
        Says(clause, Examine(hundredths: hundredths, others: others, isRaised: isRaised));

    [Theory(DisplayName = "PASS-16: the prefect's decision counts for contracts that start while it holds")]
    [InlineData("2027-02-01", null, null)]
    [InlineData("2027-02-02", null, "share")]
    [InlineData("2026-12-01", "2027-01-31", "share")]
    [InlineData("2026-12-01", "2027-02-01", null)]
    public void is_for_a_larger_share_while_the_prefect_says_so(string from, string? until, string? clause)
    {
        var raised = Raised with { From = Day(from), Until = until is null ? null : Day(until) };
        var check = Examine(others: 2, raised: raised);
        Says(clause, check);
        check.RelyingOn(clause is null ? [raised.EventId] : []);
        Examine(others: 3, raised: raised with { From = Day("2026-01-01"), Until = null }).RelyingOn(raised.EventId);
    }

    [Theory(DisplayName = "Settled 2: a fact that is not known warns")]
    [InlineData(null, 1_200, 1, "age")]
    [InlineData(60, null, 1, "financialAnnex")]
    [InlineData(60, 1_200, null, "inclusionContracts")]
    public void warns_of_what_is_not_known(int? age, int? hundredths, int? others, string fact) =>
        Examine(age: age, hundredths: hundredths, others: others).Warns(Codes.FactMissing).WithFigure("fact", fact);

    [Fact]
    public void is_not_any_other_contract_nor_one_before_the_law()
    {
        Assert.Single(new PlacementStory().Decide().Checks, check => check.Rule == "PASS-16").DoesNotApply();
        Examine(start: "2021-08-31").DoesNotApply();
    }

    [Fact]
    public void that_is_past_warns() => Examine(start: "2026-11-01", age: 40).Warns(Codes.InclusionContractNotAllowed);

    [Fact]
    public void counts_of_each_annex_what_was_recorded_last()
    {
        var structure = WithPosts(AdcrServices, 1_000, 700, 500);
        Assert.Equal(1_200, structure.PostsHundredthsOn(Day("2026-06-01")));
        Assert.Null(structure.PostsHundredthsOn(Day("2028-01-01")));
    }

    private static readonly InclusionShareRaised Raised = new(
        TremplinId,
        History.Id(0x1c, 1),
        "38-2026-05-04-00011",
        "38",
        Day("2026-01-01"),
        null
    )
    {
        EventId = History.Id(0x1c, 2),
    };

    private static Structure WithPosts(Structure structure, params int[] hundredths) =>
        hundredths
            .Index()
            .Aggregate(
                structure,
                (known, annex) =>
                    PlacementLedger.Domain.Structures.Structure.Evolve(
                        known,
                        new FinancialAnnexRecorded(
                            known.Id,
                            annex.Index == 2 ? "A2" : "A1",
                            "CONV-1",
                            "validated",
                            Day("2026-01-01"),
                            Day("2027-12-31"),
                            annex.Item,
                            null,
                            null,
                            $"row-{annex.Index}"
                        )
                    )
            );

    private static Check Examine(
        string start = "2027-02-01",
        int? age = 57,
        int? hundredths = 1_200,
        int? others = 1,
        bool isRaised = false,
        InclusionShareRaised? raised = null
    )
    {
        var funded = hundredths is { } posts ? WithPosts(Tremplin, posts) : Tremplin;
        raised ??= isRaised ? Raised : null;
        var employer = raised is null ? funded : PlacementLedger.Domain.Structures.Structure.Evolve(funded, raised);
        var story = new PlacementStory
        {
            Employer = employer,
            Signer = employer,
            Worker = WorkerWithPass("2026-02-01", "2028-01-31"),
            Schedule = [.. History.Spread(7, start)],
        };
        var command = story.Command with
        {
            Terms = story.Command.Terms with { ContractKind = ContractKind.CdiInclusion },
        };
        var facts = story.Facts with { AgeOn = age is { } years ? _ => years : null, OtherInclusionContracts = others };
        var decision = ConfirmPlacement.Decide(command, facts, story.Policy, Today);
        return Assert.Single(decision.Checks, check => check.Rule == "PASS-16");
    }

    private static void Says(string? clause, Check check)
    {
        Assert.Equal(clause is null ? CheckOutcome.Met : CheckOutcome.Blocked, check.Outcome);
        Assert.Equal(clause, check.Figures.FirstOrDefault(figure => figure.Name == "clause")?.Word);
    }
}
