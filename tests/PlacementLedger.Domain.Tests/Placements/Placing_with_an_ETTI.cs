using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.Missions;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>The rules of missions as one confirmation meets them.</summary>
public sealed class Placing_with_an_ETTI
{
    private static readonly string[] OfMissions =
    [
        "ETTI-01",
        "ETTI-03",
        "ETTI-04",
        "ETTI-05",
        "ETTI-06",
        "ETTI-07",
        "ETTI-08",
        "ETTI-09",
        "ETTI-10",
        "ETTI-11",
        "ETTI-12",
        "ETTI-13",
        "ETTI-14",
        "ETTI-18",
        "ETTI-20",
        "ETTI-23",
        "ETTI-27",
    ];

    private static readonly PlacementStory Asked = new() { Employer = Tremplin, Signer = Tremplin };
    private static readonly PlacementStory OnThePost = Asked with { Terms = Asked.Terms with { PostRef = Post } };

    public static TheoryData<string, string> Precedence =>
        new()
        {
            { "pass", Codes.PassMissing },
            { "reason", Codes.RecourseReasonNotAllowed },
            { "duration", Codes.MissionTooLong },
            { "another", Codes.RenewsAnotherContract },
            { "post", Codes.PostWaitingPeriod },
        };

    /// <summary>Everything from a breach on is broken; the first one of the declared order is the answer.</summary>
    [Theory, MemberData(nameof(Precedence))]
    public void gives_the_refusals_in_their_declared_order(string firstBreach, string expected)
    {
        string[] order = ["pass", "reason", "duration", "another", "post"];
        var broken = order[Array.IndexOf(order, firstBreach)..];
        broken.Aggregate(OnThePost, Break).When().ThenRefuses(expected);
    }

    [Fact]
    public void examines_every_rule_of_missions_once_and_none_for_an_AI()
    {
        var rules = OnThePost.Decide().Checks.Select(check => check.Rule).ToList();
        Assert.All(OfMissions, rule => Assert.Single(rules, rule));
        Assert.Null(OnThePost.Decide().Code);
        Assert.DoesNotContain(new PlacementStory().Decide().Checks, check => OfMissions.Contains(check.Rule));
    }

    [Fact]
    public void ETTI_01_says_whom_it_may_place_beside_the_PASS()
    {
        var decision = (Asked with { Worker = WorkerWithoutPass() }).Decide();
        Assert.Equal(Codes.PassMissing, decision.Code);
        Assert.Contains(decision.Checks, check => check is { Rule: "ETTI-01", Code: Codes.NotInPathway });
        Assert.Empty(decision.MaximumSchedule!);
    }

    [Fact]
    public void ETTI_05_of_a_contract_without_a_reason_is_refused_and_recorded_once_it_is_past()
    {
        var silent = Asked with { Terms = PlacementTerms.None };
        silent.When().ThenRefuses(Codes.RecourseReasonMissing);
        (silent with { Schedule = [.. History.Spread(14, "2026-11-20")] })
            .When()
            .ThenWarns("ETTI-05", Codes.RecourseReasonMissing);
        (silent with { Schedule = [new(Yesterday, 420), new(Today, 420)] })
            .When()
            .ThenRefuses(Codes.RecourseReasonMissing);
    }

    [Fact]
    public void ETTI_05_judges_the_day_it_was_signed_on()
    {
        var mission = Asked with
        {
            Until = Day("2026-12-31"),
            Terms = Asked.Terms with { Recourse = RecourseReason.EttiMission },
        };
        mission.When().ThenMeets("ETTI-05");
        (mission with { SignedOn = Day("2023-12-19") }).When().ThenRefuses(Codes.RecourseReasonNotAllowed);
    }

    [Fact]
    public void ETTI_07_counts_the_contracts_it_renews_those_that_were_cancelled_left_out()
    {
        var first = Contract(1, "2024-12-01", "2026-11-23");
        var renewal = Asked with { Renewed = [first], Until = Day("2026-11-30") };
        renewal.When().ThenMeets("ETTI-07");
        (renewal with { Until = Day("2026-12-01") }).When().ThenRefuses(Codes.MissionTooLong);
        (renewal with { Until = Day("2026-12-01"), Renewed = [first with { Status = PlacementStatus.Cancelled }] })
            .When()
            .ThenMeets("ETTI-07");
    }

    [Fact]
    public void ETTI_08_leaves_36_months_to_a_CDI_inclusion()
    {
        var whole = Asked with { Until = Day("2029-11-23") };
        whole.When().ThenRefuses(Codes.MissionTooLong);
        (whole with { Terms = whole.Terms with { ContractKind = ContractKind.CdiInclusion } })
            .When()
            .ThenMeets("ETTI-08");
    }

    [Fact]
    public void ETTI_09_judges_what_the_client_is_on_the_first_day_and_the_policy()
    {
        var commune = Asked with { Category = ClientCategory.PublicAuthority };
        commune.When().ThenRefuses(Codes.RecourseReasonNotAllowed);
        Decided(commune, MissionPolicy.Default with { PublicUsers = PublicUserLimits.OfEveryUser })
            .ThenMeets("ETTI-05");
        var vacancy = commune with { Terms = commune.Terms with { Recourse = RecourseReason.Vacancy } };
        Decided(vacancy, MissionPolicy.Default with { PublicUsers = PublicUserLimits.OfEveryUser })
            .ThenMeets("ETTI-05");
        var increase = commune with { Terms = commune.Terms with { Recourse = RecourseReason.TemporaryIncrease } };
        (increase with { Until = Day("2028-05-23") }).When().ThenMeets("ETTI-09");
        (increase with { Until = Day("2028-05-24") }).When().ThenRefuses(Codes.MissionTooLong);
        var urgent = increase.Terms with { Circumstance = RecourseCircumstance.UrgentWork };
        (increase with { Until = Day("2028-05-23"), Terms = urgent }).When().ThenRefuses(Codes.MissionTooLong);
        // The end may move no further than the shorter of the two durations.
        Check(increase with { Until = Day("2028-05-23") }, "ETTI-18").WithFigure("latestEnd", Day("2028-05-23"));
        Check(Asked with { Until = Day("2028-11-23") }, "ETTI-18").WithFigure("latestEnd", Day("2028-11-23"));
    }

    [Fact]
    public void ETTI_10_takes_the_number_of_the_branch()
    {
        Placement[] renewed = [Contract(3, "2026-10-01", "2026-11-23"), Contract(2, "2026-09-01", "2026-09-30")];
        var third = Asked with { Renewed = [.. renewed, Contract(1, "2026-08-01", "2026-08-31")] };
        third.When().ThenRefuses(Codes.TooManyRenewals);
        (third with { Terms = third.Terms with { BranchRenewalsMax = 3 } }).When().ThenMeets("ETTI-10");
        (Asked with { Renewed = renewed }).When().ThenMeets("ETTI-10");
    }

    [Fact]
    public void ETTI_12_and_the_rest_read_the_contract()
    {
        var late = Asked with { SignedOn = Day("2026-11-27") };
        late.When().ThenWarns("ETTI-12", Codes.ContractSignedLate).ThenWarns("ETTI-13", Codes.ContractSignedLate);
        (late with { SignedOn = Day("2026-11-26") }).When().ThenMeets("ETTI-12").ThenMeets("ETTI-13");
        Check(Asked with { Category = ClientCategory.PrivateIndividualDomestic }, "ETTI-27")
            .Warns(Codes.HouseholdClient);
        Check(Asked with { Terms = Asked.Terms with { ContractKind = ContractKind.Cddi } }, "ETTI-03")
            .Warns(Codes.PrivatePlacementDoubtful);
        Check(Asked, "ETTI-14").WithFigure("fact", "recourse.justification, post.qualification, hazards");
    }

    private static PlacementStory Break(PlacementStory story, string what) =>
        what switch
        {
            "pass" => story with { Worker = WorkerWithoutPass() },
            "reason" => story with { Terms = story.Terms with { Recourse = RecourseReason.Vacancy } },
            "duration" => story with { Until = Day("2028-11-24") },
            "another" => story with { Renewed = [Contract(2, "2026-10-01", "2026-10-31", Louis)] },
            "post" => story with { OnThePost = [Contract(1, "2026-10-01", "2026-11-22", Louis)] },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

    private static Check Check(PlacementStory story, string rule) =>
        Assert.Single(story.Decide().Checks, check => check.Rule == rule);

    private static Outcome Decided(PlacementStory story, MissionPolicy missions) =>
        new(ConfirmPlacement.Decide(story.Command, story.Facts with { Missions = missions }, story.Policy, Today));
}
