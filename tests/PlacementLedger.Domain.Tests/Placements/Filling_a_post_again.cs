using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.Missions;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>ETTI-11 as a confirmation meets it: who left the post, and who is to take it.</summary>
public sealed class Filling_a_post_again
{
    private static readonly PlacementStory Asked = new() { Employer = Tremplin, Signer = Tremplin };
    private static readonly PlacementStory OnThePost = Asked with { Terms = Asked.Terms with { PostRef = Post } };

    [Fact]
    public void Scenario_14_another_worker_waits_and_the_same_one_does_not()
    {
        var left = Contract(1, "2026-10-01", "2026-11-22");
        (OnThePost with { OnThePost = [left] }).When().ThenMeets("ETTI-11");
        var other = OnThePost with { OnThePost = [left with { WorkerId = Louis }] };
        other.When().ThenRefuses(Codes.PostWaitingPeriod);
        // 53 days: 18 opening days from Monday the 23rd on.
        Check(other, "ETTI-11").WithFigure("possibleFrom", Day("2026-12-17")).WithFigure("waitOpeningDays", 18);
        Assert.Equal(
            new(AlternativeKind.OtherDates) { From = Day("2026-12-17"), Until = Day("2026-12-22") },
            Assert.Single(other.Alternatives())
        );
        Assert.Empty((other with { Terms = PlacementTerms.None with { PostRef = Post } }).Alternatives());
        var open = other.Terms with
        {
            OpeningDays =
            [
                DayOfWeek.Monday,
                DayOfWeek.Tuesday,
                DayOfWeek.Wednesday,
                DayOfWeek.Thursday,
                DayOfWeek.Friday,
                DayOfWeek.Saturday,
            ],
        };
        Check(other with { Terms = open }, "ETTI-11").WithFigure("possibleFrom", Day("2026-12-13"));
    }

    [Fact]
    public void looks_at_the_missions_of_ETTIs_and_not_at_the_contract_that_goes_on()
    {
        var left = Contract(1, "2026-10-01", "2026-11-22", Louis, kind: StructureKind.Ai);
        (OnThePost with { OnThePost = [left] }).When().ThenMeets("ETTI-11");
        var own = Contract(1, "2026-10-01", "2026-11-23");
        var renewal = OnThePost with { OnThePost = [own], Renewed = [own] };
        Assert.Empty(Check(renewal, "ETTI-11").IsMet().Figures);
        Check(Asked, "ETTI-11").Warns(Codes.FactMissing);
    }

    private static Check Check(PlacementStory story, string rule) =>
        Assert.Single(story.Decide().Checks, check => check.Rule == rule);
}
