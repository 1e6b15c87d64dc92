using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-27: an ETTI supplies companies, associations and authorities; a private household as its client is
/// doubtful.</summary>
public static class HouseholdsAreNoUsers
{
    public static readonly Rule Rule = new("ETTI-27", "L1251-1") { Warns = [Codes.HouseholdClient] };

    public static Check Check(ClientCategory category)
    {
        var named = Figure.Of("clientCategory", CamelCase.Of(category));
        return category == ClientCategory.PrivateIndividualDomestic
            ? Rule.Warned(Codes.HouseholdClient, named)
            : Rule.Met(named);
    }
}
