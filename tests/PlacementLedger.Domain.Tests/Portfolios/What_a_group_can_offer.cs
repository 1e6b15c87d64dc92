using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Domain.Tests.People;
using static PlacementLedger.Domain.Tests.Scenario;

namespace PlacementLedger.Domain.Tests.Portfolios;

public sealed class What_a_group_can_offer
{
    private static readonly Client Company = ClientIn(Grenoble, ClientCategory.PrivateForProfit);

    [Fact]
    public void is_people_of_an_AI_and_of_an_ETTI_where_nothing_forbids_it()
    {
        Assert.Equal(new(OfferForm.Placement, true, ""), Offer(AdcrServices, Company));
        Assert.Equal(new(OfferForm.Placement, true, ""), Offer(Tremplin, Company));
    }

    [Fact]
    public void is_their_own_work_of_those_who_place_nobody()
    {
        foreach (var kind in (StructureKind[])[StructureKind.Ei, StructureKind.Aci, StructureKind.Eiti])
        {
            var offer = GroupOffer.Of(Structure(ChantierId, kind), Company, null, new(null, null), [], Today, Today);
            Assert.Equal((OfferForm.OwnService, true), (offer.Form, offer.IsLawful));
            Assert.Empty(offer.Checks);
        }
    }

    [Theory(DisplayName = "AI-01, ETTI-02: not without a convention on the day")]
    [InlineData("2026-12-31", true, true)]
    [InlineData("2027-01-01", false, true)]
    [InlineData("2028-01-01", false, false)]
    public void ends_with_the_convention(string day, bool ofTheAi, bool ofTheEtti)
    {
        Assert.Equal(ofTheAi, Offer(AdcrServices, Company, day).IsLawful);
        Assert.Equal(ofTheEtti, Offer(Tremplin, Company, day).IsLawful);
    }

    [Fact(DisplayName = "AI-03: an AI offers inside its territory only, and only where it is known")]
    public void stays_in_the_territory()
    {
        Assert.Equal("AI-03", Offer(AdcrServices, ClientIn(Lyon, ClientCategory.PrivateForProfit)).Blocked);
        Assert.Equal("AI-03", Offer(AdcrServices, ClientIn(null, ClientCategory.PrivateForProfit)).Blocked);
        Assert.True(Offer(Tremplin, ClientIn(Lyon, ClientCategory.PrivateForProfit)).IsLawful);
    }

    [Theory(DisplayName = "AI-05: a job that a redundancy closed is not offered by an AI for six months")]
    [InlineData("H2206", "2026-11-23", false)]
    [InlineData("K1304", "2026-11-23", true)]
    [InlineData("H2206", "2026-12-24", true)]
    public void is_closed_by_a_redundancy(string rome, string day, bool isLawful)
    {
        var client = Client.Evolve(
            Company,
            new EconomicRedundancyDeclared(Menuiserie, Day("2026-06-23"), "H2206", null)
        );
        Assert.Equal(isLawful, Offer(AdcrServices, client, day, rome).IsLawful);
    }

    [Fact(DisplayName = "AI-06, ETTI-21: dangerous work is offered by nobody")]
    public void is_no_dangerous_work()
    {
        Assert.Equal("AI-06", Offer(AdcrServices, Company, hazards: "asbestos").Blocked);
        Assert.Equal("ETTI-21", Offer(Tremplin, Company, hazards: "asbestos").Blocked);
        Assert.True(Offer(Tremplin, Company, hazards: "noise").IsLawful);
    }

    [Fact(DisplayName = "MND-13, ETTI-27: an ETTI is no client, and a household none of an ETTI's, which warns")]
    public void depends_on_what_the_client_is()
    {
        var etti = GroupOffer.Of(AdcrServices, Company, TremplinId, new(null, null), [], Today, Today);
        Assert.False(etti.IsLawful);
        var household = ClientIn(Grenoble, ClientCategory.PrivateIndividualDomestic);
        var offer = GroupOffer.Of(Tremplin, household, null, new(null, null), [], Today, Today);
        Assert.Contains(offer.Checks, check => check.Rule == "ETTI-27" && check.Outcome == CheckOutcome.Warned);
    }

    private static Answer Offer(
        Structure structure,
        Client client,
        string day = "2026-11-23",
        string? rome = null,
        string? hazards = null
    )
    {
        string[] told = hazards is null ? [] : [hazards];
        var offer = GroupOffer.Of(structure, client, null, new(rome, null), told, Day(day), Today);
        var blocked = offer.Checks.Where(check => check.Outcome == CheckOutcome.Blocked).Select(check => check.Rule);
        return new(offer.Form, offer.IsLawful, string.Join(", ", blocked));
    }

    private static Client ClientIn(Site? site, ClientCategory category) =>
        Given(
            new ClientRegistered(Menuiserie, null, site, []),
            new ClientClassified(Menuiserie, category, Day("2020-01-01"), null, null)
        ).State;

    private sealed record Answer(OfferForm Form, bool IsLawful, string Blocked);
}
