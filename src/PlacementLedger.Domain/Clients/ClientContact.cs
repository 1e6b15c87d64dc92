namespace PlacementLedger.Domain.Clients;

/// <summary>Who speaks for a structure with a client from a day on, until another one does.</summary>
/// <param name="ContactRef">An opaque id of the person.</param>
/// <param name="ToldOn">The day the client was told of the change; null for the first contact.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record ClientContact(
    Guid StructureId,
    string ContactRef,
    DateOnly From,
    DateOnly? ToldOn,
    Guid? ReasonId,
    Guid EvidenceId
);

/// <summary>The days on which somebody spoke for a structure with a client.</summary>
/// <param name="Until">The last day, included; null while nobody else follows.</param>
public sealed record ContactTerm(ClientContact Contact, DateOnly? Until)
{
    /// <summary>The terms of all structures in the order of their first days; a contact that was replaced on its own
    /// first day held on none.</summary>
    public static IEnumerable<ContactTerm> Of(Client client)
    {
        for (var i = 0; i < client.Contacts.Count; i++)
        {
            var contact = client.Contacts[i];
            var next = client.Contacts.Skip(i + 1).FirstOrDefault(later => later.StructureId == contact.StructureId);
            if (next?.From != contact.From)
            {
                yield return new(contact, next?.From.AddDays(-1));
            }
        }
    }

    /// <summary>How often a client had to get used to somebody else in the twelve months up to a day, that day
    /// included.</summary>
    public static int ChangesInTwelveMonths(Client client, DateOnly day) =>
        Of(client)
            .Count(term =>
                term.Contact.ToldOn is not null && day.AddMonths(-12) < term.Contact.From && term.Contact.From <= day
            );
}
