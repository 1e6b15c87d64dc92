namespace PlacementLedger.Domain.Clients;

/// <summary>Every event the ledger can hold about one client. A client may be a private person: no name is in
/// here.</summary>
public abstract record ClientEvent(Guid ClientId) : LedgerEvent
{
    public override Guid StreamId() => ClientId;
}

public sealed record ClientRegistered(Guid ClientId, string? Siret, Site? Site, ValueList<ExternalRef> ExternalRefs)
    : ClientEvent(ClientId);

/// <summary>From a day on, the client is of a category, until a classification of a later day takes over.</summary>
/// <param name="BasisId">The erasable text that says what it rests on: an article, a document, a statement.</param>
/// <param name="LegalForm">Of a client that is itself a work-integration structure, or whose form leaves open whether
/// hours count; null when not known.</param>
public sealed record ClientClassified(
    Guid ClientId,
    ClientCategory Category,
    DateOnly From,
    Guid? BasisId,
    ClientLegalForm? LegalForm
) : ClientEvent(ClientId);

/// <summary>The client dismissed somebody for economic reasons (licenciement économique); at least one of occupation
/// and post is known.</summary>
/// <param name="RomeCode">The occupation in the State's nomenclature.</param>
/// <param name="PostRef">The client's opaque reference of the post.</param>
public sealed record EconomicRedundancyDeclared(Guid ClientId, DateOnly On, string? RomeCode, string? PostRef)
    : ClientEvent(ClientId);

/// <summary>A structure named who speaks for it with the client (interlocuteur).</summary>
/// <param name="ContactRef">An opaque id of the person; never a name.</param>
/// <param name="From">The first day, included.</param>
public sealed record ClientContactAssigned(Guid ClientId, Guid StructureId, string ContactRef, DateOnly From)
    : ClientEvent(ClientId);

/// <summary>From a day on, somebody else speaks for the structure with the client.</summary>
/// <param name="ToldOn">The day the client was told.</param>
/// <param name="ReasonId">The erasable text that says why; null when nobody said.</param>
public sealed record ClientContactChanged(
    Guid ClientId,
    Guid StructureId,
    string ContactRef,
    DateOnly From,
    DateOnly ToldOn,
    Guid? ReasonId
) : ClientEvent(ClientId);

/// <summary>A structure offered the client its own people, without being asked.</summary>
/// <param name="ProfileRef">Whom or what it offered, as a reference; null where it named nobody.</param>
public sealed record ProactiveOfferSent(Guid ClientId, Guid OfferId, Guid StructureId, DateOnly On, string? ProfileRef)
    : ClientEvent(ClientId);

/// <summary>A structure presented the client what another one of its group can do.</summary>
/// <param name="ProfileRef">Whom or what it offered, as a reference; null where it named nobody.</param>
public sealed record CrossOfferPresented(Guid ClientId, Guid OfferId, Guid StructureId, DateOnly On, string? ProfileRef)
    : ClientEvent(ClientId);
