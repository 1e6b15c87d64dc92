using System.Globalization;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Workers.PassStory;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>Settled 9: what a rule about days refuses falls out, and the rest of what was asked stays.</summary>
public sealed class The_largest_lawful_part
{
    // Tuesday the 24th to Friday the 27th of November 2026, 7 hours a day.
    private static readonly PlacementStory Asked = new() { Schedule = [.. History.Spread(28, "2026-11-24")] };

    [Fact]
    public void leaves_out_the_days_that_no_PASS_covers() =>
        Leaves(Asked with { Worker = WorkerWithPass("2025-01-06", "2026-11-25") }, Codes.PassMissing, 24, 25);

    [Fact]
    public void begins_with_the_PASS_where_an_AI_employs() =>
        Leaves(Asked with { Worker = WorkerWithPass("2026-11-26", "2028-11-25") }, Codes.PassMissing, 26, 27);

    [Fact]
    public void leaves_out_the_days_of_a_suspension() =>
        Leaves(
            Asked with
            {
                Worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2026-11-25", "2026-11-26")),
            },
            Codes.PassSuspended,
            24,
            27
        );

    [Fact]
    public void leaves_out_the_days_without_a_convention() =>
        Leaves(
            By(Convention("2024-01-01", "2026-11-24", "38"), Convention("2026-11-27", "2029-11-26", "38")),
            Codes.ConventionNotInForce,
            24,
            27
        );

    [Fact]
    public void leaves_out_the_days_on_which_the_place_is_outside_the_territory() =>
        Leaves(
            By(Convention("2024-01-01", "2026-11-25", "69"), Convention("2026-11-26", "2029-11-25", "38")),
            Codes.OutsideTerritory,
            26,
            27
        );

    [Fact]
    public void is_cut_by_days_and_by_quantities_together()
    {
        var story = Asked with
        {
            Hours = History.None.Worked(470, "2025-09-01", employer: AdcrServicesId),
            Worker = With(Recorded("2025-01-06", "2027-01-05"), Suspended("2026-11-24", "2026-11-24")),
        };
        var decision = story.Decide();
        Assert.Equal(Codes.PassSuspended, decision.Code);
        Assert.Equal([new(Day("2026-11-25"), 420), new(Day("2026-11-26"), 180)], decision.MaximumSchedule!);
    }

    [Fact(DisplayName = "AI-13: of a CDDI, the legal week is what is left")]
    public void of_a_CDDI_keeps_to_the_legal_week()
    {
        var cddi = new AskedPlacement("2026-11-23", "2027-03-22").With(ContractKind.Cddi, 480);
        var full = cddi with { Story = cddi.Story with { Worker = WorkerWithPass("2026-01-05", "2028-01-04") } };
        full = full with { Story = full.Story with { Employer = Passerelle, Signer = Passerelle } };
        var decision = (full with { Story = full.Story with { Category = Commune } }).Decide();
        Assert.Equal(Codes.CddiWeeklyHours, decision.Code);
        var weeks = decision
            .MaximumSchedule!.GroupBy(day => ISOWeek.GetWeekOfYear(day.Date.ToDateTime(default)))
            .ToList();
        Assert.Equal(18, weeks.Count);
        Assert.All(weeks.SkipLast(1), week => Assert.Equal(35 * 60, week.Sum(day => day.Minutes)));
    }

    [Fact]
    public void is_nothing_where_the_placement_itself_is_refused()
    {
        var uncovered = WorkerWithPass("2026-11-26", "2028-11-25");
        Empty(Asked with { Employer = Tremplin, Signer = Tremplin, Worker = uncovered }, Codes.PassMissing);
        Empty(Asked with { Site = Lyon }, Codes.OutsideTerritory);
        Empty(Asked with { Site = null }, Codes.FactMissing);
        Empty(
            Asked with
            {
                Worker = WorkerWithPass("2025-01-06", "2026-11-25"),
                Signer = Tremplin,
            },
            Codes.MandateRequired
        );
        Empty(Asked with { Worker = WorkerWithoutPass() }, Codes.PassMissing);
    }

    [Fact]
    public void is_for_a_CDDI_nothing_where_the_days_left_are_too_few_for_its_weeks()
    {
        var cddi = new AskedPlacement("2026-11-23", "2027-03-26").With(ContractKind.Cddi, 300);
        var story = cddi.Story with { Employer = Passerelle, Signer = Passerelle, Category = Commune };
        var half = cddi with { Story = story with { Worker = WorkerWithPass("2025-01-25", "2027-01-24") } };
        Assert.Equal(Codes.PassMissing, half.Decide().Code);
        Assert.Empty(half.Decide().MaximumSchedule!);
    }

    private const ClientCategory Commune = ClientCategory.PublicAuthority;

    private static PlacementStory By(params StateConventionRecorded[] conventions)
    {
        var ai = Structure(AdcrServicesId, StructureKind.Ai, conventions);
        return Asked with { Employer = ai, Signer = ai };
    }

    private static void Empty(PlacementStory story, string code)
    {
        Assert.Equal(code, story.Decide().Code);
        Assert.Empty(story.Decide().MaximumSchedule!);
    }

    private static void Leaves(PlacementStory story, string code, params int[] daysOfNovember)
    {
        var decision = story.Decide();
        Assert.Equal(code, decision.Code);
        Assert.Equal(daysOfNovember, decision.MaximumSchedule!.Select(day => day.Date.Day));
        Assert.All(decision.MaximumSchedule!, day => Assert.Equal(420, day.Minutes));
    }
}
