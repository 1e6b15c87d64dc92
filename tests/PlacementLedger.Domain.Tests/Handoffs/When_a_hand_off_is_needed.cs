using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Handoffs.HandoffStory;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Handoffs;

/// <summary>What calls for a hand-off, at which clients, and at which pace the work would go on.</summary>
public sealed class When_a_hand_off_is_needed
{
    [Theory]
    [InlineData(StructureKind.Ai, ForecastLimitKind.Ceiling, true)]
    [InlineData(StructureKind.Ai, ForecastLimitKind.Derogation, true)]
    [InlineData(StructureKind.Ai, ForecastLimitKind.Window, false)]
    [InlineData(StructureKind.Ai, ForecastLimitKind.Pass, false)]
    [InlineData(StructureKind.Ai, ForecastLimitKind.Convention, false)]
    [InlineData(StructureKind.Etti, ForecastLimitKind.MissionDuration, false)]
    public void only_what_stops_the_hours_of_an_ai_calls_for_one(StructureKind kind, ForecastLimitKind limit, bool does)
    {
        var found = HandoffNeed.Of(Ahead(kind, new ForecastLimit(limit, StopsOn, null)));
        Assert.Equal(does ? StopsOn : null, found?.On);
    }

    [Fact]
    public void a_window_that_ends_first_hides_no_ceiling()
    {
        var ceiling = new ForecastLimit(ForecastLimitKind.Ceiling, StopsOn, 240);
        var ahead = Ahead(StructureKind.Ai, new(ForecastLimitKind.Window, Tomorrow, null), ceiling);
        Assert.Equal(ceiling, HandoffNeed.Of(ahead));
        Assert.Equal(Day("2026-11-14"), HandoffNeed.OpensOn(ceiling, 21));
    }

    [Fact]
    public void one_is_opened_at_each_client_whose_hours_count_and_where_there_was_work_lately()
    {
        var hours = History
            .None.Worked(14, "2026-10-26", employer: AdcrServicesId, client: Menuiserie)
            .Worked(14, "2026-10-26", ClientCategory.PublicAuthority, AdcrServicesId, Mairie)
            .Worked(14, "2026-10-24", employer: AdcrServicesId, client: PasserelleId)
            .Worked(14, "2026-10-26", employer: PasserelleId, client: ChantierId);
        // 28 days before 23 November begin on 26 October.
        Assert.Equal([Menuiserie], HandoffMission.Clients(hours.Account, AdcrServicesId, StopsOn, Today));
        Assert.Contains(PasserelleId, HandoffMission.Clients(hours.Account, AdcrServicesId, StopsOn, Yesterday));
    }

    [Fact]
    public void the_pace_is_the_latest_of_each_day_of_the_week()
    {
        // Four weeks at seven hours, and the last Monday planned at four.
        var hours = History
            .None.Worked(14, "2026-11-23", employer: AdcrServicesId, client: Menuiserie)
            .Worked(4, "2026-11-30", employer: AdcrServicesId, client: Menuiserie);
        var mission = HandoffMission.Of(hours.Account, AdcrServicesId, Menuiserie, StopsOn, Latest, Today)!;
        Assert.Equal(new(240, 420, 0, 0, 0, 0, 0, false), mission.Weekly);
        Assert.Equal((StopsOn, Day("2027-03-04")), (mission.From, mission.Until));
        Assert.Equal((Grenoble, "K2204"), (mission.Site, mission.RomeCode));
    }

    [Fact]
    public void what_is_worked_at_two_places_of_one_client_adds_up()
    {
        var hours = History
            .None.Worked(3, "2026-11-23", employer: AdcrServicesId, client: Menuiserie)
            .Worked(2, "2026-11-23", employer: AdcrServicesId, client: Menuiserie);
        var mission = HandoffMission.Of(hours.Account, AdcrServicesId, Menuiserie, StopsOn, Latest, Today)!;
        Assert.Equal(300, mission.Weekly.Monday);
    }

    [Fact]
    public void without_work_there_is_nothing_to_go_on_with() =>
        Assert.Null(HandoffMission.Of(History.None.Account, AdcrServicesId, Menuiserie, StopsOn, Latest, Today));

    [Fact]
    public void it_is_called_for_once()
    {
        var account = History.None.Account;
        var ahead = Ahead(StructureKind.Ai) with { WindowUntil = Day("2027-06-30") };
        Assert.True(HandoffNeed.Calls(null, ahead, account));
        Assert.False(HandoffNeed.Calls(Scenario.Given(Asking).State, ahead, account));
        Assert.False(HandoffNeed.Calls(Scenario.Given(Escalated).State, ahead, account));
        Assert.True(HandoffNeed.Calls(With(new HandoffLifted(Id, Today)), ahead, account));
    }

    [Theory]
    [InlineData("2027-06-30", false)]
    [InlineData("2028-12-04", false)]
    [InlineData("2028-12-05", true)]
    public void one_given_up_is_opened_again_in_another_window_only(string windowUntil, bool called)
    {
        var ahead = Ahead(StructureKind.Ai) with { WindowUntil = Day(windowUntil) };
        var given = With(new HandoffAbandoned(Id, Today, null));
        Assert.Equal(called, HandoffNeed.Calls(given, ahead, History.None.Account));
    }

    [Theory]
    [InlineData("2026-12-04", false)]
    [InlineData("2026-12-05", true)]
    public void one_completed_is_opened_again_if_the_worker_came_back(string workedOn, bool called)
    {
        var done = With(new HandoffCompleted(Id, TremplinId, Id, FirstPlacement, Day("2026-12-04"), StopsOn));
        var hours = History.None.Worked(7, workedOn, employer: AdcrServicesId, client: Menuiserie);
        Assert.Equal(called, HandoffNeed.Calls(done, Ahead(StructureKind.Ai), hours.Account));
        var elsewhere = History.None.Worked(7, workedOn, employer: AdcrServicesId, client: Mairie);
        Assert.False(HandoffNeed.Calls(done, Ahead(StructureKind.Ai), elsewhere.Account));
    }

    private static readonly Placement Latest = Scenario
        .Given(
            new PlacementConfirmed(
                FirstPlacement,
                Amina,
                History.Engagement(AdcrServicesId, Menuiserie, FirstPlacement) with
                {
                    RomeCode = "K2204",
                },
                null,
                null,
                Today,
                Tomorrow,
                [new(Today, 420)],
                Today,
                PlacementTerms.None with
                {
                    Site = Grenoble,
                },
                []
            )
        )
        .State;

    private static Handoff With(HandoffEvent last) => Scenario.Given([.. Asking, last]).State;

    private static EmployerForecast Ahead(StructureKind kind, params ForecastLimit[] limits) =>
        new(AdcrServicesId, kind, 2100, null, null, [.. limits]);
}
