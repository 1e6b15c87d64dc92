using System.Diagnostics;
using System.Text.Json.Serialization;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Clients;

/// <summary>What deciders need to know of one client, folded from its events.</summary>
/// <param name="Classifications">In the order they were recorded.</param>
public sealed record Client(
    Guid Id,
    string? Siret,
    Site? Site,
    ValueList<ExternalRef> ExternalRefs,
    ValueList<ClientClassification> Classifications,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>Whether one of a borderline form counts: a choice of the network, and no fact of the client.</summary>
    [JsonIgnore]
    public BorderlineClient Borderline { get; init; }

    /// <summary>In the order they were declared.</summary>
    public ValueList<EconomicRedundancy> Redundancies { get; init; } = [];

    /// <summary>Who speaks with it for each structure, ordered by the first day, then as recorded.</summary>
    public ValueList<ClientContact> Contacts { get; init; } = [];

    /// <summary>What structures offered it without being asked, in the order it was told.</summary>
    public ValueList<ClientOffer> Offers { get; init; } = [];

    /// <summary>Who speaks for a structure on a day; null when nobody is named. Of two from the same day, the one
    /// recorded last.</summary>
    public ClientContact? ContactOn(Guid structureId, DateOnly day) =>
        Contacts.LastOrDefault(known => known.StructureId == structureId && known.From <= day);

    /// <summary>The category on <paramref name="day"/>: unknown before the first classification.</summary>
    public ClientCategory CategoryOn(DateOnly day) => ClassificationOn(day)?.Category ?? ClientCategory.Unknown;

    /// <summary>The category by which an hour of that day counts: another structure counts by its legal
    /// form, and a borderline form as the network chose.</summary>
    public ClientCategory CountedAs(DateOnly day) =>
        ClassificationOn(day) switch
        {
            null => ClientCategory.Unknown,
            { Category: ClientCategory.Siae, LegalForm: ClientLegalForm.Association } =>
                ClientCategory.PrivateNonProfit,
            { Category: ClientCategory.Siae, LegalForm: ClientLegalForm.Company } => ClientCategory.PrivateForProfit,
            { LegalForm: { } form, Category: ClientCategory.Unknown or ClientCategory.PrivateForProfit }
                when Borderline == BorderlineClient.Exempt && BorderlineForms.Contains(form) =>
                ClientCategory.PrivateNonProfit,
            { Category: var category } => category,
        };

    /// <summary>The same client where one of a borderline form counts as the network chose (A11).</summary>
    public Client Under(PolicyChoices choices) =>
        choices.BorderlineClient == Borderline ? this : this with { Borderline = choices.BorderlineClient };

    /// <summary>The classification that starts last by <paramref name="day"/>; of two, the one recorded
    /// last.</summary>
    public ClientClassification? ClassificationOn(DateOnly day)
    {
        ClientClassification? found = null;
        foreach (var known in Classifications)
        {
            if (known.From <= day && (found is null || known.From >= found.From))
            {
                found = known;
            }
        }

        return found;
    }

    /// <summary>Whether it is on every later day what it is on <paramref name="day"/>.</summary>
    internal bool IsSettledFrom(DateOnly day)
    {
        foreach (var known in Classifications)
        {
            if (known.From > day)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Client Evolve(Client? current, ClientEvent happened) =>
        (current, happened) switch
        {
            (null, ClientRegistered e) => new(e.ClientId, e.Siret, e.Site, e.ExternalRefs, [], 1, e.RecordedAt),
            ({ } client, ClientClassified e) => client.At(e) with
            {
                Classifications = client.Classifications.Add(
                    new(e.Category, e.From, e.BasisId, e.LegalForm, e.EventId)
                ),
            },
            ({ } client, EconomicRedundancyDeclared e) => client.At(e) with
            {
                Redundancies = client.Redundancies.Add(new(e.On, e.RomeCode, e.PostRef, e.EventId)),
            },
            ({ } client, ClientContactAssigned e) => client.With(
                e,
                new(e.StructureId, e.ContactRef, e.From, ToldOn: null, ReasonId: null, e.EventId)
            ),
            ({ } client, ClientContactChanged e) => client.With(
                e,
                new(e.StructureId, e.ContactRef, e.From, e.ToldOn, e.ReasonId, e.EventId)
            ),
            ({ } client, ProactiveOfferSent e) => client.At(e) with
            {
                Offers = client.Offers.Add(new(e.OfferId, e.StructureId, OfferKind.Proactive, e.On)),
            },
            ({ } client, CrossOfferPresented e) => client.At(e) with
            {
                Offers = client.Offers.Add(new(e.OfferId, e.StructureId, OfferKind.Cross, e.On)),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private Client With(ClientEvent e, ClientContact contact) =>
        At(e) with
        {
            Contacts = [.. Contacts.Append(contact).OrderBy(known => known.From)],
        };

    private Client At(ClientEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>What a client is from a day on; see <see cref="ClientClassified"/>.</summary>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record ClientClassification(
    ClientCategory Category,
    DateOnly From,
    Guid? BasisId,
    ClientLegalForm? LegalForm,
    Guid EvidenceId
);

/// <summary>A dismissal for economic reasons at a client; see <see cref="EconomicRedundancyDeclared"/>.</summary>
/// <param name="EvidenceId">The event that declared it.</param>
public sealed record EconomicRedundancy(DateOnly On, string? RomeCode, string? PostRef, Guid EvidenceId);
