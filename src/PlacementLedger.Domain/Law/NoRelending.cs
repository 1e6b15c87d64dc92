using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>MND-13: an AI's worker is not handed to an ETTI for the ETTI to place: that would be lending labour for
/// profit.</summary>
public static class NoRelending
{
    public static readonly Rule Rule = new("MND-13", "L8241-1, L8241-2, L8231-1")
    {
        Blocks = [Codes.Relending],
        Warns = [Codes.FactMissing],
    };

    /// <summary>Blocks when the client is a registered ETTI and a day is still to come.</summary>
    /// <param name="ettiOfTheClient">The registered ETTI that has the client's SIRET.</param>
    /// <param name="category">What the client is on the first day.</param>
    public static Check Check(Client client, Guid? ettiOfTheClient, ClientCategory category, bool isAhead)
    {
        if (ettiOfTheClient is { } etti)
        {
            var said = Rule.Blocked(Codes.Relending, Figure.Of("ettiId", etti.ToString()));
            return isAhead ? said : said.AsWarning();
        }

        return category != ClientCategory.Siae ? Rule.NotApplicable()
            : client.Siret is null ? Rule.Warned(Codes.FactMissing, Figure.Of("fact", "client.siret"))
            : Rule.Met();
    }
}
