using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.Hours.History;

namespace PlacementLedger.Domain.Tests.Hours;

/// <summary>The window, the figures, the evidence and the edges of what the ceiling answers.</summary>
public sealed class What_the_ceiling_shows
{
    private static readonly CeilingPolicy Strict = CeilingPolicy.Default with
    {
        Binding = CeilingReading.PerEmployeeAcrossAis,
    };

    private static readonly CeilingPolicy Rolling = CeilingPolicy.Default with
    {
        Window = WindowReading.Rolling24Months,
    };

    [Fact]
    public void figures_are_those_of_the_window_that_exceeds()
    {
        var old = None.Worked(470, "2024-11-25").Asks(35, "2026-11-23");
        Assert.Equal((470 * 60, 14 * 60), (old.ConsumedMinutes, old.AskedMinutes));
        var next = None.Worked(7, "2024-11-25").Asks(14 + 481, "2026-11-23");
        Assert.Equal((Day("2026-11-25"), 0), (next.Window!.Value.From, next.ConsumedMinutes));
        Assert.Equal(481 * 60, next.AskedMinutes);
        Assert.Equal(0, None.Worked(483, "2025-01-06").Asks(1, "2026-11-24").RemainingMinutes);
    }

    [Fact]
    public void evidence_is_of_the_scope_and_the_window()
    {
        var history = None.Worked(7, "2022-01-03");
        history = Entering(history, Ai1, 1, "2026-01-05");
        history = Entering(history, Ai2, 2, "2026-01-05");
        HoursCeiling.Check(history.Asks(7, "2026-11-24")).RelyingOn(Id(0xe0, 1));
    }

    [Fact]
    public void a_day_of_today_can_be_one_too_many() =>
        Assert.Equal(Today, None.Worked(480, "2025-01-06").Asks(1, "2026-11-23").FirstExcess);

    [Fact]
    public void a_day_that_already_exceeds_takes_no_more_and_stops_no_other()
    {
        // Day 69, 7 February 2027, is at 483 hours.
        var history = None.Reserved(487, "2026-12-01");
        Assert.True(history.Asks(1, "2027-02-07").Exceeds);
        Assert.False(history.Asks(1, "2026-11-24").Exceeds);
        Assert.Equal(4 * 60, history.LargestPart(5, "2026-11-24"));
        Assert.Equal(0, None.Worked(487, "2025-01-06").LargestPart(1, "2026-11-24"));
    }

    [Fact]
    public void a_window_that_rolls_holds_the_24_months_up_to_the_day()
    {
        var asked = None.Worked(7, "2026-01-05").Asks(7, "2026-11-24", Rolling);
        Assert.Equal(new ReferenceWindow(Day("2024-11-25"), Day("2026-11-24")), asked.Window);
        var nothing = HoursBalance.Of(None.Account, Rolling, Today, new(Ai1, StructureKind.Ai));
        Assert.All(nothing.Readings, reading => Assert.Null(reading.Window));
    }

    [Fact]
    public void R480_09_hours_with_an_etti_are_not_in_the_strict_reading_either() =>
        Assert.False(None.Worked(300, "2026-01-05", employer: Etti).Asks(300, "2026-11-24", Strict).Exceeds);

    [Fact]
    public void minutes_released_no_longer_anchor_a_window()
    {
        var history = None.Reserved(7, "2026-11-02");
        var released = FreedReservations.OfPlacement(
            history.Account,
            history.Account.Placements[0].Engagement.PlacementId,
            _ => true,
            ReleaseCause.Released
        );
        Assert.Null(history.With((HoursAccountEvent)released[0]).Balance().Window);
    }

    [Fact]
    public void a_balance_is_of_its_day_its_window_and_the_employer_asked_about()
    {
        var history = None.Worked(483, "2022-01-03").Worked(7, "2026-01-05");
        Assert.Null(history.Balance(on: "2025-01-03").Window);
        Assert.Equal((7 * 60, 0), (history.Balance().ConsumedMinutes, history.Balance().OverrunMinutes));
        Assert.Equal(0, history.Balance(on: "2022-03-11").OverrunMinutes);
        Assert.Equal(180, history.Balance(on: "2022-03-12").OverrunMinutes);
        var other = HoursBalance.Of(history.Account, CeilingPolicy.Default, Today, new(Ai2, StructureKind.Ai));
        Assert.Empty(other.ByEmployer);
        var first = HoursBalance.Of(history.Account, CeilingPolicy.Default, Day("2022-01-03"), null);
        Assert.Equal(420, Assert.Single(first.ByEmployer).WorkedMinutes);
    }

    [Fact]
    public void a_reclassification_names_only_the_days_of_the_client_that_change()
    {
        var sarl = Scenario
            .Given(
                new ClientRegistered(Sarl, null, null, []),
                new ClientClassified(Sarl, ClientCategory.PrivateNonProfit, Day("2026-01-06"), null, null)
            )
            .State;
        var history = None.Worked(7, "2026-01-05", ClientCategory.Unknown, client: Sarl)
            .Worked(7, "2026-01-06", client: Sarl)
            .Worked(7, "2026-01-06");
        var decided = ReclassifyHours.Decide(history.Account, sarl);
        var happened = Assert.IsType<HoursReclassified>(Assert.Single(decided.Events));
        Assert.Equal(Day("2026-01-06"), Assert.Single(happened.Days).Date);
        Scenario.When(ReclassifyHours.Decide(history.With(happened).Account, sarl)).ThenRecordsNothing();
        Assert.Equal(14 * 60, history.With(happened).Balance().ConsumedMinutes);
    }

    [Fact]
    public void R480_05_the_category_shown_is_the_one_that_frees()
    {
        var check = CountedClients.Check([ClientCategory.PrivateForProfit, ClientCategory.PublicAuthority]);
        check.IsMet().WithFigure("clientCategory", "publicAuthority").WithFigure("uncountedDays", 1);
    }

    private static History Entering(History history, Guid employer, int number, string from)
    {
        var engagement = Engagement(employer, Id(0xc0, 50 + number), Id(0xd0, 50 + number));
        var line = new PostedLine(Id(0xf9, number), Day(from), 420, HoursKind.Worked, ClientCategory.PrivateForProfit);
        return history.With(
            new HoursPosted(history.Account.Id, engagement, [line], "cip-1") with
            {
                EventId = Id(0xe0, number),
            }
        );
    }
}
