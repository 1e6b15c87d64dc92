using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>The worked tests of R480-01 to R480-05 and R480-11, by their ids.</summary>
public sealed class The_hours_ceiling
{
    private static readonly CeilingPolicy Strict = CeilingPolicy.Default with
    {
        Binding = CeilingReading.PerEmployeeAcrossAis,
    };

    private static readonly CeilingPolicy Lenient = CeilingPolicy.Default with
    {
        Binding = CeilingReading.PerAiEmployeeClient,
    };

    private static readonly CeilingPolicy Rolling = CeilingPolicy.Default with
    {
        Window = WindowReading.Rolling24Months,
    };

    // R480-01/02 a: 200 h SARL, 200 h EPIC, 100 h commune, 60 h private home, 40 h association.
    private static History StateA =>
        None.Worked(200, "2026-01-05")
            .Worked(200, "2026-03-02", ClientCategory.PublicIndustrialCommercial)
            .Worked(100, "2026-05-04", ClientCategory.PublicAuthority)
            .Worked(60, "2026-06-01", ClientCategory.PrivateIndividualDomestic)
            .Worked(40, "2026-07-06", ClientCategory.PrivateNonProfit);

    [Fact]
    public void R480_01_a_counts_400_hours_and_leaves_80()
    {
        var balance = StateA.Balance();
        Assert.Equal(400 * 60, balance.ConsumedMinutes);
        Assert.Equal(80 * 60, balance.RemainingMinutes);
    }

    [Theory]
    [InlineData("R480-01 b", 80, CheckOutcome.Met)]
    [InlineData("R480-01 b", 80 + (1 / 60.0), CheckOutcome.Blocked)]
    [InlineData("R480-01 b", 81, CheckOutcome.Blocked)]
    public void R480_01_allows_equality_and_not_a_minute_more(string id, double hours, CheckOutcome expected) =>
        Assert.Equal((id, expected), (id, HoursCeiling.Check(StateA.Asks(hours, "2026-11-24")).Outcome));

    [Fact]
    public void R480_01_c_another_ai_starts_at_zero_and_the_strict_reading_warns()
    {
        var binding = StateA.Asks(100, "2026-11-24", employer: Ai2);
        Assert.Equal(CheckOutcome.Met, HoursCeiling.Check(binding).Outcome);
        Assert.Equal((0, 100 * 60), (binding.ConsumedMinutes, binding.AskedMinutes));
        var strict = CeilingReadings.Check(StateA.Asks(100, "2026-11-24", Strict, Ai2));
        Assert.Equal((CheckOutcome.Warned, Codes.OtherReadingExceeded), (strict.Outcome, strict.Code));
    }

    [Fact]
    public void R480_01_c_the_strict_reading_blocks_where_it_binds() =>
        Assert.Equal(CheckOutcome.Blocked, HoursCeiling.Check(StateA.Asks(100, "2026-11-24", Strict, Ai2)).Outcome);

    [Fact]
    public void R480_02_switch_the_lenient_reading_counts_a_third_company_alone() =>
        Assert.Equal(CheckOutcome.Met, HoursCeiling.Check(StateA.Asks(81, "2026-11-24", Lenient)).Outcome);

    [Theory]
    [InlineData("R480-03 a", "2025-03-10", "2027-03-09")]
    [InlineData("R480-03 b", "2024-02-29", "2026-02-27")]
    [InlineData("before 2009", "2008-01-10", "2009-01-09")]
    [InlineData("last day of the old window", "2009-05-31", "2010-05-30")]
    [InlineData("first day of the new one", "2009-06-01", "2011-05-31")]
    public void R480_03_a_window_ends_the_day_before_the_anniversary(string id, string from, string until) =>
        Assert.Equal((id, Day(until)), (id, ReferenceWindow.OpenedOn(Day(from)).Until));

    [Fact]
    public void R480_03_a_the_anniversary_opens_a_window_of_its_own()
    {
        var history = None.Worked(7, "2025-03-10").Worked(7, "2027-03-09").Worked(7, "2027-03-10");
        Assert.Equal(14 * 60, history.Balance(on: "2027-03-09").ConsumedMinutes);
        Assert.Equal(
            new ReferenceWindow(Day("2027-03-10"), Day("2029-03-09")),
            history.Balance(on: "2027-03-10").Window
        );
    }

    [Fact]
    public void R480_03_c_home_help_opens_no_window()
    {
        var history = None.Worked(20, "2026-01-05", ClientCategory.PrivateIndividualDomestic).Worked(7, "2026-08-31");
        Assert.Equal(new ReferenceWindow(Day("2026-08-31"), Day("2028-08-30")), history.Balance().Window);
    }

    [Fact]
    public void R480_03_straddle_each_day_counts_in_its_own_window()
    {
        var history = None.Worked(470, "2024-11-25");
        var whole = history.Asks(35, "2026-11-23");
        Assert.Equal(CheckOutcome.Blocked, HoursCeiling.Check(whole).Outcome);
        Assert.Equal(Day("2026-11-24"), whole.FirstExcess);
        Assert.Equal((10 + 21) * 60, history.LargestPart(35, "2026-11-23"));
        DayMinutes[] cut = [new(Day("2026-11-23"), 420), new(Day("2026-11-24"), 180), .. Spread(21, "2026-11-25")];
        Assert.Equal(CheckOutcome.Met, HoursCeiling.Check(history.Question(cut, null, null).Examine()).Outcome);
        Assert.Equal(
            new ReferenceWindow(Day("2026-11-25"), Day("2028-11-24")),
            history.Reserved(21, "2026-11-25").Balance(on: "2026-11-25").Window
        );
    }

    [Theory]
    [InlineData("2026-11-30", CheckOutcome.Blocked)]
    [InlineData("2027-01-05", CheckOutcome.Met)]
    public void R480_03_rolling_switch_lets_old_hours_leave(string from, CheckOutcome expected)
    {
        // 300 hours within December 2024 take more than seven a day; the rule does not mind.
        var history = None.Worked(150, "2024-12-01").Worked(150, "2024-12-01").Worked(150, "2025-06-02");
        DayMinutes[] asked = [new(Day(from), 31 * 60)];
        Assert.Equal(expected, HoursCeiling.Check(history.Question(asked, Rolling, null).Examine()).Outcome);
    }

    [Fact]
    public void R480_04_a_timesheet_replaces_the_reservation_and_frees_the_rest()
    {
        var reserved = None.Reserved(35, "2026-11-16");
        Assert.Equal((0, 35 * 60), (reserved.Balance().ConsumedMinutes, reserved.Balance().ReservedMinutes));
        var placement = reserved.Account.Placements[0].Engagement;
        var lines = Spread(28, "2026-11-16", 336)
            .Select(
                (day, i) =>
                    new PostedLine(
                        Id(0xee, i),
                        day.Date,
                        day.Minutes,
                        HoursKind.Worked,
                        ClientCategory.PrivateForProfit
                    )
            );
        var posted = reserved.With(new HoursPosted(reserved.Account.Id, placement, [.. lines], "cip-1")).Balance();
        Assert.Equal((28 * 60, 0), (posted.ConsumedMinutes, posted.ReservedMinutes));
    }

    [Theory]
    [InlineData("2008-01-10", true)]
    [InlineData("2010-01-10", false)]
    public void R480_01_history_250_hours_broke_the_old_ceiling_and_not_the_new_one(string from, bool breach)
    {
        var history = None.Worked(250, from);
        Assert.Equal(breach ? 10 * 60 : 0, history.Balance(on: $"{from[..4]}-12-20").OverrunMinutes);
    }

    [Fact]
    public void R480_09_hours_with_an_etti_are_on_no_counter()
    {
        var history = None.Worked(70, "2026-01-05", employer: Etti);
        var balance = HoursBalance.Of(history.Account, CeilingPolicy.Default, Today, null);
        Assert.Empty(balance.Readings);
        Assert.Equal([new EmployerHours(Etti, 70 * 60, 0)], balance.ByEmployer);
    }

    [Fact]
    public void R480_11_worked_hours_past_the_ceiling_are_an_overrun()
    {
        var history = None.Worked(483, "2025-01-06");
        Assert.Equal((3 * 60, 0), (history.Balance().OverrunMinutes, history.Balance().RemainingMinutes));
        Assert.Equal(CheckOutcome.Warned, ExceedingTheCeiling.Check(180).Outcome);
        Assert.Equal(CheckOutcome.NotApplicable, ExceedingTheCeiling.Check(0).Outcome);
    }

    [Fact]
    public void R480_13_an_unclassified_client_counts() =>
        Assert.Equal(60, None.Worked(1, "2026-01-05", ClientCategory.Unknown).Balance().ConsumedMinutes);

    [Fact]
    public void a_later_day_that_would_newly_exceed_blocks_an_earlier_one()
    {
        var history = None.Worked(7, "2026-01-05").Reserved(473, "2026-12-01");
        var asked = history.Asks(1, "2026-11-24");
        Assert.Equal(CheckOutcome.Blocked, HoursCeiling.Check(asked).Outcome);
        Assert.Equal(Day("2027-02-06"), asked.FirstExcess);
        Assert.Equal(0, history.LargestPart(1, "2026-11-24"));
    }

    [Fact]
    public void R480_09_a_mission_of_an_etti_is_no_evidence_of_the_strict_reading() =>
        Assert.Empty(None.Worked(70, "2026-01-05", employer: Etti).Asks(7, "2026-11-24", Strict).Evidence);
}
