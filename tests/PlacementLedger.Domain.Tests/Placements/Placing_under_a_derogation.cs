using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.Hours.Derogations;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.ConfirmedPlacement;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>R480-06 and R480-07 where hours are asked for, posted and corrected.</summary>
public sealed class Placing_under_a_derogation
{
    private static readonly CeilingDerogationGranted In2026 = Granted("2026-01-01", "2026-12-31", 800);
    private static readonly PlacementStory At452Hours = new PlacementStory().At452Hours();

    private static PlacementStory Under(CeilingDerogationGranted granted) =>
        At452Hours with
        {
            Employer = AdcrServices.Granting(granted),
            Signer = AdcrServices.Granting(granted),
        };

    [Fact(DisplayName = "R480-07: 40 hours at 452 are accepted under a derogation, and the decision shows it")]
    public void is_accepted_and_shown()
    {
        At452Hours.When().ThenRefuses(Codes.HoursCeilingExceeded);
        var decision = Under(In2026).When().ThenMeets("R480-01").ThenMeets("R480-07").Decision;
        Check(decision, "R480-07").RelyingOn(Scenario.EventId(10));
        Check(decision, "R480-01")
            .WithFigure("ceilingMinutes", 48_000)
            .WithFigure("derogationUntil", Day("2026-12-31"));
        Assert.Contains(Scenario.EventId(10), Check(decision, "R480-01").Events);
        Assert.Equal(40 * 60, decision.MaximumSchedule!.Sum(day => day.Minutes));
    }

    [Fact(DisplayName = "R480-07: after its last day the legal ceiling is back")]
    public void that_has_ended_is_refused()
    {
        var ended = Under(In2026 with { Until = Day("2026-11-23") });
        ended.When().ThenRefuses(Codes.HoursCeilingExceeded);
        Assert.Equal(28 * 60, ended.MaximumMinutes());
        Check(ended.Decide(), "R480-07").DoesNotApply();
        var proposed = ended.Alternatives();
        Assert.Contains(proposed, other => other.Kind == AlternativeKind.Derogation);
    }

    [Fact]
    public void of_an_occupation_takes_a_request_that_names_it()
    {
        var forGardens = Under(In2026 with { RomeCodes = ["A1203"] });
        forGardens.When().ThenRefuses(Codes.HoursCeilingExceeded);
        (forGardens with { Request = Request("K2204") }).When().ThenRefuses(Codes.HoursCeilingExceeded);
        var placed = (forGardens with { Request = Request("A1203") }).When().ThenMeets("R480-07").Decision;
        Assert.Equal("A1203", placed.Events.OfType<HoursReserved>().Single().Engagement.RomeCode);
        Assert.Equal("A1203", placed.Events.OfType<PlacementConfirmed>().Single().Engagement.RomeCode);
    }

    [Fact]
    public void tells_shares_of_its_own_ceiling_and_none_where_there_is_none()
    {
        Assert.Equal([100], Percents(At452Hours with { Schedule = [.. History.SixDaysAWeek(28, "2026-11-24")] }));
        Assert.Empty(Percents(Under(In2026)));
        Assert.Empty(Percents(Under(In2026) with { Schedule = [.. History.SixDaysAWeek(147, "2026-11-24")] }));
        Assert.Equal([75], Percents(Under(In2026) with { Schedule = [.. History.SixDaysAWeek(148, "2026-11-24")] }));
        Assert.Empty(Percents(Under(Granted("2026-01-01", "2026-12-31"))));
    }

    [Fact]
    public void of_another_AI_of_the_account_holds_for_its_hours()
    {
        var story = At452Hours with
        {
            Policy = CeilingPolicy.Default with { Binding = CeilingReading.PerEmployeeAcrossAis },
            Hours = History
                .None.Worked(470, "2025-09-01", employer: PasserelleId)
                .Reserved(10, "2026-12-01", employer: PasserelleId),
            Schedule = [.. History.Spread(1, "2026-11-24")],
        };
        story.When().ThenRefuses(Codes.HoursCeilingExceeded);
        var other = Passerelle.Granting(In2026);
        var decided = ConfirmPlacement.Decide(
            story.Command,
            story.Facts with
            {
                KnownEmployers = [other],
            },
            story.Policy,
            Today
        );
        new Outcome(decided).ThenMeets("R480-01");
        Check(decided, "R480-07").DoesNotApply();
    }

    [Fact]
    public void posts_and_corrects_without_an_overrun()
    {
        var story = new ConfirmedPlacement();
        PostedLine[] lines = [.. History.Spread(31, "2026-11-19", 465).Select((day, i) => Line(i, day))];
        var command = new PostTimesheet(story.Placement.Id, [.. lines], "cip-1");
        Assert.Equal(180, Posted(CeilingLimits.Legal).OverrunMinutes);
        var limits = CeilingLimits.Of([AdcrServices.Granting(Granted("2026-01-01", "2026-12-31", 484))]);
        var posted = Posted(limits);
        Assert.Equal(0, posted.OverrunMinutes);
        story.Record(posted.Decision);
        Assert.Equal(60, Corrected(limits).OverrunMinutes);
        Assert.Equal(120, Corrected(CeilingLimits.Legal).OverrunMinutes);

        TimesheetDecision Posted(CeilingLimits held) =>
            PostTimesheet.Decide(command, story.Placement, story.Account, [], CeilingPolicy.Default, Today, held);

        TimesheetDecision Corrected(CeilingLimits held) =>
            CorrectHours.Decide(
                new(story.Placement.Id, History.Id(0xee, 0), History.Id(0xef, 0), History.Id(0xed, 0), 585, null),
                story.Placement,
                story.Account,
                CeilingPolicy.Default,
                Today,
                held
            );
    }

    [Fact]
    public void R480_08_a_long_placement_of_before_asks_for_the_agrement() =>
        (At452Hours with { Schedule = [.. History.Spread(21, "2021-05-03")] })
            .When()
            .ThenWarns("R480-08", Codes.FactMissing);

    private static IEnumerable<int> Percents(PlacementStory story) =>
        story.Decide().Events.OfType<CapThresholdReached>().Select(notice => notice.Percent);

    private static Check Check(Decision decision, string rule) =>
        Assert.Single(decision.Checks, check => check.Rule == rule);

    private static MissionRequest Request(string rome) =>
        Scenario
            .Given(
                new MissionRequestSubmitted(
                    History.Id(0x51, 1),
                    Menuiserie,
                    AdcrServicesId,
                    rome,
                    null,
                    Day("2026-11-24"),
                    Day("2026-12-31"),
                    1_200,
                    1,
                    null,
                    Grenoble,
                    []
                )
            )
            .State;
}
