using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>The edges of cancelling, releasing and leaving for another employer.</summary>
public sealed class What_closing_frees
{
    private readonly ConfirmedPlacement _story = new();

    [Fact]
    public void an_ended_placement_is_not_cancelled_any_more()
    {
        var ended = Placement.Evolve(_story.Placement, (PlacementEvent)_story.End("2026-11-20").Events[0]);
        new Outcome(_story.Cancel(ended)).ThenRefuses(Codes.WrongState);
    }

    [Fact]
    public void paid_training_is_posted_hours_too()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 60, HoursKind.PaidTraining)).Decision);
        new Outcome(_story.Cancel(_story.Placement)).ThenRefuses(Codes.WrongState);
    }

    [Fact]
    public void a_cancellation_gives_the_request_its_place_back()
    {
        var detached = new PlacementDetached(History.Id(0x51, 1), _story.Placement.Id);
        var command = new CancelPlacement(_story.Placement.Id, Today, null);
        Assert.Contains(detached, CancelPlacement.Decide(command, _story.Placement, _story.Account, [detached]).Events);
    }

    [Fact]
    public void a_day_worked_but_never_planned_has_nothing_to_give_back()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-23", 60)).Decision);
        new Outcome(_story.Release("2026-11-23")).ThenRefuses(Codes.NothingReserved);
    }

    [Fact]
    public void a_transfer_leaves_the_reservations_of_other_employers()
    {
        var account = History.None.Reserved(7, "2026-12-01").Reserved(7, "2026-12-01", employer: History.Ai2).Account;
        var events = FreedReservations.OfEmployer(
            account,
            History.Ai1,
            Day("2026-12-01"),
            ReleaseCause.TransferExecuted
        );
        Assert.Equal(History.Ai1, Assert.Single(events.OfType<ReservationReleased>()).Engagement.EmployerId);
    }
}
