using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Two broken rules about the job and its contract always give the same answer.</summary>
public sealed class Refusals_of_a_job
{
    private static readonly ContractStatement HalfAYear = ContractStatement.Untold with
    {
        From = Day("2026-11-02"),
        Until = Day("2027-04-30"),
        MinutesPerWeek = 1_560,
    };

    private static readonly AskedPlacement Asked = new("2026-11-24", "2026-11-27")
    {
        MinutesADay = 480,
        Terms = PlacementTerms.None with
        {
            Site = Grenoble,
            ContractKind = ContractKind.Cddi,
            Contract = HalfAYear,
            RomeCode = AskedPlacement.Rome,
        },
    };

    public static TheoryData<string, string> Precedence =>
        new()
        {
            { "territory", Codes.OutsideTerritory },
            { "client", Codes.Relending },
            { "redundancy", Codes.EconomicRedundancy },
            { "hazard", Codes.DangerousWork },
            { "short", Codes.CddiTooShort },
            { "hours", Codes.CddiWeeklyHours },
            { "other job", Codes.CombinedJobNotPermitted },
            { "ceiling", Codes.HoursCeilingExceeded },
        };

    /// <summary>Everything from a breach on is broken; the first one of the declared order is the answer.</summary>
    [Theory, MemberData(nameof(Precedence))]
    public void gives_the_refusals_in_their_declared_order(string firstBreach, string expected)
    {
        string[] order = ["territory", "client", "redundancy", "hazard", "short", "hours", "other job", "ceiling"];
        var broken = order[Array.IndexOf(order, firstBreach)..];
        Assert.Equal(expected, broken.Aggregate(Asked, Break).Decide().Code);
    }

    [Fact]
    public void is_none_where_nothing_is_broken() => Assert.Null(Asked.Decide().Code);

    private static AskedPlacement Break(AskedPlacement asked, string what) =>
        what switch
        {
            "territory" => asked with { Terms = asked.Terms with { Site = Lyon } },
            "client" => asked with { EttiOfTheClient = TremplinId },
            "redundancy" => asked.After("2026-10-01"),
            "hazard" => asked with { Terms = asked.Terms with { Hazards = ["paraquat"] } },
            "short" => Told(asked, asked.Terms.Contract! with { Until = Day("2026-12-31") }),
            "hours" => Told(asked, asked.Terms.Contract! with { MinutesPerWeek = 600 }),
            "other job" => asked with
            {
                Terms = asked.Terms with
                {
                    CombinedJob = new(OtherEmployer.WorkIntegration, Day("2026-11-24"), Day("2026-12-31"), "P-7"),
                },
            },
            "ceiling" => asked with { Story = asked.Story.At452Hours() },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

    private static AskedPlacement Told(AskedPlacement asked, ContractStatement contract) =>
        asked with
        {
            Terms = asked.Terms with { Contract = contract },
        };
}
