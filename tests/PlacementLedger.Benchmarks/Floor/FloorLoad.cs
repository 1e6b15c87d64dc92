using Npgsql;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.World;

namespace PlacementLedger.Benchmarks.Floor;

/// <summary>One round trip of a command that reads: the key, locks on streams, and documents by their ids.</summary>
/// <param name="AsksTheKey">Whether this trip looks if the key has been used.</param>
internal sealed record FloorLoad(
    bool AsksTheKey,
    Guid[] Shared,
    Guid[] Written,
    IReadOnlyList<(string Table, Guid[] Ids)> Documents
)
{
    private const string Schema = LedgerStore.Schema;

    /// <returns>The version of the account's stream, if it is among those written.</returns>
    public async Task<long> Run(NpgsqlConnection connection, Guid account, string key)
    {
        await using var batch = new NpgsqlBatch(connection);
        Add(
            batch,
            Shared,
            "select id, version from {0}.mt_streams where tenant_id = $1 and id = any($2) order by id for share"
        );
        Add(
            batch,
            Written,
            "select id, version from {0}.mt_streams where tenant_id = $1 and id = any($2) order by id for no key update"
        );
        batch.BatchCommands.Add(new($"select last_value, null::bigint from {Schema}.mt_events_sequence"));
        foreach (var (table, ids) in Documents)
        {
            Add(batch, ids, "select data from {0}." + table + " where tenant_id = $1 and id = any($2)");
        }

        if (AsksTheKey)
        {
            var claim = new NpgsqlBatchCommand(
                $"select fingerprint, status_code, body, location from {Schema}.wolverine_deduplicated_responses "
                    + "where deduplication_id = $1"
            );
            claim.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
            batch.BatchCommands.Add(claim);
        }

        var version = 0L;
        await using var reader = await batch.ExecuteReaderAsync();
        do
        {
            while (await reader.ReadAsync())
            {
                if (reader.FieldCount == 2 && reader.GetFieldType(0) == typeof(Guid) && reader.GetGuid(0) == account)
                {
                    version = reader.GetInt64(1);
                }
                else if (reader.FieldCount == 1)
                {
                    GC.KeepAlive(reader.GetFieldValue<byte[]>(0));
                }
            }
        } while (await reader.NextResultAsync());

        return version;
    }

    private static void Add(NpgsqlBatch batch, Guid[] ids, string sql)
    {
        if (ids.Length > 0)
        {
            var command = new NpgsqlBatchCommand(string.Format(null, sql, Schema));
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Seed.Tenant });
            command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
            batch.BatchCommands.Add(command);
        }
    }
}
