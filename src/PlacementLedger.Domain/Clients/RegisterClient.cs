using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Clients;

/// <summary>Enters a client in the ledger, classified if that is known. The name is kept apart, erasably.</summary>
/// <param name="Siret">14 digits; a private person has none.</param>
public sealed record RegisterClient(
    Guid ClientId,
    string? Siret,
    Site? Site,
    ValueList<ExternalRef> ExternalRefs,
    ClassifyClient? Classification
)
{
    /// <summary>Refused with ALREADY_EXISTS when the id or an external reference is in the ledger already.</summary>
    public static Decision Decide(RegisterClient command, bool isKnown)
    {
        if (isKnown)
        {
            return Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        var registered = new ClientRegistered(command.ClientId, command.Siret, command.Site, command.ExternalRefs);
        return command.Classification is { } classification
            ? Decision.Record(registered, ClassifyClient.Classified(classification))
            : Decision.Record(registered);
    }
}
