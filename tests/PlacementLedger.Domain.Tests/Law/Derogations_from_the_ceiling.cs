using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Hours.Derogations;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>What a prefect's derogation allows, on which days and to whom.</summary>
public sealed class Derogations_from_the_ceiling
{
    // R480-06 a and b: 800 hours from 2025 to 2027, the window open since 15 January 2026.
    private static readonly Structure Of800Hours = To(Granted("2025-01-01", "2027-12-31", 800));

    private static History At480Hours => None.Worked(480, "2026-01-15");

    [Fact(DisplayName = "R480-06 a: 100 hours more under a derogation of 800 are accepted")]
    public void allows_its_own_ceiling()
    {
        var asked = At480Hours.Under(Of800Hours).Asks(100, "2027-03-01");
        HoursCeiling
            .Check(asked)
            .IsMet()
            .WithFigure("ceilingMinutes", 800 * 60)
            .WithFigure("consumedMinutes", 480 * 60)
            .WithFigure("askedMinutes", 100 * 60)
            .WithFigure("remainingMinutes", 320 * 60)
            .WithFigure("derogationId", First.ToString())
            .WithFigure("derogationUntil", Day("2027-12-31"));
        DerogationRaisesTheCeiling
            .Check(asked)
            .IsMet()
            .WithFigure("derogationReference", "38-2025-01-02-00003")
            .RelyingOn(Scenario.EventId(1));
        Assert.Equal(Scenario.EventId(1), HoursCeiling.Check(asked).Events[^1]);
    }

    [Fact(DisplayName = "R480-06 b: after a derogation that was not renewed, nothing more while above 480")]
    public void leaves_nothing_after_it()
    {
        var history = At480Hours.Reserved(100, "2027-03-01").Under(Of800Hours);
        var asked = history.Question([new(Day("2028-01-10"), 600)], null, null);
        HoursCeiling
            .Check(asked.Examine())
            .Blocks(Codes.HoursCeilingExceeded)
            .WithFigure("ceilingMinutes", 480 * 60)
            .WithFigure("reservedMinutes", 100 * 60)
            .WithFigure("remainingMinutes", 0)
            .WithFigure("windowUntil", Day("2028-01-14"));
        Assert.DoesNotContain(HoursCeiling.Check(asked.Examine()).Figures, figure => figure.Name == "derogationId");
        DerogationRaisesTheCeiling.Check(asked.Examine()).DoesNotApply();
        Assert.Equal(0, asked.LargestLawfulPart().Values.Sum());
        var renewed = history.Under(To(Granted("2025-01-01", "2027-12-31", 800), Granted("2028-01-01", "2030-12-31")));
        HoursCeiling.Check(renewed.Question([new(Day("2028-01-10"), 600)], null, null).Examine()).IsMet();
    }

    [Theory(DisplayName = "R480-06 c: at most three years, the first and the last day included")]
    [InlineData("2025-01-01", "2027-12-31", null)]
    [InlineData("2025-01-01", "2028-01-01", "DEROGATION_TOO_LONG")]
    [InlineData("2024-02-29", "2027-02-27", null)]
    [InlineData("2024-02-29", "2027-02-28", "DEROGATION_TOO_LONG")]
    [InlineData("2024-03-01", "2027-02-28", null)]
    [InlineData("2025-02-28", "2028-02-27", null)]
    [InlineData("2025-02-28", "2028-02-28", "DEROGATION_TOO_LONG")]
    [InlineData("2021-09-01", "2024-08-31", null)]
    [InlineData("2021-08-31", "2021-12-31", "DEROGATION_NOT_YET_POSSIBLE")]
    public void lasts_three_years_at_most(string from, string until, string? code) =>
        Assert.Equal(code, PrefectMayRaiseTheCeiling.Check(StructureKind.Ai, new(Day(from), Day(until))).Code);

    [Theory(DisplayName = "R480-07: hours worked while it is in force, and no others")]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void holds_from_its_first_to_its_last_day(string on, bool allowed)
    {
        var history = At480Hours.Under(To(Granted("2026-12-01", "2026-12-31", 500)));
        var asked = history.Asks(1, on);
        Assert.Equal(!allowed, asked.Exceeds);
        Assert.Equal(allowed ? First : null, asked.Raised?.Id);
        Assert.Equal(allowed ? First : null, asked.Derogation?.Id);
        var shown = history.Balance(on: on);
        Assert.Equal(
            (allowed ? 500 * 60 : 480 * 60, allowed ? First : null),
            (shown.CeilingMinutes, shown.DerogationId)
        );
        Assert.Equal(allowed ? 20 * 60 : 0, shown.RemainingMinutes);
    }

    [Theory(DisplayName = "R480-07: its ceiling may be reached and not passed")]
    [InlineData(320, CheckOutcome.Met)]
    [InlineData(320 + (1 / 60.0), CheckOutcome.Blocked)]
    public void has_a_ceiling_of_its_own(double hours, CheckOutcome expected)
    {
        var history = At480Hours.Under(Of800Hours);
        Assert.Equal(expected, HoursCeiling.Check(history.Asks(hours, "2026-11-24")).Outcome);
        Assert.Equal(320 * 60, history.LargestPart(hours, "2026-11-24"));
    }

    [Fact(DisplayName = "R480-07: without a ceiling in the order there is none")]
    public void may_lift_the_ceiling_altogether()
    {
        var history = At480Hours.Under(To(Granted("2026-12-01", "2026-12-31")));
        var asked = history.Asks(150, "2026-12-01");
        var check = HoursCeiling.Check(asked).IsMet().WithFigure("derogationUntil", Day("2026-12-31"));
        Assert.DoesNotContain(check.Figures, figure => figure.Name is "ceilingMinutes" or "remainingMinutes");
        Assert.Equal(150 * 60, history.LargestPart(150, "2026-12-01"));
        var shown = history.Balance(on: "2026-12-31");
        Assert.Equal((null, null, First), (shown.CeilingMinutes, shown.RemainingMinutes, shown.DerogationId));
    }

    [Fact]
    public void gives_the_days_inside_it_and_not_those_after() =>
        Assert.Equal(
            14 * 60,
            At480Hours.Under(To(Granted("2026-11-24", "2026-11-25", 800))).LargestPart(49, "2026-11-24")
        );

    [Fact]
    public void never_lowers_the_legal_ceiling() =>
        Assert.Equal(480 * 60, None.Under(To(Granted("2026-01-01", "2028-12-31", 100))).Balance().CeilingMinutes);

    [Fact]
    public void of_several_the_one_recorded_last_holds()
    {
        var first = Granted("2026-01-01", "2028-12-31");
        var second = Granted("2026-06-01", "2026-12-31", 600) with { DerogationId = Second };
        Assert.Equal(600 * 60, At480Hours.Under(To(first, second)).Balance().CeilingMinutes);
        Assert.Null(At480Hours.Under(To(second, first)).Balance().CeilingMinutes);
        Assert.Equal(First, At480Hours.Under(To(first, second)).Balance(on: "2027-01-01").DerogationId);
    }

    [Fact]
    public void recorded_later_was_not_known()
    {
        var ai = Of800Hours;
        var recorded = Scenario.RecordedAt(1);
        Assert.Null(CeilingLimits.Of([ai], recorded.AddTicks(-1)).DerogationOn(Any, Today));
        Assert.Equal(First, CeilingLimits.Of([ai], recorded).DerogationOn(Any, Today)?.Id);
    }

    private static Engagement Any => Engagement(Ai1, Sarl, Id(0xd9, 9));
}
