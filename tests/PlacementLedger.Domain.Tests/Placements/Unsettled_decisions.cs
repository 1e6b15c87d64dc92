using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>H6: the decision on a late fact lists those that counted on the window it moves.</summary>
public sealed class Unsettled_decisions
{
    private static readonly Guid Known = History.Id(0xd0, 0);

    [Fact(DisplayName = "H6: a confirmation whose days lie in the window that moved is to be reviewed")]
    public void of_the_moved_window()
    {
        var late = Late(Confirmed(1, Known));
        Assert.Equal([Id(1)], late.Unsettles);
        Assert.Equal([Id(1)], Assert.Single(late.Events.OfType<CountingWindowReanchored>()).Decisions);
        Assert.Equal(1, late.Events.Count(e => e is HoursReserved));
    }

    [Fact]
    public void are_listed_in_their_order() => Assert.Equal([Id(1), Id(2)], Late(Confirmed(2), Confirmed(1)).Unsettles);

    [Fact]
    public void are_no_refusals() =>
        Assert.Empty(Late(Confirmed(1) with { Outcome = DecisionOutcome.Refused }).Unsettles);

    [Fact]
    public void are_those_with_warnings_too() =>
        Assert.Equal([Id(1)], Late(Confirmed(1) with { Outcome = DecisionOutcome.AcceptedWithWarnings }).Unsettles);

    [Fact]
    public void are_confirmations_and_nothing_else() =>
        Assert.Empty(Late(Confirmed(1) with { Command = "postTimesheet" }).Unsettles);

    [Fact]
    public void are_of_placements_that_the_account_holds() => Assert.Empty(Late(Confirmed(1, Guid.Empty)).Unsettles);

    [Fact]
    public void are_found_by_their_own_placement_though_they_looked_at_another()
    {
        var others = History.None.Worked(7, "2026-06-01", employer: AdcrServicesId).Worked(7, "2026-06-02");
        var ofAnotherEmployer = Confirmed(1, History.Id(0xd0, 1), Known);
        Assert.Empty(Late(others, ofAnotherEmployer).Unsettles);
    }

    [Theory]
    [InlineData("2028-05-31", 1)]
    [InlineData("2028-06-01", 0)]
    public void have_days_up_to_the_end_of_the_window_as_it_was(string day, int unsettled)
    {
        var hours = History
            .None.Worked(7, "2026-06-01", employer: AdcrServicesId)
            .Reserved(7, day, employer: AdcrServicesId);
        Assert.Equal(unsettled, Late(hours, Confirmed(1, History.Id(0xd0, 1))).Unsettles.Count);
    }

    [Fact]
    public void have_days_that_count()
    {
        var hours = History
            .None.Worked(7, "2026-06-01", employer: AdcrServicesId)
            .Worked(7, "2026-06-02", ClientCategory.PublicAuthority, AdcrServicesId);
        Assert.Empty(Late(hours, Confirmed(1, History.Id(0xd0, 1))).Unsettles);
    }

    [Fact]
    public void have_days_left()
    {
        var hours = History
            .None.Worked(7, "2026-06-01", employer: AdcrServicesId)
            .Reserved(7, "2026-12-01", employer: AdcrServicesId);
        var freed = FreedReservations.OfPlacement(
            hours.Account,
            History.Id(0xd0, 1),
            _ => true,
            ReleaseCause.PlacementCancelled
        );
        Assert.Empty(Late(hours.With((HoursAccountEvent)freed[0]), Confirmed(1, History.Id(0xd0, 1))).Unsettles);
    }

    [Fact]
    public void are_kept_with_the_decision_that_unsettles_them()
    {
        var recorded = RecordedDecision.Evolve(
            null,
            new DecisionRecorded(Id(9), "confirmPlacement", DecisionOutcome.Accepted, [], null, [], [], "1", 1)
            {
                Unsettles = [Id(1)],
            }
        );
        Assert.Equal([Id(1)], recorded.Unsettles);
    }

    private static Decision Late(params RecordedDecision[] recorded) =>
        Late(History.None.Worked(70, "2026-06-01", employer: AdcrServicesId), recorded);

    /// <summary>Two days of April 2026 become known, and the window began in June.</summary>
    private static Decision Late(History hours, params RecordedDecision[] recorded)
    {
        var story = new PlacementStory { Hours = hours, Schedule = [.. History.Spread(14, "2026-04-01")] };
        return UnsettledDecisions.NamedIn(story.Decide(), hours.Account, recorded);
    }

    private static RecordedDecision Confirmed(int number, params Guid[] subjects) =>
        new(
            Id(number),
            "confirmPlacement",
            DecisionOutcome.Accepted,
            [],
            null,
            [],
            [.. subjects.Length > 0 ? subjects : [Known]],
            "1",
            1,
            1,
            default
        );

    private static Guid Id(int number) => History.Id(0x99, number);
}
