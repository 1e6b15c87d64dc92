using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

public sealed class What_becomes_of_the_worker
{
    private static readonly Placement Placement = new ConfirmedPlacement().Placement;
    private static readonly DateOnly Due = Day("2026-11-30");
    private static readonly AskForOutlook Ask = new(Placement.Id, Today, Due);
    private static readonly RecordOutlook Record = new(Placement.Id, Today, WorkerOutlook.Hire, Day("2027-01-04"));
    private static readonly WorkerOutlookRequested Asked = new(Placement.Id, Today, Due);
    private static readonly WorkerOutlookRecorded Answered = new(Placement.Id, Today, Record.Outlook, Record.From);

    [Fact]
    public void is_asked_and_answered_and_twice_records_nothing_more()
    {
        Scenario.When(AskForOutlook.Decide(Ask, Placement)).ThenRecords(Asked);
        Scenario.When(AskForOutlook.Decide(Ask, After(Asked))).ThenRecordsNothing();
        Scenario.When(RecordOutlook.Decide(Record, After(Asked))).ThenRecords(Answered);
        Scenario.When(RecordOutlook.Decide(Record, After(Asked, Answered))).ThenRecordsNothing();
        Assert.Equal(new(Today, Due, Today, WorkerOutlook.Hire, Record.From), After(Asked, Answered).Outlook);
    }

    [Fact]
    public void may_be_told_without_being_asked_and_is_asked_anew()
    {
        Assert.Equal(new(null, null, Today, WorkerOutlook.Hire, Record.From), After(Answered).Outlook);
        Assert.Equal(new(Today, Due, null, null, null), After(Answered, Asked).Outlook);
    }

    [Fact]
    public void is_the_affair_of_who_employs_or_signed()
    {
        Assert.Equal(
            Codes.WrongParty,
            AskForOutlook.Decide(Ask with { ActingStructureId = ChantierId }, Placement).Code
        );
        Assert.Equal(
            Codes.WrongParty,
            RecordOutlook.Decide(Record with { ActingStructureId = ChantierId }, Placement).Code
        );
        var employer = Placement.Engagement.EmployerId;
        Assert.Null(AskForOutlook.Decide(Ask with { ActingStructureId = employer }, Placement).Code);
    }

    [Fact]
    public void is_not_asked_of_what_did_not_take_place()
    {
        var ended = After(new PlacementEnded(Placement.Id, Today, null));
        Assert.Null(AskForOutlook.Decide(Ask, ended).Code);
        var cancelled = After(new PlacementCancelled(Placement.Id, Placement.Engagement, Today, null));
        Assert.Equal(Codes.WrongState, AskForOutlook.Decide(Ask, cancelled).Code);
        Assert.Equal(Codes.WrongState, RecordOutlook.Decide(Record, cancelled).Code);
    }

    private static Placement After(params PlacementEvent[] events) =>
        events.Aggregate(Placement, (placement, e) => Domain.Placements.Placement.Evolve(placement, e));
}
