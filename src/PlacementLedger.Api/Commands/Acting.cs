using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Commands;

/// <summary>Who acts, by which command, and when: a caller over HTTP, or the ledger itself.</summary>
/// <param name="Command">The operation id, such as <c>confirmPlacement</c>, or the ledger's own reaction.</param>
/// <param name="TraceId">What ties it to the request; null where there was none.</param>
/// <param name="ExpectedVersion">Of the thing the command is about; null where the caller expects none.</param>
internal sealed record Acting(
    Caller Caller,
    string Command,
    string? TraceId,
    TimeProvider Clock,
    long? ExpectedVersion = null
)
{
    /// <summary>The calendar day on which it acts, where the employers are.</summary>
    public DateOnly Today { get; } = Calendar.Today(Clock);

    /// <summary>The ledger, in one network, by a reaction of its own.</summary>
    public static Acting Itself(string tenant, string reaction, TimeProvider clock) =>
        new(new(tenant, ActingStructure: null, Actor: "ledger"), reaction, TraceId: null, clock);

    public Guid NewId() => NewIds.At(Clock.GetUtcNow());
}
