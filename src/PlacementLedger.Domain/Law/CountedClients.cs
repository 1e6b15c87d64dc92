using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>Hours at clients outside L2211-1 neither consume the ceiling nor open a window.</summary>
public static class CountedClients
{
    public static readonly Rule Rule = new("R480-05", "L5132-9, last paragraph; L2211-1");

    /// <summary>Whether a minute worked at a client of this category counts (rules.md 1.1).</summary>
    public static bool Counts(ClientCategory category) =>
        category switch
        {
            ClientCategory.PrivateIndividualDomestic => false,
            ClientCategory.PrivateNonProfit => false,
            ClientCategory.PublicAuthority => false,
            ClientCategory.PrivateIndividualProfessional => true,
            ClientCategory.PrivateForProfit => true,
            ClientCategory.PublicIndustrialCommercial => true,
            ClientCategory.PublicAdministrativePrivateStaff => true,
            ClientCategory.Siae => true,
            ClientCategory.Unknown => true,
        };

    /// <summary>Met when some of the days count; not applicable when none does, naming the category that frees
    /// them.</summary>
    public static Check Check(IReadOnlyList<ClientCategory> categoriesOfDays)
    {
        var freed = categoriesOfDays.Where(category => !Counts(category)).ToList();
        return freed.Count == 0
            ? Rule.NotApplicable(Figure.Of("clientCategory", Word(categoriesOfDays[0])))
            : Rule.Met(Figure.Of("clientCategory", Word(freed[0])), Figure.Of("uncountedDays", freed.Count));
    }

    private static string Word(ClientCategory category) => CamelCase.Of(category);
}
