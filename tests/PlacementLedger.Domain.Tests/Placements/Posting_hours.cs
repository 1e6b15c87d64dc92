using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

public sealed class Posting_hours
{
    private readonly ConfirmedPlacement _story = new();

    [Fact]
    public void H9_a_line_settles_its_day_and_frees_the_rest()
    {
        var posted = _story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 300));
        Assert.Equal(120, Assert.Single(posted.Decision.Events.OfType<HoursFreed>()).Minutes);
        _story.Record(posted.Decision);
        Assert.Equal((452 * 60) + 300, _story.Balance().ConsumedMinutes);
        Assert.Equal(21 * 60, _story.Balance().ReservedMinutes);
    }

    [Fact]
    public void H3_hours_past_the_ceiling_are_recorded_and_open_an_overrun()
    {
        var posted = _story.Post([
            .. History.Spread(31, "2026-11-19", 465).Select((day, i) => ConfirmedPlacement.Line(i, day)),
        ]);
        Assert.Null(posted.Decision.Code);
        Assert.Equal(180, posted.OverrunMinutes);
        Assert.Single(posted.Decision.Checks, check => check.Rule == "R480-11").Warns(Codes.OverrunOpened);
        _story.Record(posted.Decision);
        Assert.Equal((180, 0), (_story.Balance().OverrunMinutes, _story.Balance().RemainingMinutes));
    }

    [Fact]
    public void a_second_live_line_of_a_day_and_kind_is_refused_naming_the_first()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 300)).Decision);
        var second = _story.Post(
            ConfirmedPlacement.Line(2, "2026-11-20", 60),
            ConfirmedPlacement.Line(3, "2026-11-19", 60)
        );
        new Outcome(second.Decision).ThenRefuses(Codes.AlreadyPosted);
        second.Decision.Checks[0].WithFigure("entryId", History.Id(0xee, 1).ToString());
        new Outcome(
            _story.Post(ConfirmedPlacement.Line(4, "2026-11-19", 60, HoursKind.PaidTraining)).Decision
        ).ThenMeets("R480-12");
    }

    [Theory]
    [InlineData("2026-11-18")]
    [InlineData("2026-11-23")]
    public void a_day_outside_the_schedule_is_recorded_and_warns(string day) =>
        new Outcome(_story.Post(ConfirmedPlacement.Line(1, day, 60)).Decision).ThenWarns("H3", Codes.OutsideSchedule);

    [Fact]
    public void a_breach_of_another_rule_only_warns() =>
        new Outcome(
            _story
                .Post(
                    [PassCoversEveryDay.Rule.Blocked(Codes.PassMissing)],
                    ConfirmedPlacement.Line(1, "2026-11-19", 60)
                )
                .Decision
        ).ThenWarns("AI-02", Codes.PassMissing);

    [Fact]
    public void H4_a_correction_reverses_and_replaces_on_the_same_day()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 300)).Decision);
        var corrected = _story.Correct(1, 240);
        var e = Assert.IsType<HoursCorrected>(corrected.Decision.Events[0]);
        Assert.Equal((Day("2026-11-19"), 300, 240), (e.Date, e.MinutesReversed, e.Minutes));
        _story.Record(corrected.Decision);
        Assert.Equal((452 * 60) + 240, _story.Balance().ConsumedMinutes);
        new Outcome(_story.Correct(1, 200).Decision).ThenRefuses(Codes.EntrySuperseded);
    }

    [Fact]
    public void H4_a_correction_to_nothing_is_a_pure_reversal_and_the_day_can_be_posted_again()
    {
        _story.Record(_story.Post(ConfirmedPlacement.Line(1, "2026-11-19", 300)).Decision);
        var corrected = _story.Correct(1, 0);
        Assert.Null(Assert.IsType<HoursCorrected>(corrected.Decision.Events[0]).ReplacementId);
        _story.Record(corrected.Decision);
        Assert.Equal(452 * 60, _story.Balance().ConsumedMinutes);
        Assert.Null(_story.Post(ConfirmedPlacement.Line(2, "2026-11-19", 60)).Decision.Code);
    }
}
