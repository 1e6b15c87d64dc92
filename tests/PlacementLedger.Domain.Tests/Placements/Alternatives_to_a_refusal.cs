using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Placements;

/// <summary>What is proposed when the ceiling refuses: only what would be accepted.</summary>
public sealed class Alternatives_to_a_refusal
{
    private static readonly PlacementStory Asked = new PlacementStory().At452Hours();

    [Fact]
    public void an_etti_takes_over_the_hours_beyond_under_a_mandate_that_allows_it()
    {
        var proposed = Assert.Single(Proposed(Mandates.Accepted(full: true), Tremplin), IsEtti);
        Assert.Equal((12 * 60, Mandates.Id, TremplinId), (proposed.Minutes, proposed.MandateId, proposed.StructureId));
    }

    [Fact]
    public void a_mandate_without_the_powers_is_not_proposed() =>
        Assert.DoesNotContain(Proposed(Mandates.Accepted(powers: MandatePower.Prospecting), Tremplin), IsEtti);

    [Fact]
    public void a_principal_without_a_convention_is_not_proposed() =>
        Assert.DoesNotContain(
            Proposed(Mandates.Accepted(full: true), Structure(TremplinId, StructureKind.Etti)),
            IsEtti
        );

    [Fact]
    public void a_principal_that_is_no_etti_is_not_proposed() =>
        Assert.DoesNotContain(
            Proposed(Mandates.Accepted(full: true), Tremplin with { Kind = StructureKind.Ai }),
            IsEtti
        );

    [Fact]
    public void less_hours_and_the_day_after_the_window_are_proposed()
    {
        var ai = Structure(AdcrServicesId, StructureKind.Ai, Convention("2025-01-01", "2027-12-31", "38"));
        var lasting = Asked with { Employer = ai, Signer = ai, Worker = WorkerWithPass("2026-01-05", "2028-01-04") };
        var proposed = lasting.Alternatives();
        Assert.Equal(28 * 60, Assert.Single(proposed, other => other.Kind == AlternativeKind.LessHours).Minutes);
        var later = Assert.Single(proposed, other => other.Kind == AlternativeKind.OtherDates);
        Assert.Equal(Day("2027-09-01"), later.From);
    }

    [Fact]
    public void a_window_that_the_PASS_does_not_see_is_not_proposed() =>
        Assert.DoesNotContain(Asked.Alternatives(), other => other.Kind == AlternativeKind.OtherDates);

    [Fact]
    public void a_derogation_or_another_client_is_not_proposed_where_something_else_refuses_too()
    {
        var dangerous = Asked with { Terms = Asked.Terms with { Hazards = ["asbestos"] } };
        Assert.DoesNotContain(dangerous.Alternatives(), other => other.Kind == AlternativeKind.Derogation);
        Assert.Contains(Asked.Alternatives(), other => other.Kind == AlternativeKind.Derogation);
    }

    [Fact]
    public void at_the_ceiling_there_are_no_less_hours_to_propose()
    {
        var full = Asked with { Hours = Hours.History.None.Worked(480, "2025-09-01", employer: AdcrServicesId) };
        Assert.DoesNotContain(full.Alternatives(), other => other.Kind == AlternativeKind.LessHours);
    }

    [Fact]
    public void what_is_accepted_needs_none() => Assert.Empty(new PlacementStory().Alternatives());

    private static ValueList<Alternative> Proposed(Mandate mandate, Structure principal) =>
        Asked.Alternatives((mandate, principal));

    private static bool IsEtti(Alternative other) => other.Kind == AlternativeKind.EttiUnderMandate;
}
