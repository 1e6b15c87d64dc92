using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Clients;

/// <summary>What the contract shows for the contacts of a client; they are invented.</summary>
internal static class ContactExamples
{
    private static readonly Guid Ai = new("0195c1a0-0000-7000-8000-0000000000a1");

    public static readonly NameContactRequest Name = new(
        Ai,
        "agent-12",
        new(2027, 1, 4),
        "Départ en retraite",
        ToldOn: new(2026, 11, 23)
    );

    public static readonly ClientContactsResource Timeline = new(
        new("0197c1f0-0000-7000-8000-0000000000c1"),
        [
            new(Ai, "agent-7", new(2025, 3, 10), new(2027, 1, 3), null, null),
            new(Ai, Name.ContactRef, Name.From, null, Name.ToldOn, Name.Reason),
        ],
        0,
        4,
        new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly ClientContactsAnswer Named = new(
        Timeline with
        {
            Contacts = [.. Timeline.Contacts.Select(contact => contact with { Reason = null })],
        },
        DecisionExamples.Plain
    );
}
