using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

public sealed class Confirming_a_placement
{
    private static readonly PlacementStory Asked = new();

    [Fact]
    public void records_the_placement_and_reserves_its_hours()
    {
        var decision = Asked.Decide();
        Assert.Null(decision.Code);
        var confirmed = Assert.IsType<PlacementConfirmed>(decision.Events[0]);
        var reserved = Assert.IsType<HoursReserved>(decision.Events[1]);
        Assert.Equal(Asked.Schedule, confirmed.Schedule);
        Assert.Equal(40 * 60, reserved.Days.Sum(day => day.Minutes));
        Assert.All(reserved.Days, day => Assert.Equal(ClientCategory.PrivateForProfit, day.Category));
        var opened = Assert.IsType<CountingWindowOpened>(decision.Events[2]);
        Assert.Equal((Day("2026-11-24"), Day("2028-11-23")), (opened.From, opened.Until));
        Assert.Equal(3, decision.Events.Count);
        Assert.Equal(Asked.Schedule, decision.MaximumSchedule);
    }

    [Fact]
    public void past_the_ceiling_is_refused_with_what_is_left()
    {
        var story = Asked.At452Hours();
        story.When().ThenRefuses(Codes.HoursCeilingExceeded);
        Assert.Equal(28 * 60, story.MaximumMinutes());
        Assert.Equal([420, 420, 420, 420], story.Decide().MaximumSchedule!.Select(day => day.Minutes));
    }

    [Fact]
    public void of_exactly_what_is_left_is_accepted_and_a_minute_more_is_not()
    {
        var story = Asked.At452Hours();
        Assert.Null((story with { Schedule = [.. History.Spread(28, "2026-11-24")] }).Decide().Code);
        (story with { Schedule = [.. History.Spread(28 + (1 / 60.0), "2026-11-24")] })
            .When()
            .ThenRefuses(Codes.HoursCeilingExceeded);
    }

    [Fact]
    public void reaching_the_shares_of_the_ceiling_tells_readers()
    {
        var story = Asked with { Schedule = [.. History.SixDaysAWeek(480, "2026-11-24", 440)] };
        Assert.Equal(
            [75, 90, 100],
            (
                story with
                {
                    Worker = WorkerWithPass("2026-01-01", "2027-12-31"),
                    Employer = Passerelle,
                    Signer = Passerelle,
                }
            )
                .Decide()
                .Events.OfType<CapThresholdReached>()
                .Select(notice => notice.Percent)
        );
    }

    [Fact]
    public void R480_05_at_a_commune_leaves_the_counter_alone_and_names_why()
    {
        var story = Asked.At452Hours() with
        {
            Category = ClientCategory.PublicAuthority,
            Schedule = [.. History.SixDaysAWeek(200, "2026-11-24")],
        };
        var decision = story.Decide();
        Assert.Null(decision.Code);
        Assert
            .Single(decision.Checks, check => check.Rule == "R480-05")
            .IsMet()
            .WithFigure("clientCategory", "publicAuthority");
        Assert.Single(decision.Checks, check => check.Rule == "R480-01").DoesNotApply();
        var after = decision.Events.OfType<HoursAccountEvent>().Aggregate(story.Hours.Account, HoursAccount.Evolve);
        Assert.Equal(
            452 * 60,
            HoursBalance
                .Of(after, CeilingPolicy.Default, Today, new(AdcrServicesId, StructureKind.Ai))
                .Readings[0]
                .ConsumedMinutes
        );
        Assert.Equal(
            0,
            HoursBalance
                .Of(after, CeilingPolicy.Default, Today, new(AdcrServicesId, StructureKind.Ai))
                .Readings[0]
                .ReservedMinutes
        );
    }

    [Fact]
    public void R480_02_in_another_ai_is_accepted_and_warns_of_the_strict_reading()
    {
        var story = Asked.At452Hours() with { Employer = Passerelle, Signer = Passerelle };
        story.When().ThenWarns("R480-02", Codes.OtherReadingExceeded);
        (story with { Policy = CeilingPolicy.Default with { Binding = CeilingReading.PerEmployeeAcrossAis } })
            .When()
            .ThenRefuses(Codes.HoursCeilingExceeded);
    }

    [Fact]
    public void R480_10_signed_by_an_ai_for_an_etti_leaves_the_ai_at_its_counter()
    {
        var story = Asked.At452Hours() with
        {
            Employer = Tremplin,
            Signer = AdcrServices,
            Mandate = Mandates.Accepted(full: true),
            Schedule = [.. History.Spread(70, "2026-11-24")],
        };
        var decision = story.Decide();
        Assert.Null(decision.Code);
        story.When().ThenMeets("R480-10").ThenMeets("R480-09").ThenMeets("ETTI-05").ThenMeets("ETTI-07");
        var act = Assert.Single(decision.Events.OfType<ActPerformedUnderMandate>());
        Assert.Equal((FirstPlacement, AdcrServicesId), (act.PlacementId, act.SignerId));
        var after = decision.Events.OfType<HoursAccountEvent>().Aggregate(story.Hours.Account, HoursAccount.Evolve);
        var balance = HoursBalance.Of(after, CeilingPolicy.Default, Today, null);
        Assert.Equal(452 * 60, balance.Readings[0].ConsumedMinutes);
        Assert.Contains(new EmployerHours(TremplinId, 0, 70 * 60), balance.ByEmployer);
    }

    [Fact]
    public void MND_14_past_and_without_a_mandate_counts_for_the_signer()
    {
        var story = Asked with
        {
            Employer = Tremplin,
            Signer = AdcrServices,
            Schedule = [.. History.Spread(14, "2026-11-19")],
        };
        story.When().ThenWarns("MND-14", Codes.CountsForSigner).ThenWarns("MND-01", Codes.MandateRequired);
        var engagement = story.Decide().Events.OfType<HoursReserved>().Single().Engagement;
        Assert.Equal((AdcrServicesId, StructureKind.Ai), (engagement.EmployerId, engagement.EmployerKind));
        (story with { Schedule = [.. History.Spread(14, "2026-11-23")] }).When().ThenRefuses(Codes.MandateRequired);
    }

    [Fact]
    public void of_days_that_are_past_is_recorded_with_its_breach_as_an_overrun()
    {
        var story = Asked.At452Hours() with { Schedule = [.. History.Spread(35, "2026-11-16")] };
        story.When().ThenWarns("R480-01", Codes.OverrunOpened).ThenWarns("R480-11", Codes.OverrunOpened);
        Assert.Equal(7 * 60, Assert.Single(story.Decide().Events.OfType<OverrunDetected>()).Minutes);
    }

    [Fact]
    public void of_past_and_coming_days_judges_only_the_coming_ones()
    {
        var story = Asked.At452Hours() with { Schedule = [.. History.Spread(35, "2026-11-20")] };
        story.When().ThenRefuses(Codes.HoursCeilingExceeded);
        Assert.Equal(28 * 60, story.MaximumMinutes());
    }

    [Fact]
    public void uses_what_is_known_of_the_clients_before_the_account_has_recorded_it()
    {
        var hours = History.None.Worked(470, "2025-09-01", ClientCategory.PublicAuthority, AdcrServicesId, Menuiserie);
        (Asked with { Hours = hours }).When().ThenRefuses(Codes.HoursCeilingExceeded);
    }

    [Fact]
    public void twice_is_refused() =>
        (Asked with { Existing = Placement.Evolve(null, (PlacementConfirmed)Asked.Decide().Events[0]) })
            .When()
            .ThenRefuses(Codes.AlreadyExists);
}
