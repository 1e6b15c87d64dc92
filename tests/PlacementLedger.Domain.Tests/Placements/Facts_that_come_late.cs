using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Placements recorded after the fact, and clients known better than the account has recorded.</summary>
public sealed class Facts_that_come_late
{
    private static readonly PlacementStory Asked = new();

    [Fact]
    public void H6_a_placement_before_the_first_known_one_moves_the_window()
    {
        var story = Asked with
        {
            Hours = History.None.Worked(70, "2026-06-01", employer: AdcrServicesId),
            Schedule = [.. History.Spread(14, "2026-04-01")],
        };
        var moved = Assert.Single(story.Decide().Events.OfType<CountingWindowReanchored>());
        Assert.Equal(
            (Day("2026-06-01"), Day("2026-04-01"), Day("2028-03-31")),
            (moved.FromBefore, moved.From, moved.Until)
        );
        Assert.Empty(story.Decide().Events.OfType<CountingWindowOpened>());
    }

    [Fact]
    public void H6_a_share_reached_before_the_move_is_not_told_again()
    {
        var story = Asked with
        {
            Hours = History.None.Worked(400, "2025-09-01", employer: AdcrServicesId),
            Schedule = [.. History.Spread(7, "2025-08-01")],
        };
        Assert.Empty(story.Decide().Events.OfType<CapThresholdReached>());
    }

    [Fact]
    public void past_days_in_a_second_window_open_an_overrun_too()
    {
        var story = Asked with
        {
            Hours = History
                .None.Worked(7, "2022-01-03", employer: AdcrServicesId)
                .Worked(480, "2024-02-01", employer: AdcrServicesId),
            Schedule = [new(Day("2022-01-05"), 60), new(Day("2024-06-03"), 60)],
        };
        story.When().ThenWarns("R480-01", Codes.OverrunOpened);
        Assert.Equal(60, Assert.Single(story.Decide().Events.OfType<OverrunDetected>()).Minutes);
    }

    [Fact]
    public void notices_take_the_clients_for_what_they_are_now_known_to_be()
    {
        var hours = History.None.Worked(350, "2025-09-01", ClientCategory.PublicAuthority, AdcrServicesId, Menuiserie);
        var story = Asked with { Hours = hours, Schedule = [.. History.Spread(14, "2026-11-24")] };
        Assert.Equal([75], story.Decide().Events.OfType<CapThresholdReached>().Select(notice => notice.Percent));
    }

    [Fact]
    public void MND_14_a_past_act_that_counts_for_the_signer_is_judged_as_its_own()
    {
        var story = Asked with
        {
            Employer = Structure(TremplinId, StructureKind.Etti),
            Signer = AdcrServices,
            Mandate = Mandates.Accepted(powers: MandatePower.Prospecting),
            Schedule = [.. History.Spread(14, "2026-11-19")],
        };
        story.When().ThenMeets("AI-01").ThenMeets("AI-02").ThenWarns("MND-02", Codes.ActOutsideMandate);
        var confirmed = story.Decide().Events.OfType<PlacementConfirmed>().Single();
        Assert.Null(confirmed.MandateId);
        Assert.Equal(AdcrServicesId, confirmed.Engagement.EmployerId);
    }

    [Fact]
    public void a_mandate_named_by_an_employer_that_signs_itself_is_not_the_placements() =>
        Assert.Null(
            (Asked with { Mandate = Mandates.Accepted(full: true) })
                .Decide()
                .Events.OfType<PlacementConfirmed>()
                .Single()
                .MandateId
        );

    [Fact]
    public void the_place_a_decision_was_taken_for_is_kept_with_the_placement() =>
        Assert.Equal(Grenoble, Asked.Decide().Events.OfType<PlacementConfirmed>().Single().Terms.Site);

    [Fact]
    public void AI_03_past_days_of_an_unknown_commune_do_not_hide_a_coming_day_outside()
    {
        var communes = Convention("2026-01-01", "2026-11-22", "38") with { Communes = ["38185"] };
        var employer = Structure(
            AdcrServicesId,
            StructureKind.Ai,
            communes,
            Convention("2026-11-23", "2026-12-31", "69")
        );
        InsideTheTerritory
            .Check(employer, new(null, "38"), [Day("2026-11-20"), Day("2026-11-24")], Today)
            .Blocks(Codes.OutsideTerritory)
            .WithFigure("firstDay", Day("2026-11-24"));
    }
}
