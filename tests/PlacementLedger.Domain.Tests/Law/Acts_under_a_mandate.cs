using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.Mandates.MandateStory;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class Acts_under_a_mandate
{
    private static readonly MandateGranted Special = Granted with
    {
        Powers = [MandatePower.Prospecting, MandatePower.SignSupplyContract],
    };

    [Fact(DisplayName = "MND-02, section 6 test 1: a mission contract needs its power")]
    public void needs_each_power()
    {
        Powers(Given(Special, Accepted).State, Act())
            .Blocks(Codes.ActOutsideMandate)
            .WithFigure("clause", "powers")
            .WithFigure("missingPower", "signMissionContract")
            .RelyingOn(EventId(0));
        Powers(Given(Granted, Accepted).State, Act()).IsMet().RelyingOn(EventId(0));
        Powers(Given(Granted with { Powers = [], Full = true }, Accepted).State, Act()).IsMet();
    }

    [Theory(DisplayName = "MND-12, section 6 test 1: not dated before acceptance")]
    [InlineData("2026-01-14", "acceptance")]
    [InlineData("2026-01-15", null)]
    public void needs_acceptance(string on, string? clause) => Expect(clause, When(Given(Granted, Accepted).State, on));

    [Fact]
    public void an_offer_nobody_accepted_allows_nothing() => Expect("acceptance", When(Given(Granted).State));

    [Theory(DisplayName = "MND-12, section 6 test 2: revoked on 2026-06-30, that day included")]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-07-01", "period")]
    public void ends_after_its_last_day(string on, string? clause)
    {
        Expect(clause, When(Given(Granted, Accepted, Revoked).State, on));
        Expect(clause, When(Given(Granted, Accepted, Renounced).State, on));
    }

    [Theory(DisplayName = "MND-12: within the term")]
    [InlineData("2025-12-31", "period")]
    [InlineData("2026-01-01", null)]
    [InlineData("2026-12-31", null)]
    [InlineData("2027-01-01", "period")]
    public void stays_within_the_term(string on, string? clause) =>
        Expect(clause, When(Given(Granted, Accepted with { On = Day("2025-12-01") }).State, on));

    [Fact]
    public void quotes_the_events_it_relied_on() =>
        When(Given(Granted, Accepted, Revoked).State, "2026-06-30")
            .RelyingOn(EventId(0), EventId(1), EventId(2), EventId(1), EventId(1));

    [Theory(DisplayName = "MND-12: both conventions in force on the day of the act")]
    [InlineData("2026-05-31", null)]
    [InlineData("2026-06-01", "principalConvention")]
    public void needs_the_principals_convention(string on, string? clause)
    {
        var principal = Structure(TremplinId, StructureKind.Etti, Convention("2025-01-01", "2026-05-31", "38"));
        Expect(clause, ActInsideMandate.Check(Given(Granted, Accepted).State, Act(on), principal, AdcrServices));
    }

    [Theory(DisplayName = "MND-12: both conventions in force on the day of the act")]
    [InlineData("2026-05-31", null)]
    [InlineData("2026-06-01", "agentConvention")]
    public void needs_the_agents_convention(string on, string? clause)
    {
        var agent = Structure(AdcrServicesId, StructureKind.Ai, Convention("2025-01-01", "2026-05-31", "38"));
        Expect(clause, ActInsideMandate.Check(Given(Granted, Accepted).State, Act(on), Tremplin, agent));
    }

    [Fact(DisplayName = "Section 6 test 3: a full mandate makes three AIs agents of one ETTI")]
    public void a_full_mandate_holds_every_power() =>
        Assert.All(
            Enum.GetValues<MandatePower>(),
            power => Assert.True(Given(Granted with { Powers = [], Full = true }).State.ScopeOn(Today).Holds(power))
        );

    [Fact]
    public void fits_the_employers_territory_when_an_ETTI_employs()
    {
        var mandate = Given(Granted, Accepted).State;
        Expect(null, ActInsideMandate.Check(mandate, Act(site: Lyon), Tremplin, AdcrServices));
        Expect("territory", ActInsideMandate.Check(mandate, Act(site: new("13055", "13")), Tremplin, AdcrServices));
        ActInsideMandate
            .Check(mandate, Act() with { Site = null }, Tremplin, AdcrServices)
            .Blocks(Codes.FactMissing)
            .WithFigure("fact", "site");
    }

    [Fact]
    public void leaves_the_territory_of_an_AI_to_AI_03()
    {
        var reverse = Granted with { PrincipalId = AdcrServicesId, AgentId = TremplinId };
        var mandate = Given(reverse, Accepted).State;
        Expect(null, ActInsideMandate.Check(mandate, Act(site: Lyon), AdcrServices, Tremplin));
    }

    [Fact]
    public void stays_in_the_departments_of_the_mandate()
    {
        var mandate = Given(Granted with { Departments = ["38"] }, Accepted).State;
        Powers(mandate, Act()).IsMet();
        Powers(mandate, Act(site: Lyon))
            .Blocks(Codes.ActOutsideMandate)
            .WithFigure("clause", "territory")
            .WithFigure("department", "69");
        Powers(mandate, Act() with { Site = null }).Blocks(Codes.FactMissing).WithFigure("fact", "site");
    }

    [Fact]
    public void stays_with_the_clients_of_the_mandate()
    {
        var mandate = Given(Granted with { Clients = [Menuiserie] }, Accepted).State;
        Powers(mandate, Act()).IsMet();
        Powers(mandate, Act() with { ClientId = Mairie })
            .Blocks(Codes.ActOutsideMandate)
            .WithFigure("clause", "client");
    }

    [Fact]
    public void is_between_the_two_parties()
    {
        var mandate = Given(Granted, Accepted).State;
        ActWithinPowers.Check(mandate, Act(), Passerelle, AdcrServices).WithFigure("clause", "parties");
        ActWithinPowers.Check(mandate, Act(), Tremplin, Passerelle).WithFigure("clause", "parties");
    }

    [Fact(DisplayName = "MND-01: signing for another structure takes a mandate")]
    public void is_impossible_without_a_mandate()
    {
        MandateRequired.Check(TremplinId, AdcrServicesId, mandateId: null).Blocks(Codes.MandateRequired);
        MandateRequired.Check(TremplinId, AdcrServicesId, Id).IsMet();
        MandateRequired.Check(TremplinId, TremplinId, mandateId: null).DoesNotApply();
    }

    [Fact]
    public void take_the_powers_of_the_employers_kind()
    {
        Assert.Equal([MandatePower.SignSupplyContract], MandateAct.PowersToSignFor(StructureKind.Ai));
        Assert.Equal(AllToSign, MandateAct.PowersToSignFor(StructureKind.Etti));
        Assert.Equal([MandatePower.CollectTimesheets], MandateAct.PowersToPostHours);
    }

    private static void Expect(string? clause, Check check)
    {
        if (clause is null)
        {
            check.IsMet();
        }
        else
        {
            check.Blocks(Codes.ActOutsideMandate).WithFigure("clause", clause);
        }
    }

    private static Check When(Mandate mandate, string on = "2026-05-04") =>
        ActInsideMandate.Check(mandate, Act(on), Tremplin, AdcrServices);

    private static Check Powers(Mandate mandate, MandateAct act) =>
        ActWithinPowers.Check(mandate, act, Tremplin, AdcrServices);

    private static MandateAct Act(string on = "2026-05-04", Site? site = null) =>
        new(AllToSign, Day(on), Menuiserie, site ?? Grenoble);
}
