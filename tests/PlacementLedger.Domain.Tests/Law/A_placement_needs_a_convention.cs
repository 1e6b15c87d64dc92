using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class A_placement_needs_a_convention
{
    [Theory(DisplayName = "AI-01, ETTI-02: in force on each day from today on; past days warn")]
    [InlineData("2026-11-23", "2026-12-31", CheckOutcome.Met)]
    [InlineData("2026-11-23", "2027-01-01", CheckOutcome.Blocked)]
    [InlineData("2024-01-01", "2024-01-02", CheckOutcome.Met)]
    [InlineData("2023-12-31", "2024-01-02", CheckOutcome.Warned)]
    public void in_force_on_each_day(string from, string until, CheckOutcome expected)
    {
        foreach (var (kind, rule) in new[] { (StructureKind.Ai, "AI-01"), (StructureKind.Etti, "ETTI-02") })
        {
            var employer = Structure(AdcrServicesId, kind, Convention("2024-01-01", "2026-12-31", "38"));
            var check = ConventionInForce.Check(employer, EachDay(from, until), Today);
            Assert.Equal((expected, rule), (check.Outcome, check.Rule));
            Assert.Equal(expected == CheckOutcome.Met ? null : Codes.ConventionNotInForce, check.Code);
            check.RelyingOn(EventId(1));
        }
    }

    [Fact]
    public void and_a_renewal_takes_over_the_day_after()
    {
        var renewed = Structure(
            AdcrServicesId,
            StructureKind.Ai,
            Convention("2024-01-01", "2026-12-31", "38"),
            Convention("2027-01-01", "2029-12-31", "38")
        );
        ConventionInForce
            .Check(renewed, EachDay("2026-12-31", "2027-01-01"), Today)
            .IsMet()
            .RelyingOn(EventId(1), EventId(2));
    }

    [Theory]
    [InlineData("2026-11-22", CheckOutcome.Warned)]
    [InlineData("2026-11-23", CheckOutcome.Blocked)]
    public void and_today_is_not_past(string day, CheckOutcome expected)
    {
        var without = Structure(AdcrServicesId, StructureKind.Ai);
        Assert.Equal(expected, ConventionInForce.Check(without, [Day(day)], Today).Outcome);
    }

    [Theory(DisplayName = "Settled 15: only an AI and an ETTI place")]
    [InlineData(StructureKind.Ai, null)]
    [InlineData(StructureKind.Etti, null)]
    [InlineData(StructureKind.Ei, "ei")]
    [InlineData(StructureKind.Aci, "aci")]
    [InlineData(StructureKind.Eiti, "eiti")]
    public void and_an_employer_that_places(StructureKind kind, string? refused)
    {
        var employer = Structure(ChantierId, kind);
        var check = OnlyAiAndEttiPlace.Check(employer);
        if (refused is null)
        {
            check.IsMet();
        }
        else
        {
            check.Blocks(Codes.EmployerKindCannotPlace).WithFigure("employerKind", refused);
            ConventionInForce.Check(employer, [Today], Today).DoesNotApply();
        }
    }

    [Fact(DisplayName = "AI-03: inside the departments of the convention")]
    public void that_names_the_department()
    {
        Territory(AdcrServices, Grenoble).IsMet().WithFigure("department", "38").RelyingOn(EventId(1));
        Territory(AdcrServices, new("38", "38")).IsMet();
        Territory(AdcrServices, Lyon)
            .Blocks(Codes.OutsideTerritory)
            .WithFigure("department", "69")
            .WithFigure("commune", "69123")
            .WithFigure("firstDay", Today);
    }

    [Fact(DisplayName = "AI-03: inside the communes of the convention, where it names some")]
    public void that_names_the_commune()
    {
        var convention = Convention("2024-01-01", "2026-12-31", "38") with { Communes = ["38185"] };
        var employer = Structure(AdcrServicesId, StructureKind.Ai, convention);
        Territory(employer, Grenoble).IsMet();
        Territory(employer, Voiron).Blocks(Codes.OutsideTerritory);
        Territory(employer, new(null, "38")).Blocks(Codes.FactMissing).WithFigure("fact", "site.commune");
    }

    [Fact(DisplayName = "AI-03, settled 2: a place that is not known blocks")]
    public void and_a_known_place() =>
        Territory(AdcrServices, null).Blocks(Codes.FactMissing).WithFigure("fact", "site");

    [Theory(DisplayName = "AI-03: past days warn, days from today on block")]
    [InlineData("2026-11-22", CheckOutcome.Warned)]
    [InlineData("2026-11-23", CheckOutcome.Blocked)]
    public void whose_territory_binds_from_today_on(string day, CheckOutcome expected)
    {
        Assert.Equal(expected, InsideTheTerritory.Check(AdcrServices, Lyon, [Day(day)], Today).Outcome);
        Assert.Equal(expected, InsideTheTerritory.Check(AdcrServices, null, [Day(day)], Today).Outcome);
    }

    [Theory(DisplayName = "AI-03: the territory is that of the convention in force on the day")]
    [InlineData("2026-12-31", CheckOutcome.Met)]
    [InlineData("2027-01-01", CheckOutcome.Blocked)]
    [InlineData("2028-01-01", CheckOutcome.NotApplicable)]
    public void of_the_day(string day, CheckOutcome expected)
    {
        var moved = Structure(
            AdcrServicesId,
            StructureKind.Ai,
            Convention("2024-01-01", "2026-12-31", "38"),
            Convention("2027-01-01", "2027-12-31", "69")
        );
        Assert.Equal(expected, InsideTheTerritory.Check(moved, Grenoble, [Day(day)], Today).Outcome);
    }

    [Theory(DisplayName = "AI-03: a day outside from today on speaks, unless a place not known does so ahead as well")]
    [InlineData("2026-11-22", "2026-11-23", Codes.OutsideTerritory)]
    [InlineData("2026-11-23", "2026-11-24", Codes.FactMissing)]
    [InlineData("2026-11-21", "2026-11-22", Codes.FactMissing)]
    public void of_days_not_known_and_days_outside(string unknown, string outside, string code)
    {
        var employer = Structure(
            AdcrServicesId,
            StructureKind.Ai,
            Convention("2024-01-01", unknown, "38") with
            {
                Communes = ["38185"],
            },
            Convention(outside, "2027-12-31", "69")
        );
        DateOnly[] days = [Day(unknown).AddDays(-1), Day(unknown), Day(outside)];
        Assert.Equal(code, InsideTheTerritory.Check(employer, new(null, "38"), days, Today).Code);
    }

    [Fact]
    public void an_ETTI_has_no_such_territory_of_its_own() => Territory(Tremplin, null).DoesNotApply();

    private static Check Territory(Structure employer, Site? site) =>
        InsideTheTerritory.Check(employer, site, [Today, Tomorrow], Today);
}
