using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Hours;

/// <summary>Records in an account what a client's classification changed for the days spent there.</summary>
public sealed record ReclassifyHours(Guid AccountId, Guid ClientId)
{
    /// <summary>Records nothing when every day already has the client's category.</summary>
    public static Decision Decide(HoursAccount account, Client client)
    {
        var changes = KnownClassification.Changes(account, client);
        return changes.Count == 0
            ? Decision.AlreadyDone()
            : Decision.Record(new HoursReclassified(account.Id, client.Id, changes));
    }
}
