using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.RuleImpacts;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.RuleImpacts;

public sealed class Trying_out_another_rule
{
    private static readonly CeilingPolicy Strict = CeilingPolicy.Default with
    {
        Binding = CeilingReading.PerEmployeeAcrossAis,
    };

    private static readonly History Past = History
        .None.Worked(300, "2025-09-01")
        .Worked(270, "2026-01-05", employer: History.Ai2);

    [Fact(DisplayName = "A1: two AIs, 300 h and 270 h, taken together")]
    public void takes_another_reading()
    {
        var impact = Of(Past, new(Strict, null));
        Assert.Equal(new CeilingStanding(0, 180 * 60), impact.Now);
        Assert.Equal(new CeilingStanding(90 * 60, 0), impact.Then);
        Assert.Equal((true, 90 * 60), (impact.IsChange, impact.OverrunChange));
    }

    [Theory(DisplayName = "R480-01: another ceiling, or none")]
    [InlineData(480 * 60, 0, 180 * 60)]
    [InlineData(1_000 * 60, 0, 700 * 60)]
    [InlineData(240 * 60, (60 + 30) * 60, 0)]
    [InlineData(null, 0, null)]
    public void takes_another_figure(int? ceiling, int overrun, int? remaining)
    {
        var impact = Of(Past, new(CeilingPolicy.Default, new(ceiling)));
        Assert.Equal(new CeilingStanding(overrun, remaining), impact.Then);
        Assert.Equal(ceiling != 480 * 60, impact.IsChange);
    }

    [Fact(DisplayName = "R480-07: a derogation goes on holding, over a lower figure too")]
    public void keeps_derogations()
    {
        var ai = Derogations.To(
            Derogations.Granted("2025-09-01", "2027-12-31", 800) with
            {
                StructureId = History.Ai1,
            }
        ) with
        {
            Id = History.Ai1,
        };
        var hours = History.None.Worked(600, "2025-09-01");
        var impact = RuleImpact.Of(
            hours.Account,
            [ai],
            CeilingPolicy.Default,
            new(CeilingPolicy.Default, new(240 * 60)),
            Today
        );
        Assert.Equal(new CeilingStanding(0, 200 * 60), impact.Now);
        Assert.False(impact.IsChange);
    }

    [Fact]
    public void leaves_who_has_no_ceiling_alone() =>
        Assert.Equal(new CeilingStanding(0, null), Of(History.None, new(Strict, new(0))).Then);

    [Fact]
    public void adds_up_and_keeps_the_largest()
    {
        var tally = new RuleImpactTally(keptMax: 2);
        RuleImpact[] impacts =
        [
            Impact(1, 0, 10),
            Impact(2, 0, 0),
            Impact(3, 50, 10),
            Impact(4, 0, 40),
            Impact(5, 0, 10),
        ];
        foreach (var impact in impacts)
        {
            tally.Add(impact);
        }

        Assert.Equal(
            (5, 4, 50L, 70L),
            (tally.Examined, tally.Changed, tally.OverrunMinutesNow, tally.OverrunMinutesThen)
        );
        Assert.Equal([impacts[2], impacts[3]], tally.Largest);
    }

    [Fact]
    public void of_equal_changes_keeps_the_first_ids()
    {
        var tally = new RuleImpactTally(keptMax: 1);
        tally.Add(Impact(2, 0, 10));
        tally.Add(Impact(1, 0, 10));
        tally.Add(Impact(3, 0, 10));
        Assert.Equal(Impact(1, 0, 10), Assert.Single(tally.Largest));
    }

    private static RuleImpact Impact(int worker, int now, int then) =>
        new(History.Id(worker, 1), new(now, 100), new(then, 100));

    private static RuleImpact Of(History history, RuleAssumption assumption) =>
        RuleImpact.Of(history.Account, [], CeilingPolicy.Default, assumption, Today);
}
