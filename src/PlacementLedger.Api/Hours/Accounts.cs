using Marten;
using Npgsql;
using PlacementLedger.Api.Law;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Hours;

/// <summary>A worker's hours account and the network's policies, as they are now or as they were known at an
/// instant.</summary>
internal static class Accounts
{
    /// <summary>Null when there is no such worker.</summary>
    public static async Task<AccountAsKnown?> Of(
        IQuerySession session,
        Guid workerId,
        DateTimeOffset? knownAt,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var id = HoursAccount.IdFor(workerId);
        if (knownAt is not { } instant)
        {
            var batch = session.CreateBatchQuery();
            var account = batch.Load<HoursAccount>(id);
            var policies = batch.Load<Policies>(Policies.IdFor(session.TenantId));
            await batch.Execute(ct);
            return await account is { } now ? new(now, await policies, Provisional: false) : null;
        }

        var provisional = await Horizon.IsProvisional(session, instant, clock, ct);
        var events = await session.Events.FetchStreamAsync(id, token: ct);
        var known = events
            .Select(e => (HoursAccountEvent)((Domain.LedgerEvent)e.Data with { EventId = e.Id }))
            .Where(happened => happened.RecordedAt <= instant)
            .Aggregate((HoursAccount?)null, HoursAccount.Evolve);
        return known is null ? null : new(known, await KnownPolicies.Of(session, instant, ct), provisional);
    }
}

/// <summary>An account, and whether something known at that instant may still be on its way into it.</summary>
/// <param name="Policies">Null when nothing had been chosen.</param>
internal sealed record AccountAsKnown(HoursAccount State, Policies? Policies, bool Provisional);

/// <summary>The instant before which all that was known has been recorded.</summary>
internal static class Horizon
{
    // Other hosts stamp by their own clocks, and the database has one more.
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromSeconds(5);

    // An event is stamped before it is committed: while a transaction is open, its stamps may lie behind an instant
    // asked about. Nothing older than the oldest open one is missing; with none open, what comes is stamped from now.
    private const string OldestOpen =
        "select min(xact_start) from pg_stat_activity where datname = current_database() "
        + "and xact_start is not null and pid <> pg_backend_pid() and backend_type = 'client backend'";

    public static async Task<bool> IsProvisional(
        IQuerySession session,
        DateTimeOffset instant,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var asked = clock.GetUtcNow();
        await using var oldest = new NpgsqlCommand(OldestOpen);
        await using var reader = await session.ExecuteReaderAsync(oldest, ct);
        var oldestOpen =
            await reader.ReadAsync(ct) && !await reader.IsDBNullAsync(0, ct)
                ? reader.GetFieldValue<DateTimeOffset>(0)
                : asked;
        return (oldestOpen < asked ? oldestOpen : asked) - ClocksDiffer <= instant;
    }
}
