using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>Contract, declarations and visit: AI-04, AI-07, AI-11, AI-12 and AI-15 to AI-18.</summary>
public sealed class What_an_AI_owes_its_worker
{
    private static readonly AskedPlacement Asked = new("2026-11-24", "2026-11-27");

    [Fact(DisplayName = "AI-04: a precise and temporary task is a task somebody named")]
    public void a_task_that_is_named()
    {
        Asked.Check("AI-04").Warns(Codes.FactMissing).WithFigure("fact", "post.rome");
        Asked.On("H2206").Check("AI-04").IsMet().WithFigure("romeCode", "H2206");
        (Asked with { Story = Asked.Story with { Request = Requests.Of("K2204") } }).Check("AI-04").IsMet();
        At(ClientCategory.PublicAuthority).Check("AI-04").DoesNotApply();
        Assert.DoesNotContain(Asked.OfAnEtti.Decide().Checks, check => check.Rule == "AI-04");
    }

    [Fact(DisplayName = "AI-07: what the supply contract must say, all that is missing named")]
    public void a_supply_contract_that_says_all()
    {
        (Asked with { Terms = PlacementTerms.None, Story = Asked.Story with { Site = null } })
            .Check("AI-07")
            .Warns(Codes.FactMissing)
            .WithFigure("fact", "tasks")
            .WithFigure("secondFact", "site")
            .WithFigure("thirdFact", "contract.ppeSuppliedBy")
            .WithFigure("fourthFact", "contract.equivalentPayStated");
        var told = Asked.On("H2206");
        told = told with { Terms = told.Terms with { Contract = Said(PpeSupplier.Client, payStated: null) } };
        told.Check("AI-07").Warns(Codes.FactMissing).WithFigure("fact", "contract.equivalentPayStated");
        (told with { Terms = told.Terms with { Contract = Said(PpeSupplier.Client, payStated: true) } })
            .Check("AI-07")
            .IsMet();
        (told with { Story = told.Story with { Category = ClientCategory.PrivateNonProfit } }).Check("AI-07").IsMet();
    }

    [Theory(DisplayName = "AI-07: only a client that is an enterprise states an equivalent pay")]
    [InlineData(ClientCategory.PrivateForProfit, true)]
    [InlineData(ClientCategory.PrivateIndividualProfessional, true)]
    [InlineData(ClientCategory.PublicIndustrialCommercial, true)]
    [InlineData(ClientCategory.Siae, true)]
    [InlineData(ClientCategory.Unknown, false)]
    [InlineData(ClientCategory.PrivateIndividualDomestic, false)]
    [InlineData(ClientCategory.PrivateNonProfit, false)]
    [InlineData(ClientCategory.PublicAdministrativePrivateStaff, false)]
    [InlineData(ClientCategory.PublicAuthority, false)]
    public void an_equivalent_pay_where_the_client_is_an_enterprise(ClientCategory category, bool isAsked) =>
        Assert.Equal(
            isAsked ? CheckOutcome.Warned : CheckOutcome.Met,
            SupplyContractOfAnAiSaysAll
                .Check(category, new("H2206", null), Grenoble, Said(PpeSupplier.Client, payStated: null))
                .Outcome
        );

    [Fact(DisplayName = "AI-11: CDDU, CDDI or CDI inclusion")]
    public void a_contract_of_its_own_kinds()
    {
        Asked.Check("AI-11").Warns(Codes.FactMissing).WithFigure("fact", "contractKind");
        Asked.With(ContractKind.Cddu).Check("AI-11").IsMet();
        Asked.With(ContractKind.Cddi).Check("AI-11").IsMet();
        Asked.With(ContractKind.CdiInclusion).Check("AI-11").IsMet();
        Asked.With(ContractKind.MissionContract).Check("AI-11").Warns(Codes.ContractKindOfAnother);
    }

    [Fact(DisplayName = "AI-12 and AI-15: what a CDD d'usage may do")]
    public void a_usage_contract_may_follow_another_and_be_short()
    {
        Asked.With(ContractKind.Cddu).Check("AI-12").IsMet().WithFigure("endPremiumBasisPoints", 0);
        Asked.With(ContractKind.Cddi).Check("AI-12").DoesNotApply();
        var weeks = new AskedPlacement("2026-11-23", "2026-12-18").With(ContractKind.Cddu, 240);
        weeks.Check("AI-15").IsMet().WithFigure("weeklyMinutes", 1_200).WithFigure("ordinaryFloorMinutes", 1_440);
        weeks.With(ContractKind.Cddu, 288).Check("AI-15").DoesNotApply();
        weeks.With(ContractKind.Cddi, 240).Check("AI-15").DoesNotApply();
    }

    [Theory(DisplayName = "AI-16: the contract is handed over within two working days of hire")]
    [InlineData("2026-11-27", "2026-11-30")] // a Friday: Saturday counts, Sunday does not
    [InlineData("2026-12-24", "2026-12-28")] // Christmas in between
    [InlineData("2026-11-10", "2026-11-13")] // the 11th is a holiday
    public void a_contract_in_time(string from, string due)
    {
        var asked = new AskedPlacement(from, "2026-12-31").With(ContractKind.Cddu);
        (asked with { SignedOn = Day(due) }).Check("AI-16").IsMet().WithFigure("dueOn", Day(due));
        (asked with { SignedOn = Day(due).AddDays(1) })
            .Check("AI-16")
            .Warns(Codes.ContractSignedLate)
            .WithFigure("dueOn", Day(due));
        asked.With(ContractKind.CdiInclusion).Check("AI-16").DoesNotApply();
    }

    [Fact(DisplayName = "AI-17: the hire is declared at the earliest eight days before")]
    public void a_declaration_before_the_hire() =>
        Asked
            .Check("AI-17")
            .IsMet()
            .WithFigure("earliestOn", Day("2026-11-16"))
            .WithFigure("hiredOn", Day("2026-11-24"));

    [Theory(DisplayName = "AI-18 a, b, c: the medical visit within the month after the first placement")]
    [InlineData("2026-11-23", "2026-12-23")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2026-06-15", "2026-07-15")]
    public void a_medical_visit(string first, string due)
    {
        new AskedPlacement(first, "2026-12-31").Check("AI-18").IsMet().WithFigure("dueOn", Day(due));
        // A later placement with the same AI leaves the day where it was; one with another AI starts its own.
        var later = new AskedPlacement("2026-12-07", "2026-12-11");
        var known = later with { Story = later.Story with { Hours = Worked(first, AdcrServicesId) } };
        known.Check("AI-18").WithFigure("dueOn", Day(due)).WithFigure("firstPlacementOn", Day(first));
        (later with { Story = later.Story with { Hours = Worked(first, PasserelleId) } })
            .Check("AI-18")
            .WithFigure("dueOn", Day("2027-01-07"));
    }

    [Theory(DisplayName = "150 h rule: 149 h no, 150 h yes, 40 of them with an ETTI yes")]
    [InlineData(149, 0, false)]
    [InlineData(150, 0, true)]
    [InlineData(110, 40, true)]
    [InlineData(110, 39, false)]
    public void social_rights_by_all_hours_together(int withAnAi, int withAnEtti, bool opened)
    {
        var hours = History.None.Worked(withAnAi, "2026-09-01");
        hours = withAnEtti == 0 ? hours : hours.Worked(withAnEtti, "2026-10-19", employer: History.Etti);
        Assert.Equal(opened, SocialRights.OpenCashBenefits(hours.Account, Day("2026-12-01")));
        Assert.False(SocialRights.OpenCashBenefits(hours.Account, Day("2026-12-02")));
    }

    [Fact(DisplayName = "150 h rule: training is paid too, and the day itself is not in it")]
    public void social_rights_by_what_is_paid_before_the_day()
    {
        var history = History.None.Worked(7, "2026-11-30");
        var line = ConfirmedPlacement.Line(1, "2026-11-30", 60, HoursKind.PaidTraining);
        var engagement = history.Account.Placements[0].Engagement;
        var account = history.With(new HoursPosted(history.Account.Id, engagement, [line], "cip-1")).Account;
        Assert.Equal(480, SocialRights.PaidMinutes(account, Day("2026-12-01")));
        Assert.Equal(0, SocialRights.PaidMinutes(account, Day("2026-11-30")));
    }

    private static History Worked(string from, Guid employer) => History.None.Worked(7, from, employer: employer);

    private static ContractStatement Said(PpeSupplier ppe, bool? payStated) =>
        ContractStatement.Untold with
        {
            PpeSuppliedBy = ppe,
            IsEquivalentPayStated = payStated,
        };

    private static AskedPlacement At(ClientCategory category) =>
        Asked with
        {
            Story = Asked.Story with { Category = category },
        };
}
