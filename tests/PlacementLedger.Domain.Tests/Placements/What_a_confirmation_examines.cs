using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Each check of a confirmation, seen alone: taking it away is noticed.</summary>
public sealed class What_a_confirmation_examines
{
    private static readonly Guid RequestId = History.Id(0x51, 1);
    private static readonly PlacementStory Asked = new();
    private static readonly ValueList<DayMinutes> LastWeek = [.. History.Spread(14, "2026-11-16")];
    private static readonly PlacementStory ForTheEtti = Asked with { Employer = Tremplin, Signer = AdcrServices };

    [Fact]
    public void the_window_and_what_is_planned()
    {
        Check(Asked, "R480-03").IsMet().WithFigure("windowFrom", Day("2026-11-24"));
        Check(Asked, "R480-04").IsMet().WithFigure("plannedMinutes", 2_400).WithFigure("plannedDays", 6);
        Assert.Equal(2, Asked.Decide().Checks.Count(check => check.Rule == "R480-02"));
        Check(Asked, "R480-10").DoesNotApply();
        (Asked with { Category = ClientCategory.Unknown }).When().ThenWarns("R480-13", Codes.ClientUnclassified);
    }

    [Fact]
    public void the_PASS_of_every_day_with_an_ai_and_of_the_start_with_an_etti()
    {
        var ends = Asked with { Worker = WorkerWithPass("2025-01-06", "2026-11-25") };
        ends.When().ThenRefuses(Codes.PassMissing);
        Assert.Equal([Day("2026-11-24"), Day("2026-11-25")], ends.Decide().MaximumSchedule!.Select(day => day.Date));
        (Asked with { Employer = Tremplin, Signer = Tremplin, Worker = WorkerWithoutPass() })
            .When()
            .ThenRefuses(Codes.PassMissing);
    }

    [Fact]
    public void the_request_it_serves()
    {
        var served = Asked with { Request = Request(Menuiserie, Grenoble) };
        Assert.Equal(
            [new PlacementAttached(RequestId, FirstPlacement), new MissionRequestFilled(RequestId)],
            served.Decide().Events.OfType<MissionRequestEvent>()
        );
        (Asked with { Request = Request(Mairie, Grenoble) }).When().ThenRefuses(Codes.WrongParty);
    }

    [Fact]
    public void the_nearest_site_that_is_known()
    {
        var unsaid = Asked with { Site = null };
        (unsaid with { Request = Request(Menuiserie, Lyon) }).When().ThenRefuses(Codes.OutsideTerritory);
        Decided(unsaid, unsaid.Facts with { Client = unsaid.Client with { Site = Lyon } })
            .ThenRefuses(Codes.OutsideTerritory);
        (Asked with { Request = Request(Menuiserie, Lyon) }).When().ThenMeets("AI-03");
    }

    [Fact]
    public void what_the_client_is_on_each_day()
    {
        var story = Asked.At452Hours() with { Schedule = [.. History.Spread(49, "2026-11-24")] };
        var facts = story.Facts with
        {
            Client = Scenario
                .Given(
                    new ClientRegistered(Menuiserie, null, null, []),
                    new ClientClassified(Menuiserie, ClientCategory.PublicAuthority, Day("2020-01-01"), null, null),
                    new ClientClassified(Menuiserie, ClientCategory.PrivateForProfit, Day("2026-11-26"), null, null)
                )
                .State,
        };
        var decided = Decided(story, facts).ThenRefuses(Codes.HoursCeilingExceeded).Decision;
        Assert.Equal((14 + 28) * 60, decided.MaximumSchedule!.Sum(day => day.Minutes));
    }

    [Fact]
    public void R480_09_no_reading_of_the_ceiling_for_an_etti()
    {
        var story = Asked.At452Hours() with { Employer = Tremplin, Signer = Tremplin };
        var readings = story.Decide().Checks.Where(check => check.Rule == "R480-02").ToList();
        Assert.Equal(2, readings.Count);
        Assert.All(readings, check => check.DoesNotApply());
    }

    [Fact]
    public void the_powers_and_the_days_of_the_mandate()
    {
        var story = ForTheEtti with { Mandate = Mandates.Accepted(powers: MandatePower.CollectTimesheets) };
        story.When().ThenRefuses(Codes.ActOutsideMandate);
        var full = ForTheEtti with { Mandate = Mandates.Accepted(full: true) };
        new Outcome(
            ConfirmPlacement.Decide(full.Command with { SignedOn = Day("2025-12-31") }, full.Facts, full.Policy, Today)
        ).ThenRefuses(Codes.ActOutsideMandate);
    }

    [Fact]
    public void no_mandate_where_the_employer_signs_itself()
    {
        var story = Asked with { Mandate = Mandates.Accepted(powers: MandatePower.CollectTimesheets) };
        Assert.Null(story.Decide().Code);
        Assert.Empty(story.Decide().Events.OfType<ActPerformedUnderMandate>());
    }

    [Fact]
    public void MND_14_only_an_act_that_is_wholly_past_and_outside_its_mandate_counts_for_the_signer()
    {
        (ForTheEtti with { Schedule = [.. History.Spread(7, "2026-11-23")] }).When().ThenRefuses(Codes.MandateRequired);
        var lawful = ForTheEtti with { Mandate = Mandates.Accepted(full: true), Schedule = LastWeek };
        Check(lawful, "MND-14").DoesNotApply();
        Assert.Equal(TremplinId, lawful.Decide().Events.OfType<HoursReserved>().Single().Engagement.EmployerId);
        var outside = ForTheEtti with
        {
            Mandate = Mandates.Accepted(powers: MandatePower.CollectTimesheets),
            Schedule = LastWeek,
        };
        outside.When().ThenWarns("MND-14", Codes.CountsForSigner);
        Assert.Empty(outside.Decide().Events.OfType<ActPerformedUnderMandate>());
    }

    [Fact]
    public void a_share_of_the_ceiling_is_told_once_and_never_of_a_window_that_rolls()
    {
        var story = Asked.At452Hours() with { Schedule = [.. History.Spread(14, "2026-11-24")] };
        Assert.Empty(story.Decide().Events.OfType<CapThresholdReached>());
        var rolling = Asked with { Policy = CeilingPolicy.Default with { Window = WindowReading.Rolling24Months } };
        Assert.Empty(rolling.Decide().Events.OfType<CountingWindowOpened>());
    }

    private static Check Check(PlacementStory story, string rule) =>
        Assert.Single(story.Decide().Checks, check => check.Rule == rule);

    private static Outcome Decided(PlacementStory story, PlacementFacts facts) =>
        new(ConfirmPlacement.Decide(story.Command, facts, story.Policy, Today));

    private static MissionRequest Request(Guid client, Site site) =>
        Scenario
            .Given(
                new MissionRequestSubmitted(
                    RequestId,
                    client,
                    AdcrServicesId,
                    "K2204",
                    null,
                    Day("2026-11-24"),
                    Day("2026-12-31"),
                    1_200,
                    1,
                    null,
                    site,
                    []
                )
            )
            .State;
}
