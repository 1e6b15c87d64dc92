using Marten;
using PlacementLedger.Domain;

namespace PlacementLedger.Api.Aid;

/// <summary>The state of a stream as the ledger knew it at an instant.</summary>
internal static class KnownStates
{
    /// <summary>As it is now when <paramref name="knownAt"/> is null; null when there was no such thing.</summary>
    public static async Task<T?> Of<T, TEvent>(
        IQuerySession session,
        Guid id,
        DateTimeOffset? knownAt,
        Func<T?, TEvent, T> evolve,
        CancellationToken ct
    )
        where T : class
        where TEvent : LedgerEvent
    {
        if (knownAt is not { } instant)
        {
            return await session.LoadAsync<T>(id, ct);
        }

        var events = await session.Events.FetchStreamAsync(id, token: ct);
        return events
            .Select(e => e.Data is TEvent data ? (TEvent)(data with { EventId = e.Id }) : null)
            .OfType<TEvent>()
            .Where(happened => happened.RecordedAt <= instant)
            .Aggregate((T?)null, (state, happened) => evolve(state, happened));
    }
}
