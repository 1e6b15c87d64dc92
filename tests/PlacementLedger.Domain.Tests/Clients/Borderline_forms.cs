using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Clients;

/// <summary>A11: clients whose form leaves open whether hours count.</summary>
public sealed class Borderline_forms
{
    private static readonly PolicyChoices Exempt = new([new("A11", "exempt")]);

    [Theory(
        DisplayName = "A11, R480-05, R480-13: counts unless a person said why not, or the network exempts the form"
    )]
    [InlineData(ClientCategory.Unknown, ClientLegalForm.CoOwnership, true, false)]
    [InlineData(ClientCategory.Unknown, ClientLegalForm.WorksCouncil, true, false)]
    [InlineData(ClientCategory.PrivateForProfit, ClientLegalForm.EconomicInterestGroup, true, false)]
    [InlineData(ClientCategory.PrivateForProfit, ClientLegalForm.CollectiveInterestCooperative, true, false)]
    [InlineData(ClientCategory.PrivateForProfit, ClientLegalForm.LocalPublicCompany, true, false)]
    [InlineData(ClientCategory.PrivateNonProfit, ClientLegalForm.CoOwnership, false, false)]
    [InlineData(ClientCategory.PrivateForProfit, null, true, true)]
    [InlineData(ClientCategory.Unknown, null, true, true)]
    [InlineData(ClientCategory.PublicIndustrialCommercial, ClientLegalForm.LocalPublicCompany, true, true)]
    [InlineData(ClientCategory.Siae, ClientLegalForm.Company, true, true)]
    [InlineData(ClientCategory.Siae, ClientLegalForm.Association, false, false)]
    public void count_as_the_network_says(
        ClientCategory category,
        ClientLegalForm? form,
        bool counts,
        bool countsExempt
    )
    {
        var client = Scenario
            .Given(
                new ClientRegistered(Menuiserie, null, null, []),
                new ClientClassified(Menuiserie, category, Day("2020-01-01"), null, form)
            )
            .State;
        Assert.Equal(counts, CountedClients.Counts(client.Under(PolicyChoices.Default).CountedAs(Today)));
        Assert.Equal(countsExempt, CountedClients.Counts(client.Under(Exempt).CountedAs(Today)));
        // What it is stays what a person recorded.
        Assert.Equal(category, client.Under(Exempt).CategoryOn(Today));
    }
}
