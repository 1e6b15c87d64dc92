using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Clients;

/// <summary>Says who speaks for a structure with a client from a day on.</summary>
/// <param name="ContactRef">An opaque id of the person.</param>
/// <param name="ToldOn">The day the client was told.</param>
/// <param name="ReasonId">The erasable text that says why the contact changes.</param>
public sealed record NameContact(
    Guid ClientId,
    Guid StructureId,
    OpaqueRef ContactRef,
    DateOnly From,
    DateOnly ToldOn,
    Guid? ReasonId = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>Only by the structure itself (WRONG_PARTY). Somebody who is the contact already is named
    /// nothing more; a change without notice or reason is told (P7).</summary>
    public static Decision Decide(NameContact command, Client client, GroupPolicy policy)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, command.StructureId);
        var known = client.ContactOn(command.StructureId, command.From);
        if (known is null)
        {
            return Decision.Of(
                party,
                new ClientContactAssigned(command.ClientId, command.StructureId, command.ContactRef.Value, command.From)
            );
        }

        return known.ContactRef == command.ContactRef.Value
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, ContactChangesAreAnnounced.Check(command, known, policy)],
                new ClientContactChanged(
                    command.ClientId,
                    command.StructureId,
                    command.ContactRef.Value,
                    command.From,
                    command.ToldOn,
                    command.ReasonId
                )
            );
    }
}
