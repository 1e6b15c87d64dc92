using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Ending, cancelling, releasing, and leaving for another employer.</summary>
public sealed class Closing_a_placement
{
    private readonly ConfirmedPlacement _story = new();

    [Fact]
    public void an_end_frees_the_days_after_it_and_leaves_the_others_reserved()
    {
        var decision = _story.End("2026-11-20");
        _story.Record(decision);
        Assert.Equal(14 * 60, _story.Balance().ReservedMinutes);
        Assert.Equal(14 * 60, Assert.Single(decision.Events.OfType<HoursFreed>()).Minutes);
        var ended = Placement.Evolve(_story.Placement, (PlacementEvent)decision.Events[0]);
        new Outcome(
            EndPlacement.Decide(new(_story.Placement.Id, Day("2026-11-20"), null), ended, _story.Account)
        ).ThenRecordsNothing();
        new Outcome(
            EndPlacement.Decide(new(_story.Placement.Id, Day("2026-11-21"), null), ended, _story.Account)
        ).ThenRefuses(Codes.WrongState);
    }

    [Theory]
    [InlineData("2026-11-18", Codes.OutsidePeriod)]
    [InlineData("2026-11-19", null)]
    [InlineData("2026-11-22", null)]
    [InlineData("2026-11-23", Codes.OutsidePeriod)]
    public void an_end_lies_within_the_placement(string on, string? code) => Assert.Equal(code, _story.End(on).Code);

    [Fact]
    public void a_cancellation_frees_everything_and_is_done_once()
    {
        var decision = _story.Cancel(_story.Placement);
        _story.Record(decision);
        Assert.Equal(0, _story.Balance().ReservedMinutes);
        var cancelled = Placement.Evolve(_story.Placement, (PlacementEvent)decision.Events[0]);
        new Outcome(_story.Cancel(cancelled)).ThenRecordsNothing();
        new Outcome(
            EndPlacement.Decide(new(_story.Placement.Id, Day("2026-11-20"), null), cancelled, _story.Account)
        ).ThenRefuses(Codes.WrongState);
    }

    [Fact]
    public void a_placement_with_posted_hours_cannot_be_cancelled()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 300)).Decision);
        new Outcome(_story.Cancel(_story.Placement)).ThenRefuses(Codes.WrongState);
    }

    [Fact]
    public void a_release_gives_back_the_days_named_and_only_once()
    {
        var decision = _story.Release("2026-11-22");
        _story.Record(decision);
        Assert.Equal(21 * 60, _story.Balance().ReservedMinutes);
        new Outcome(_story.Release("2026-11-22")).ThenRecordsNothing();
        new Outcome(_story.Release("2026-11-23")).ThenRefuses(Codes.NothingReserved);
    }

    [Fact]
    public void a_transfer_frees_what_the_old_employer_reserved_and_touches_no_posted_hour()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 420)).Decision);
        foreach (
            var e in FreedReservations.OfEmployer(
                _story.Account,
                AdcrServicesId,
                Day("2026-11-21"),
                ReleaseCause.TransferExecuted
            )
        )
        {
            _story.Account = HoursAccount.Evolve(_story.Account, (HoursAccountEvent)e);
        }

        Assert.Equal((459 * 60, 7 * 60), (_story.Balance().ConsumedMinutes, _story.Balance().ReservedMinutes));
    }
}
