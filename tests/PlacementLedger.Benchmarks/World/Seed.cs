using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;

namespace PlacementLedger.Benchmarks.World;

/// <summary>Puts a history into an empty ledger the fast way: the rows that the host would have written, by
/// COPY.</summary>
/// <remarks>Documents are not written: a rebuild makes them, and is measured.</remarks>
internal static class Seed
{
    public const string Tenant = "local";
    private const string Schema = LedgerStore.Schema;

    private static readonly Dictionary<Type, string> Names = EventNames.All.ToDictionary(
        named => named.Event,
        named => named.Name
    );

    /// <returns>How many events there are.</returns>
    public static async Task<long> Append(string connectionString, IEnumerable<LedgerEvent> events, DateTimeOffset at)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync();
        // Events come before their streams here, whose versions are known at the end.
        await using (var withoutKeys = new NpgsqlCommand("set session_replication_role = replica", connection))
        {
            await withoutKeys.ExecuteNonQueryAsync();
        }

        var streams = new Dictionary<Guid, (string Type, long Version)>();
        var count = await Events(connection, events, at, streams);
        await Streams(connection, at, streams);
        await using var sequence = new NpgsqlCommand(
            $"select setval('{Schema}.mt_events_sequence', {count}); analyze",
            connection
        );
        await sequence.ExecuteNonQueryAsync();
        return count;
    }

    private static async Task<long> Events(
        NpgsqlConnection connection,
        IEnumerable<LedgerEvent> events,
        DateTimeOffset at,
        Dictionary<Guid, (string Type, long Version)> streams
    )
    {
        var json = StoreJson.Options();
        StoreJson.OursFirst(json);
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {Schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, "
                + "mt_dotnet_type, correlation_id, causation_id, headers, user_name, is_archived) "
                + "from stdin (format binary)"
        );
        var sequence = 0L;
        foreach (var happened in events)
        {
            var recorded = happened with { RecordedAt = at.AddMilliseconds(sequence) };
            var type = recorded.GetType();
            var version = streams.TryGetValue(recorded.StreamId(), out var known) ? known.Version + 1 : 1;
            streams[recorded.StreamId()] = (StreamTypeOf(type), version);
            await copy.StartRowAsync();
            await copy.WriteAsync(++sequence, NpgsqlDbType.Bigint);
            await copy.WriteAsync(Ids.Next(), NpgsqlDbType.Uuid);
            await copy.WriteAsync(recorded.StreamId(), NpgsqlDbType.Uuid);
            await copy.WriteAsync(version, NpgsqlDbType.Bigint);
            await copy.WriteAsync(JsonSerializer.Serialize(recorded, type, json), NpgsqlDbType.Jsonb);
            await copy.WriteAsync(Names[type], NpgsqlDbType.Varchar);
            await copy.WriteAsync(recorded.RecordedAt, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(Tenant, NpgsqlDbType.Varchar);
            await copy.WriteAsync($"{type.FullName}, {type.Assembly.GetName().Name}", NpgsqlDbType.Varchar);
            await copy.WriteAsync("019e55847ad6cc8b5e07dec0ba4b49ac", NpgsqlDbType.Varchar);
            await copy.WriteAsync("confirmPlacement", NpgsqlDbType.Varchar);
            await copy.WriteAsync("""{"actor": "unknown", "ruleSetVersion": "2026-11-25.1"}""", NpgsqlDbType.Jsonb);
            await copy.WriteAsync("unknown", NpgsqlDbType.Varchar);
            await copy.WriteAsync(false, NpgsqlDbType.Boolean);
        }

        await copy.CompleteAsync();
        return sequence;
    }

    private static async Task Streams(
        NpgsqlConnection connection,
        DateTimeOffset at,
        Dictionary<Guid, (string Type, long Version)> streams
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {Schema}.mt_streams (tenant_id, id, type, version, timestamp, created, is_archived) "
                + "from stdin (format binary)"
        );
        foreach (var (id, (type, version)) in streams)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(Tenant, NpgsqlDbType.Varchar);
            await copy.WriteAsync(id, NpgsqlDbType.Uuid);
            await copy.WriteAsync(type, NpgsqlDbType.Varchar);
            await copy.WriteAsync(version, NpgsqlDbType.Bigint);
            await copy.WriteAsync(at, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(at, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(false, NpgsqlDbType.Boolean);
        }

        await copy.CompleteAsync();
    }

    // Marten's alias of the state: HoursAccount is hours_account.
    private static string StreamTypeOf(Type @event)
    {
        var state = @event.BaseType!.Name.Replace("Event", "", StringComparison.Ordinal);
        var name = state == "Decision" ? nameof(Domain.Decisions.RecordedDecision) : state;
        return string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"_{letter}" : $"{letter}"))
            .ToLowerInvariant();
    }
}
