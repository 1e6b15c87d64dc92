using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Clients;

/// <summary>Says that a structure went to a client with an offer.</summary>
/// <param name="ProfileRef">Whom or what it offered, as a reference; null where it named nobody.</param>
public sealed record OfferToClient(
    Guid ClientId,
    Guid OfferId,
    Guid StructureId,
    OfferKind Kind,
    DateOnly On,
    OpaqueRef? ProfileRef = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>Only by the structure itself (WRONG_PARTY). The same offer told again records nothing; another under
    /// its id is refused with ALREADY_EXISTS.</summary>
    public static Decision Decide(OfferToClient command, Client client)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, command.StructureId);
        var offer = new ClientOffer(command.OfferId, command.StructureId, command.Kind, command.On);
        if (client.Offers.FirstOrDefault(known => known.Id == command.OfferId) is { } known)
        {
            return known == offer
                ? Decision.Of(party)
                : Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists));
        }

        return Decision.Of(party, command.Told());
    }

    private ClientEvent Told() =>
        Kind switch
        {
            OfferKind.Proactive => new ProactiveOfferSent(ClientId, OfferId, StructureId, On, ProfileRef?.Value),
            OfferKind.Cross => new CrossOfferPresented(ClientId, OfferId, StructureId, On, ProfileRef?.Value),
        };
}

/// <summary>An offer that a structure made to a client without being asked.</summary>
public sealed record ClientOffer(Guid Id, Guid StructureId, OfferKind Kind, DateOnly On);

/// <summary>What a structure goes to a client with.</summary>
public enum OfferKind
{
    /// <summary>Its own people.</summary>
    Proactive,

    /// <summary>What another structure of the group can do for the client.</summary>
    Cross,
}
