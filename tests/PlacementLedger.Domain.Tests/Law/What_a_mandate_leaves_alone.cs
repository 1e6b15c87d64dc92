using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Tests.Hours;
using PlacementLedger.Domain.Tests.Mandates;
using PlacementLedger.Domain.Tests.Placements;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>MND-03, -05, -10, -11, -13, and what three agents of one ETTI add up to (section 6).</summary>
public sealed class What_a_mandate_leaves_alone
{
    private static readonly AskedPlacement Asked = new("2026-11-24", "2026-11-27");

    private static readonly PlacementStory ForTheEtti = new()
    {
        Employer = Tremplin,
        Signer = AdcrServices,
        Mandate = PlacementLedger.Domain.Tests.Placements.Mandates.Accepted(full: true),
    };

    [Fact(DisplayName = "MND-13: an AI does not hand its worker to an ETTI to place")]
    public void the_worker_of_an_AI()
    {
        var handed = Asked with { ClientSiret = "12345678900011", EttiOfTheClient = TremplinId };
        handed.Check("MND-13").Blocks(Codes.Relending).WithFigure("ettiId", $"{TremplinId}");
        Assert.Equal(Codes.Relending, handed.Decide().Code);
        (handed with { Now = Day("2026-11-27") }).Check("MND-13").Blocks(Codes.Relending);
        (handed with { Now = Day("2026-11-28") }).Check("MND-13").Warns(Codes.Relending);
        Assert.DoesNotContain(handed.OfAnEtti.Decide().Checks, check => check.Rule == "MND-13");
    }

    [Fact(DisplayName = "MND-13: other clients are no lending; an integration structure without a SIRET is not known")]
    public void the_worker_of_an_AI_at_any_other_client()
    {
        Asked.Check("MND-13").DoesNotApply();
        var siae = Asked with { Story = Asked.Story with { Category = ClientCategory.Siae } };
        siae.Check("MND-13").Warns(Codes.FactMissing).WithFigure("fact", "client.siret");
        (siae with { ClientSiret = "12345678900011" }).Check("MND-13").IsMet();
    }

    [Fact(DisplayName = "MND-03: a mandate is free of charge, so that its fee is said")]
    public void the_fee()
    {
        Granting(null).ThenWarns("MND-03", Codes.FactMissing);
        Granting(new(null, null, null)).ThenWarns("MND-03", Codes.FactMissing);
        Granting(new(0, null, null)).ThenMeets("MND-03");
        Granting(new(null, null, 350)).ThenMeets("MND-03").ThenMeets("MND-10");
    }

    [Fact(DisplayName = "MND-05: who gives the mandate is the legal employer itself")]
    public void the_chain_of_one_link()
    {
        ForTheEtti.When().ThenMeets("MND-05");
        var handedOn = ForTheEtti with { Employer = Structure(ChantierId, StructureKind.Etti) };
        handedOn.When().ThenRefuses(Codes.ActOutsideMandate);
        Assert
            .Single(handedOn.Decide().Checks, check => check.Rule == "MND-05")
            .Blocks(Codes.ActOutsideMandate)
            .WithFigure("clause", "subDelegation")
            .RelyingOn(EventId(0));
    }

    [Fact(DisplayName = "MND-10, MND-11: an act says what stays with the employer, and for whom it is signed")]
    public void the_employer()
    {
        var checks = ForTheEtti.Decide().Checks;
        Assert.Single(checks, check => check.Rule == "MND-10").IsMet().WithFigure("delegatedPowers", 11);
        Assert
            .Single(checks, check => check.Rule == "MND-11")
            .IsMet()
            .WithFigure("agentId", $"{AdcrServicesId}")
            .WithFigure("principalId", $"{TremplinId}")
            .WithFigure("mandateId", $"{PlacementLedger.Domain.Tests.Placements.Mandates.Id}")
            .WithFigure("mandateOn", Day("2026-01-01"));
        Assert.DoesNotContain(new PlacementStory().Decide().Checks, check => check.Rule == "MND-11");
    }

    [Fact(DisplayName = "Section 6 test 3: three AIs sign 100, 60 and 40 hours for one ETTI: 200 are the ETTI's")]
    public void the_hours()
    {
        (Structure Agent, int Hours, string From)[] acts =
        [
            (AdcrServices, 100, "2026-11-24"),
            (Passerelle, 60, "2026-12-14"),
            (Structure(ChantierId, StructureKind.Ai, Convention("2024-01-01", "2027-12-31", "38")), 40, "2027-01-04"),
        ];
        var account = History.None.Account;
        foreach (var (agent, hours, from) in acts)
        {
            var story = ForTheEtti with
            {
                Signer = agent,
                Worker = WorkerWithPass("2026-01-06", "2028-01-05"),
                Mandate = Total(agent.Id),
                Schedule = [.. History.SixDaysAWeek(hours, from)],
            };
            var command = story.Command with { PlacementId = History.Id(0xd0, hours) };
            var facts = story.Facts with { Account = account };
            var decision = ConfirmPlacement.Decide(command, facts, story.Policy, Today);
            Assert.Null(decision.Code);
            account = decision.Events.OfType<HoursAccountEvent>().Aggregate(account, HoursAccount.Evolve);
        }

        var balance = HoursBalance.Of(account, CeilingPolicy.Default, Today, null);
        Assert.Equal([new EmployerHours(TremplinId, 0, 200 * 60)], balance.ByEmployer);
        Assert.All(
            acts,
            act =>
            {
                var counter = HoursBalance
                    .Of(account, CeilingPolicy.Default, Today, new(act.Agent.Id, StructureKind.Ai))
                    .Readings[0];
                Assert.Equal((0, 0), (counter.ConsumedMinutes, counter.ReservedMinutes));
            }
        );
    }

    private static Outcome Granting(MandateFee? fee) =>
        When(
            GrantMandate.Decide(
                new(
                    MandateStory.Id,
                    TremplinId,
                    AdcrServicesId,
                    MandateStory.AllToSign,
                    full: false,
                    Days("2026-01-01", "2026-12-31")
                )
                {
                    Fee = fee,
                },
                isKnown: false
            )
        );

    private static Mandate Total(Guid agentId) =>
        Given(
            MandateStory.Granted with
            {
                AgentId = agentId,
                Powers = [],
                Full = true,
                Until = Day("2027-12-31"),
            },
            MandateStory.Accepted
        ).State;
}
