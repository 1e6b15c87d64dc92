using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Tests.Hours;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Placements.Missions;

namespace PlacementLedger.Domain.Tests.Law;

public sealed class What_an_ETTI_is_told
{
    [Fact(DisplayName = "ETTI-01: a person without a PASS blocks; activity and means ask for evidence, once")]
    public void of_its_triple_exclusivity()
    {
        var pass = PassCoversTheStart.Rule;
        var blocked = pass.Blocked(Codes.PassMissing) with { Events = [EventOf(1)] };
        TripleExclusivity.Check(blocked).Blocks(Codes.NotInPathway).RelyingOn(EventOf(1));
        TripleExclusivity.Check(pass.Blocked(Codes.PassEndsBeforeStart)).Blocks(Codes.NotInPathway);
        TripleExclusivity.Check(pass.Warned(Codes.PassMissing)).Warns(Codes.NotInPathway);
        TripleExclusivity.Check(pass.Met()).Warns(Codes.FactMissing).WithFigure("fact", "exclusivityEvidence");
        TripleExclusivity.Check(pass.Warned(Codes.PassEndsDuring)).Warns(Codes.FactMissing);
    }

    [Theory(DisplayName = "ETTI-03 (A8), ETTI-04: two contracts of temporary work; another one is private placement")]
    [InlineData(null, CheckOutcome.Met, CheckOutcome.NotApplicable)]
    [InlineData(ContractKind.MissionContract, CheckOutcome.Met, CheckOutcome.NotApplicable)]
    [InlineData(ContractKind.CdiInclusion, CheckOutcome.Met, CheckOutcome.NotApplicable)]
    [InlineData(ContractKind.Cddi, CheckOutcome.NotApplicable, CheckOutcome.Warned)]
    [InlineData(ContractKind.Cddu, CheckOutcome.NotApplicable, CheckOutcome.Warned)]
    public void of_its_contracts(ContractKind? kind, CheckOutcome two, CheckOutcome privately)
    {
        Assert.Equal(two, TwoContractsAMission.Check(kind).Outcome);
        var check = PrivatePlacementByAnEtti.Check(kind, EttiPrivatePlacement.Warned);
        Assert.Equal(privately, check.Outcome);
        Assert.Equal(privately == CheckOutcome.Warned ? Codes.PrivatePlacementDoubtful : null, check.Code);
    }

    [Fact(DisplayName = "A8: allowed or forbidden where the network reads it so")]
    public void of_private_placement_as_the_network_reads_it()
    {
        PrivatePlacementByAnEtti.Check(ContractKind.Cddi, EttiPrivatePlacement.Allowed).IsMet();
        PrivatePlacementByAnEtti
            .Check(ContractKind.Cddi, EttiPrivatePlacement.Forbidden)
            .Blocks(Codes.PrivatePlacementDoubtful)
            .WithFigure("contractKind", "cddi");
        PrivatePlacementByAnEtti.Check(null, EttiPrivatePlacement.Forbidden).DoesNotApply();
    }

    [Theory(DisplayName = "ETTI-06: a post under mission for more than 24 months looks permanent")]
    [InlineData("2026-01-01", "2027-12-31", "2028-01-01", "2028-01-01", 731, CheckOutcome.Warned)]
    [InlineData("2026-01-01", "2027-12-30", "2027-12-31", "2027-12-31", 730, CheckOutcome.Met)]
    [InlineData("2026-01-01", "2026-12-31", "2026-06-01", "2026-06-30", 365, CheckOutcome.Met)]
    [InlineData("2026-01-01", "2026-06-30", "2026-06-01", "2026-07-31", 212, CheckOutcome.Met)]
    public void of_a_post_that_looks_permanent(
        string from,
        string until,
        string askedFrom,
        string askedUntil,
        int days,
        CheckOutcome expected
    )
    {
        var known = PostContract.Of([Contract(1, from, until)], []);
        var check = NeverADurableJob.Check(known, Mission(askedFrom, askedUntil));
        check.WithFigure("postDays", days).WithFigure("postDaysMax", 730);
        Assert.Equal(
            (expected, expected == CheckOutcome.Met ? null : Codes.PostFilledDurably),
            (check.Outcome, check.Code)
        );
        NeverADurableJob.Check(null, Mission(askedFrom, askedUntil)).DoesNotApply();
    }

    [Theory(DisplayName = "ETTI-12/13: two working days after the start")]
    [InlineData("2026-11-27", null, "2026-11-30")]
    [InlineData("2026-12-24", null, "2026-12-28")]
    [InlineData("2026-11-10", null, "2026-11-13")]
    [InlineData("2026-12-24", "67", "2026-12-29")]
    public void of_the_last_day_for_its_contracts(string start, string? department, string due)
    {
        foreach (var rule in new[] { ContractsInWritingInTime.OfSupply, ContractsInWritingInTime.OfMission })
        {
            ContractsInWritingInTime
                .Check(rule, Day(start), Day(due), department)
                .IsMet()
                .WithFigure("dueOn", Day(due));
            var late = ContractsInWritingInTime.Check(rule, Day(start), Day(due).AddDays(1), department);
            late.Warns(Codes.ContractSignedLate).WithFigure("signedOn", Day(due).AddDays(1));
            Assert.Equal(rule.Id, late.Rule);
            ContractsInWritingInTime.Check(rule, Day("2008-04-30"), Today, null).DoesNotApply();
        }
    }

    [Fact(DisplayName = "ETTI-14: what the request could say of the contract and does not")]
    public void of_what_its_contract_does_not_say()
    {
        MissionContractSaysAll
            .Check(PlacementTerms.None, areHazardsTold: false, null)
            .Warns(Codes.FactMissing)
            .WithFigure("fact", "recourse.justification, post.qualification, hazards, site");
        var whole = PlacementTerms.None with
        {
            JustificationId = IdOf(1),
            QualificationId = IdOf(2),
            Hazards = ["bruit"],
        };
        MissionContractSaysAll.Check(whole, areHazardsTold: true, Grenoble).IsMet();
        MissionContractSaysAll
            .Check(whole with { QualificationId = null, Hazards = [] }, areHazardsTold: true, Grenoble)
            .WithFigure("fact", "post.qualification");
    }

    [Theory(DisplayName = "ETTI-20: less than 24 hours a week")]
    [InlineData(20, "2026-11-23", "2026-11-29", CheckOutcome.Met, 1_200)]
    [InlineData(24, "2026-11-23", "2026-11-29", CheckOutcome.NotApplicable, 1_440)]
    [InlineData(7, "2026-11-23", "2026-11-23", CheckOutcome.Met, 420)]
    [InlineData(47, "2026-11-23", "2026-12-06", CheckOutcome.Met, 1_410)]
    [InlineData(48, "2026-11-23", "2026-12-06", CheckOutcome.NotApplicable, 1_440)]
    public void of_short_weeks(int hours, string from, string until, CheckOutcome expected, int weekly)
    {
        var check = ShortWeeks.Check([.. History.Spread(hours, from)], Days(from, until));
        Assert.Equal(expected, check.Outcome);
        check.WithFigure("weeklyMinutes", weekly).WithFigure("floorMinutes", 1_440);
        ShortWeeks.Check([new(Day("2014-06-30"), 60)], Days("2014-06-30", "2014-06-30")).DoesNotApply();
        ShortWeeks.Check([new(Day("2014-07-01"), 60)], Days("2014-07-01", "2014-07-01")).IsMet();
    }

    [Theory(DisplayName = "ETTI-23 a/b/c: the list of each month before the 20th of the next")]
    [InlineData("2026-11-02", "2026-11-30", "2026-12-20", "2026-12-20", 1)]
    [InlineData("2026-12-01", "2026-12-31", "2027-01-20", "2027-01-20", 1)]
    [InlineData("2026-10-15", "2026-11-05", "2026-11-20", "2026-12-20", 2)]
    [InlineData("2026-11-30", "2027-12-01", "2026-12-20", "2028-01-20", 14)]
    public void of_the_monthly_lists(string from, string until, string first, string last, int lists)
    {
        MonthlyMissionList
            .Check(Days(from, until))
            .IsMet()
            .WithFigure("firstListBefore", Day(first))
            .WithFigure("lastListBefore", Day(last))
            .WithFigure("lists", lists);
        MonthlyMissionList.Check(Days("2008-04-30", "2026-12-31")).DoesNotApply();
    }

    [Theory(DisplayName = "ETTI-27: a private household as its client")]
    [InlineData(ClientCategory.PrivateIndividualDomestic, CheckOutcome.Warned)]
    [InlineData(ClientCategory.PrivateIndividualProfessional, CheckOutcome.Met)]
    [InlineData(ClientCategory.PublicAuthority, CheckOutcome.Met)]
    [InlineData(ClientCategory.PrivateNonProfit, CheckOutcome.Met)]
    public void of_a_household(ClientCategory category, CheckOutcome expected)
    {
        var check = HouseholdsAreNoUsers.Check(category);
        Assert.Equal(
            (expected, expected == CheckOutcome.Met ? null : Codes.HouseholdClient),
            (check.Outcome, check.Code)
        );
    }
}
