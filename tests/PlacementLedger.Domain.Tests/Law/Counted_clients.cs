using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Tests.Law;

/// <summary>R480-05 and rules.md 1.1: which clients count.</summary>
public sealed class Counted_clients
{
    [Theory]
    [InlineData(ClientCategory.PrivateIndividualDomestic, false)]
    [InlineData(ClientCategory.PrivateIndividualProfessional, true)]
    [InlineData(ClientCategory.PrivateNonProfit, false)]
    [InlineData(ClientCategory.PrivateForProfit, true)]
    [InlineData(ClientCategory.PublicIndustrialCommercial, true)]
    [InlineData(ClientCategory.PublicAdministrativePrivateStaff, true)]
    [InlineData(ClientCategory.PublicAuthority, false)]
    [InlineData(ClientCategory.Unknown, true)]
    [InlineData(ClientCategory.Siae, true)]
    public void R480_05_count_by_their_category(ClientCategory category, bool counts) =>
        Assert.Equal(counts, CountedClients.Counts(category));

    [Fact]
    public void R480_05_names_the_category_that_frees_the_hours()
    {
        var check = CountedClients.Check([ClientCategory.PublicAuthority, ClientCategory.PublicAuthority]);
        Assert.Equal(CheckOutcome.Met, check.Outcome);
        Assert.Equal([Figure.Of("clientCategory", "publicAuthority"), Figure.Of("uncountedDays", 2)], check.Figures);
        Assert.Equal(CheckOutcome.NotApplicable, CountedClients.Check([ClientCategory.PrivateForProfit]).Outcome);
    }

    [Fact]
    public void R480_13_warn_while_nobody_has_classified_them()
    {
        Assert.Equal(Codes.ClientUnclassified, UnclassifiedClients.Check([ClientCategory.Unknown]).Code);
        Assert.Null(UnclassifiedClients.Check([ClientCategory.PrivateForProfit]).Code);
    }

    [Fact]
    public void R480_12_paid_training_is_no_placement()
    {
        Assert.False(PaidTraining.Counts(HoursKind.PaidTraining));
        Assert.True(PaidTraining.Counts(HoursKind.Worked));
    }
}
