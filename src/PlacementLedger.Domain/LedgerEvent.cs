using System.Text.Json.Serialization;

namespace PlacementLedger.Domain;

/// <summary>Something that happened and is kept for ever. Stored under a written-out name: add members, never
/// rename.</summary>
public abstract record LedgerEvent
{
    /// <summary>When the ledger came to know it. Set once, by the host's clock, as the event is recorded.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>The event's own id in the store; checks quote it. It travels beside the event, not inside.</summary>
    [JsonIgnore]
    public Guid EventId { get; init; }

    /// <summary>The stream the event belongs to.</summary>
    public abstract Guid StreamId();
}
