using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>The readings of the 24 months that a network may choose (A2, A4).</summary>
public sealed class Windows_of_the_ceiling
{
    private static readonly CeilingPolicy Never = CeilingPolicy.Default with { Window = WindowReading.Never };

    private static readonly CeilingPolicy Rolling = CeilingPolicy.Default with
    {
        Window = WindowReading.Rolling24Months,
    };

    private static readonly CeilingPolicy WithAnniversary = CeilingPolicy.Default with { IncludesAnniversary = true };

    [Fact]
    public void are_fixed_and_without_their_anniversary_unless_chosen_otherwise() =>
        Assert.Equal(
            (WindowReading.FixedFromFirst, false),
            (CeilingPolicy.Default.Window, CeilingPolicy.Default.IncludesAnniversary)
        );

    [Theory(DisplayName = "A2 never: what was counted once counts for ever")]
    [InlineData("2024-11-24", CheckOutcome.Blocked)]
    [InlineData("2022-01-03", CheckOutcome.Blocked)]
    public void may_never_end(string first, CheckOutcome expected)
    {
        var history = None.Worked(470, first);
        Assert.Equal(expected, HoursCeiling.Check(history.Asks(11, "2026-11-30", Never)).Outcome);
        HoursCeiling.Check(history.Asks(10, "2026-11-30", Never)).IsMet().WithFigure("windowFrom", Day(first));
        HoursCeiling.Check(history.Asks(480, "2026-11-30")).IsMet();
        Assert.Equal(10 * 60, history.LargestPart(11, "2026-11-30", Never));
    }

    [Fact(DisplayName = "A2 never: the window has a first day and no last one")]
    public void that_never_end_have_no_last_day()
    {
        var asked = None.Worked(7, "2022-01-03").Asks(7, "2026-11-24", Never);
        Assert.Equal(new ReferenceWindow(Day("2022-01-03"), DateOnly.MaxValue), asked.Window);
        Assert.DoesNotContain(HoursCeiling.Check(asked).Figures, figure => figure.Name == "windowUntil");
        var check = ReferenceWindow.Check(asked).IsMet().WithFigure("windowFrom", Day("2022-01-03"));
        Assert.Single(check.Figures);
        var shown = None.Worked(480, "2022-01-03").Worked(3, "2026-01-05").Balance(policy: Never);
        Assert.Equal((483 * 60, 180), (shown.ConsumedMinutes, shown.OverrunMinutes));
        Assert.Null(None.Worked(7, "2022-01-03").Balance(on: "2022-01-02", policy: Never).Window);
        Assert.NotNull(None.Worked(7, "2022-01-03").Balance(on: "9999-12-31", policy: Never).Window);
    }

    [Theory(DisplayName = "A4 strict: the day of the anniversary belongs to the window")]
    [InlineData("2025-03-10", "2027-03-10")]
    [InlineData("2024-02-29", "2026-02-28")]
    [InlineData("2022-02-28", "2024-02-28")]
    [InlineData("2024-12-31", "2026-12-31")]
    public void may_hold_their_anniversary(string from, string until)
    {
        Assert.Equal(Day(until), ReferenceWindow.OpenedOn(Day(from), WithAnniversary).Until);
        Assert.Equal(Day(until).AddDays(-1), ReferenceWindow.OpenedOn(Day(from)).Until);
    }

    [Theory(DisplayName = "A4: the anniversary itself, and the day after")]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-25", false)]
    public void with_their_anniversary_hold_one_day_more(string on, bool inside)
    {
        var history = None.Worked(480, "2024-11-24");
        Assert.Equal(inside, history.Asks(1, on, WithAnniversary).Exceeds);
        Assert.False(history.Asks(1, on).Exceeds);
    }

    [Theory(DisplayName = "R480-03 rolling switch, A4: the hours of the anniversary count a day longer")]
    [InlineData("2026-11-30", true, true)]
    [InlineData("2026-12-01", false, true)]
    [InlineData("2026-12-02", false, false)]
    public void that_roll_leave_a_day_behind(string on, bool counts, bool countsWithAnniversary)
    {
        // All of it on one day: 480 hours of many placements.
        var history = Enumerable.Range(0, 20).Aggregate(None, (told, _) => told.Reserved(24, "2024-12-01", aDay: 1440));
        Assert.Equal(counts, history.Asks(1, on, Rolling).Exceeds);
        Assert.Equal(countsWithAnniversary, history.Asks(1, on, Rolling with { IncludesAnniversary = true }).Exceeds);
    }

    [Theory(DisplayName = "R480-01 history: 240 hours in 12 months until 31 May 2009")]
    [InlineData("2009-05-31", 240, 3)]
    [InlineData("2009-06-01", 480, 0)]
    public void have_the_ceiling_of_their_days(string day, int ceilingHours, int overrunHours)
    {
        var shown = None.Worked(236, "2008-06-02").Worked(7, day).Balance(on: day);
        Assert.Equal(Day("2009-06-01"), shown.Window!.Value.Until);
        Assert.Equal((ceilingHours * 60, overrunHours * 60), (shown.CeilingMinutes, shown.OverrunMinutes));
    }

    [Fact]
    public void before_the_first_ceiling_hold_a_day_and_no_figure()
    {
        var history = None.Worked(700, "1998-01-05");
        Assert.Equal(
            (null, 0),
            (history.Balance(on: "1999-02-17").CeilingMinutes, history.Balance(on: "1998-03-02").OverrunMinutes)
        );
        Assert.Equal(240 * 60, history.Balance(on: "1999-02-18").CeilingMinutes);
    }
}
