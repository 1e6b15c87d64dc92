using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>A client that nobody has classified yet counts, and the decision says so.</summary>
public static class UnclassifiedClients
{
    public static readonly Rule Rule = new("R480-13", "Product policy; L5132-9") { Warns = [Codes.ClientUnclassified] };

    public static Check Check(IReadOnlyList<ClientCategory> categoriesOfDays) =>
        categoriesOfDays.Contains(ClientCategory.Unknown)
            ? Rule.Warned(Codes.ClientUnclassified)
            : Rule.NotApplicable();
}
