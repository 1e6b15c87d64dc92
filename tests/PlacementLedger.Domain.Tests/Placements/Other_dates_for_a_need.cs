using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>A refusal that knows a day on which it would be an acceptance says which.</summary>
public sealed class Other_dates_for_a_need
{
    // Tuesday the 24th to Friday the 27th of November 2026, 7 hours a day.
    private static readonly PlacementStory Asked = new() { Schedule = [.. History.Spread(28, "2026-11-24")] };

    private static readonly PlacementStory OfTheEtti = Asked with { Employer = Tremplin, Signer = Tremplin };

    [Fact(DisplayName = "AI-02, PASS-05: the first day of the PASS to come")]
    public void begin_with_the_PASS()
    {
        var later = WorkerWithPass("2026-12-01", "2028-11-29");
        Proposes(Asked with { Worker = later }, Codes.PassMissing, "2026-12-01", "2026-12-04");
        Proposes(OfTheEtti with { Worker = later }, Codes.PassMissing, "2026-12-01", "2026-12-04");
    }

    [Fact(DisplayName = "AI-02: today, where the PASS will have ended")]
    public void come_before_the_PASS_ends() =>
        Proposes(
            Asked with
            {
                Schedule = [.. History.Spread(14, "2026-12-21")],
                Worker = WorkerWithPass("2025-01-06", "2026-12-10"),
            },
            Codes.PassMissing,
            "2026-11-23",
            "2026-11-24"
        );

    [Fact(DisplayName = "PASS-06: the day after the suspension")]
    public void follow_the_suspension()
    {
        var worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2026-11-01", "2026-12-06"));
        Proposes(Asked with { Worker = worker }, Codes.PassSuspended, "2026-12-07", "2026-12-10");
    }

    [Fact(DisplayName = "AI-01, AI-03: the convention that will hold, and its territory")]
    public void begin_with_the_convention()
    {
        var ended = Convention("2023-01-01", "2025-12-31", "38");
        var next = Convention("2026-12-07", "2029-12-06", "38");
        Proposes(By(ended, next), Codes.ConventionNotInForce, "2026-12-07", "2026-12-10");
        var elsewhere = Convention("2026-01-01", "2026-12-06", "69");
        Proposes(By(elsewhere, next), Codes.OutsideTerritory, "2026-12-07", "2026-12-10");
    }

    [Fact(DisplayName = "WT-02: the same days of a week that is not full")]
    public void are_in_the_next_week_where_this_one_is_full()
    {
        // Ten hours on Monday and on Saturday with another AI; thirty in between are two too many.
        const ClientCategory Commune = ClientCategory.PublicAuthority;
        var monday = History.None.Reserved(10, "2026-11-23", Commune, PasserelleId, 600);
        var story = Asked with
        {
            Category = Commune,
            Hours = monday.Reserved(10, "2026-11-28", Commune, PasserelleId, 600),
            Schedule = [.. History.Spread(30, "2026-11-24", 450)],
        };
        Proposes(story, Codes.WeeklyHoursExceeded, "2026-12-01", "2026-12-04");
    }

    [Fact(DisplayName = "AI-05: six months after the redundancy")]
    public void follow_the_redundancy()
    {
        var asked = new AskedPlacement("2026-11-24", "2026-11-27").On(AskedPlacement.Rome).After("2026-06-10");
        Assert.Equal(Codes.EconomicRedundancy, asked.Decide().Code);
        var other = Assert.Single(asked.Alternatives());
        Assert.Equal((Day("2026-12-10"), Day("2026-12-13")), (other.From, other.Until));
    }

    [Fact(DisplayName = "AI-13: a CDDI of four months at least")]
    public void last_as_long_as_a_CDDI_has_to()
    {
        var told = ContractStatement.Untold with { MinutesPerWeek = 1_500 };
        var asked = new AskedPlacement("2026-11-24", "2026-12-24").With(ContractKind.Cddi, 300);
        asked = asked with { Terms = asked.Terms with { Contract = told } };
        Assert.Equal(Codes.CddiTooShort, asked.Decide().Code);
        var other = Assert.Single(asked.Alternatives());
        Assert.Equal((Day("2026-11-24"), Day("2027-03-23")), (other.From, other.Until));
    }

    [Fact(DisplayName = "ETTI-05, ETTI-07: a mission as long as its reason asks, and no longer than the law allows")]
    public void last_as_long_as_a_mission_may()
    {
        var reason = OfTheEtti.Terms with { Recourse = RecourseReason.EttiMission };
        Proposes(OfTheEtti with { Terms = reason }, Codes.MissionTooShort, "2026-11-24", "2026-12-23");
        var years = OfTheEtti with { Worker = WorkerWithPass("2026-06-01", "2028-05-30"), Until = Day("2028-12-31") };
        Proposes(years, Codes.MissionTooLong, "2026-11-24", "2028-11-23");
    }

    [Fact]
    public void are_none_where_no_day_would_do()
    {
        None(Asked with { Worker = WorkerWithoutPass() }, Codes.PassMissing);
        None(Asked with { Signer = Tremplin }, Codes.MandateRequired);
        None(Asked with { Site = Lyon }, Codes.OutsideTerritory);
        None(Asked with { Terms = Asked.Terms with { Hazards = ["asbestos"] } }, Codes.DangerousWork);
        // Something else would still refuse it on the day that the PASS begins.
        var later = Asked with
        {
            Worker = WorkerWithPass("2026-12-01", "2028-11-29"),
        };
        None(later with { Terms = Asked.Terms with { Hazards = ["asbestos"] } }, Codes.PassMissing);
    }

    private static PlacementStory By(params StateConventionRecorded[] conventions)
    {
        var ai = Structure(AdcrServicesId, StructureKind.Ai, conventions);
        return Asked with { Employer = ai, Signer = ai };
    }

    private static void Proposes(PlacementStory story, string code, string from, string until)
    {
        Assert.Equal(code, story.Decide().Code);
        var other = Assert.Single(story.Alternatives(), other => other.Kind == AlternativeKind.OtherDates);
        Assert.Equal((Day(from), Day(until)), (other.From, other.Until));
    }

    private static void None(PlacementStory story, string code)
    {
        Assert.Equal(code, story.Decide().Code);
        Assert.Empty(story.Alternatives());
    }
}
