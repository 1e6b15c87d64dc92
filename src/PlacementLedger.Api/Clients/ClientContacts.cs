using System.Text.Json.Serialization;
using Marten;
using PlacementLedger.Api.Agreements;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Clients;

namespace PlacementLedger.Api.Clients;

/// <summary>GET /v1/clients/{id}/contacts: who spoke with the client, from when to when.</summary>
internal static class ClientContacts
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/clients/{id:guid}/contacts", Handle)
            .Query<ClientContactsResource>(
                "getClientContacts",
                "Lire les interlocuteurs d'un client dans le temps",
                "Read the contacts of a client in time",
                Parameters.ValidAt
            )
            .WithExample(null, ContactExamples.Timeline);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var client = await session.LoadAsync<Client>(id, ct) ?? throw RefusedRequest.NotFound();
        var visibility = await Visibility.Of(session, caller, workerId: null, Calendar.Today(clock), ct);
        client = visibility?.Masked(client) ?? client;
        var texts = await RemarkTexts.Of(session, client.Contacts.Select(contact => contact.ReasonId), ct);
        var day = Parameters.ValidAt.From(http) ?? Calendar.Today(clock);
        return new Found<ClientContactsResource>(ClientContactsResource.Of(client, day, texts));
    }
}

/// <summary>Who spoke with a client for each structure, in the order of the first days.</summary>
/// <param name="ChangesInTwelveMonths">Changes of contact in the twelve months up to today, or up to the day asked
/// about.</param>
public record ClientContactsResource(
    Guid ClientId,
    IReadOnlyList<ContactResource> Contacts,
    int ChangesInTwelveMonths,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static ClientContactsResource Of(Client client, DateOnly day, RemarkTexts texts) =>
        new(
            client.Id,
            [.. ContactTerm.Of(client).Select(term => ContactResource.Of(term, texts))],
            ContactTerm.ChangesInTwelveMonths(client, day),
            client.Version,
            client.UpdatedAt
        );
}

/// <summary>One contact and its days, both included.</summary>
/// <param name="ContactRef">An opaque id of the person.</param>
/// <param name="Until">Absent while nobody else follows.</param>
/// <param name="ToldOn">The day the client was told of the change; absent for the first contact of a structure.</param>
/// <param name="Reason">Only where the timeline is read, and until it is erased.</param>
public sealed record ContactResource(
    Guid StructureId,
    string ContactRef,
    DateOnly From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Until,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? ToldOn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason
)
{
    internal static ContactResource Of(ContactTerm term, RemarkTexts texts) =>
        new(
            term.Contact.StructureId,
            term.Contact.ContactRef,
            term.Contact.From,
            term.Until,
            term.Contact.ToldOn,
            texts[term.Contact.ReasonId]
        );
}

/// <summary>What naming a contact answers.</summary>
public sealed record ClientContactsAnswer : ClientContactsResource
{
    internal ClientContactsAnswer(ClientContactsResource contacts, DecisionAnswer decision)
        : base(contacts) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
