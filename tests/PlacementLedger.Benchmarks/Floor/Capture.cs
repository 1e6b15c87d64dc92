using System.Text.Json;
using Npgsql;
using PlacementLedger.Api.Store;

namespace PlacementLedger.Benchmarks.Floor;

/// <summary>Looks which rows one command of the host has written, so that the floor writes the same.</summary>
internal sealed class Capture(NpgsqlDataSource database)
{
    private const string Schema = LedgerStore.Schema;
    private static readonly string[] AlwaysMoving = ["mt_event_progression", "mt_high_water_skips"];

    /// <param name="worker">Whose ids each request has its own of.</param>
    public async Task<Template> Of(string command, Func<Task<string>> send, Guid worker, Guid account, Guid placement)
    {
        var before = long.Parse(await Text("select pg_current_xact_id()::text"));
        var existing = await Text($"select version::text from {Schema}.mt_streams where id = '{account}'");
        var answer = await send();
        var names = new Names(worker, account, placement, long.Parse(existing));
        var rows = new List<TemplateRow>();
        foreach (var table in await Tables())
        {
            var types = await Types(table);
            await foreach (
                var row in Lines(
                    $"select to_jsonb(t)::text from {Schema}.{table} t where xmin::text::bigint > {before}"
                )
            )
            {
                rows.Add(names.Row(table, types, JsonDocument.Parse(row).RootElement));
            }
        }

        return new(command, answer, rows);
    }

    // Streams before their events, as the host has it; then documents; the claim last.
    private async Task<List<string>> Tables()
    {
        var tables = new List<string>();
        await foreach (
            var table in Lines(
                $"""
                select tablename from pg_tables where schemaname = '{Schema}'
                  and (tablename like 'mt\_%' or tablename = 'wolverine_deduplicated_responses')
                order by tablename <> 'mt_streams', tablename <> 'mt_events', tablename
                """
            )
        )
        {
            tables.Add(table);
        }

        return [.. tables.Except(AlwaysMoving)];
    }

    private async Task<Dictionary<string, string>> Types(string table)
    {
        var types = new Dictionary<string, string>();
        await foreach (
            var column in Lines(
                $"select column_name || ' ' || udt_name from information_schema.columns "
                    + $"where table_schema = '{Schema}' and table_name = '{table}' and is_generated = 'NEVER' "
                    + "order by ordinal_position"
            )
        )
        {
            var words = column.Split(' ');
            types[words[0]] = words[1];
        }

        return types;
    }

    private async Task<string> Text(string sql)
    {
        await foreach (var line in Lines(sql))
        {
            return line;
        }

        throw new InvalidOperationException($"Nothing: {sql}");
    }

    private async IAsyncEnumerable<string> Lines(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return reader.GetString(0);
        }
    }

    /// <summary>Tells the values that are of this one request from those that every request could have.</summary>
    private sealed class Names(Guid worker, Guid account, Guid placement, long accountVersion)
    {
        private readonly Dictionary<string, int> _newIds = [];

        public TemplateRow Row(string table, Dictionary<string, string> types, JsonElement row)
        {
            var isTheAccounts = TextOf(row, table == "mt_events" ? "stream_id" : "id") == $"{account}";
            var values = types.Where(type => type.Key != "bdata").Select(type => Value(type.Key, type.Value));
            return new(table, table == "mt_streams" && isTheAccounts, [.. values]);

            TemplateValue Value(string column, string type)
            {
                var text = TextOf(row, column);
                var isVersion = column is "version" && isTheAccounts && table is "mt_events" or "mt_streams";
                var (of, number) =
                    column == "seq_id" ? (ValueOf.NextSequence, 0)
                    : column == "deduplication_id" ? (ValueOf.NewText, 0)
                    : isVersion && isTheAccounts && column == "version"
                        ? (ValueOf.AccountVersion, (int)(long.Parse(text!) - accountVersion))
                    : text == $"{worker}" ? (ValueOf.Worker, 0)
                    : text == $"{account}" ? (ValueOf.Account, 0)
                    : text == $"{placement}" ? (ValueOf.Placement, 0)
                    : type == "uuid" && text is not null && IsKey(column) ? (ValueOf.NewId, NumberOf(text))
                    : (ValueOf.Constant, 0);
                return new(column, type, of, text, number);
            }
        }

        private static bool IsKey(string column) => column is "id" or "stream_id";

        private int NumberOf(string id)
        {
            _newIds.TryAdd(id, _newIds.Count);
            return _newIds[id];
        }

        private static string? TextOf(JsonElement row, string column) =>
            row.TryGetProperty(column, out var value)
                ? value.ValueKind switch
                {
                    JsonValueKind.Null => null,
                    JsonValueKind.String => value.GetString(),
                    _ => value.GetRawText(),
                }
                : null;
    }
}
