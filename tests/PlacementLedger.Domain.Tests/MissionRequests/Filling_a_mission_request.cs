using System.Diagnostics;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.MissionRequests;

public sealed class Filling_a_mission_request
{
    private static readonly Guid Id = new("00000000-0000-0000-0000-0000000000f1");

    private static readonly MissionRequestSubmitted ForTwo = new(
        Id,
        Menuiserie,
        AdcrServicesId,
        "H2206",
        LabelId: null,
        Day("2026-12-01"),
        Day("2026-12-31"),
        MinutesPerWeek: 1_200,
        Headcount: 2,
        null,
        Grenoble,
        ExternalRefs: []
    );

    private static readonly PlacementAttached First = new(Id, FirstPlacement);
    private static readonly PlacementAttached Second = new(Id, SecondPlacement);
    private static readonly MissionRequestFilled Filled = new(Id);
    private static readonly MissionRequestCancelled Cancelled = new(Id, Today, null);
    private static readonly MissionRequestLost Lost = new(Id, null);

    [Fact]
    public void starts_with_submitting_it() =>
        When(SubmitMissionRequest.Decide(Submit(1_200, 2), isKnown: false)).ThenRecords(ForTwo);

    [Fact]
    public void submitting_it_twice_is_refused() =>
        Given(ForTwo)
            .When(_ => SubmitMissionRequest.Decide(Submit(1_200, 2), isKnown: true))
            .ThenRefuses(Codes.AlreadyExists);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(60, 0)]
    [InlineData(60, -1)]
    public void a_request_for_nothing_cannot_be_written(int minutes, int headcount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Submit(minutes, headcount));

    [Fact(DisplayName = "Settled 31: filled when the confirmed placements reach the headcount")]
    public void is_filled_by_the_last_placement_it_asks()
    {
        Assert.Equal([First], FillMissionRequest.Fill(Given(ForTwo).State, FirstPlacement));
        Assert.Equal([Second, Filled], FillMissionRequest.Fill(Given(ForTwo, First).State, SecondPlacement));
        var filled = Given(ForTwo, First, Second, Filled).State;
        Assert.Equal((MissionRequestStatus.Filled, 4L), (filled.Status, filled.Version));
        Assert.Equal([FirstPlacement, SecondPlacement], filled.PlacementIds);
    }

    [Fact]
    public void twice_with_the_same_placement_records_nothing_more() =>
        Assert.Empty(FillMissionRequest.Fill(Given(ForTwo, First).State, FirstPlacement));

    [Fact]
    public void releasing_opens_a_place_again()
    {
        var detached = new PlacementDetached(Id, FirstPlacement);
        var reopened = new MissionRequestReopened(Id);
        Assert.Equal([detached], Release(ForTwo, First));
        Assert.Equal([detached, reopened], Release(ForTwo, First, Second, Filled));
        Assert.Equal([detached], Release(ForTwo, First, Cancelled));
        Assert.Empty(Release(ForTwo, Second));

        var open = Given(ForTwo, First, Second, Filled, detached, reopened).State;
        Assert.Equal(MissionRequestStatus.Open, open.Status);
        Assert.Equal([SecondPlacement], open.PlacementIds);
        Assert.Empty(FillMissionRequest.Refusals(open, Menuiserie));
    }

    public static TheoryData<MissionRequestEvent[], bool, string?> Refusals =>
        new()
        {
            { [ForTwo], true, null },
            { [ForTwo, First], true, null },
            { [ForTwo, Cancelled], true, Codes.WrongState },
            { [ForTwo, Lost], true, Codes.WrongState },
            { [ForTwo, First, Second, Filled], true, Codes.HeadcountReached },
            { [ForTwo], false, Codes.WrongParty },
            { [ForTwo, Cancelled], false, Codes.WrongParty },
            { [ForTwo, First, Second, Filled], false, Codes.WrongParty },
        };

    [Theory, MemberData(nameof(Refusals))]
    public void is_refused_in_a_declared_order(MissionRequestEvent[] events, bool atItsClient, string? code) =>
        Assert.Equal(
            code,
            Decision.Of(FillMissionRequest.Refusals(Given(events).State, atItsClient ? Menuiserie : Mairie)).Code
        );

    [Fact]
    public void says_which_headcount_is_reached() =>
        Assert
            .Single(FillMissionRequest.Refusals(Given(ForTwo, First, Second, Filled).State, Menuiserie))
            .WithFigure("headcount", 2);

    [Fact]
    public void it_can_be_cancelled_open_or_filled_and_twice_records_nothing_more()
    {
        Given(ForTwo).When(Cancel).ThenRecords(Cancelled);
        Given(ForTwo, First).When(Cancel).ThenRecords(Cancelled);
        Given(ForTwo, First, Second, Filled).When(Cancel).ThenRecords(Cancelled);
        Given(ForTwo, Cancelled).When(Cancel).ThenRecordsNothing();
    }

    public static TheoryData<MissionRequestEvent[]> NotCancellable =>
        new() { { [ForTwo, Lost] }, { [ForTwo, Cancelled with { On = Tomorrow }] } };

    [Theory, MemberData(nameof(NotCancellable))]
    public void it_cannot_be_cancelled_otherwise(MissionRequestEvent[] events) =>
        Given(events).When(Cancel).ThenRefuses(Codes.WrongState);

    [Fact]
    public void it_can_be_lost_while_open_and_twice_records_nothing_more()
    {
        Given(ForTwo).When(Lose).ThenRecords(Lost);
        Given(ForTwo, Lost).When(Lose).ThenRecordsNothing();
    }

    public static TheoryData<MissionRequestEvent[]> NotLosable =>
        new() { { [ForTwo, Cancelled] }, { [ForTwo, First, Second, Filled] } };

    [Theory, MemberData(nameof(NotLosable))]
    public void it_cannot_be_lost_otherwise(MissionRequestEvent[] events) =>
        Given(events).When(Lose).ThenRefuses(Codes.WrongState);

    [Fact]
    public void nothing_comes_before_the_request() => Assert.Throws<UnreachableException>(() => Given(First));

    private static Decision Cancel(MissionRequest request) =>
        CancelMissionRequest.Decide(new(Id, Cancelled.On, Cancelled.RemarkId), request);

    private static Decision Lose(MissionRequest request) => LoseMissionRequest.Decide(new(Id, Lost.RemarkId), request);

    private static IEnumerable<LedgerEvent> Release(params MissionRequestEvent[] events) =>
        FillMissionRequest.Release(Given(events).State, FirstPlacement);

    private static SubmitMissionRequest Submit(int minutesPerWeek, int headcount) =>
        new(Id, Menuiserie, AdcrServicesId, "H2206", Days("2026-12-01", "2026-12-31"), minutesPerWeek, headcount, null)
        {
            Site = Grenoble,
        };
}
