using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.World;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Benchmarks.Floor;

/// <summary>The same loads and writes as the host's, with Npgsql alone: nothing is judged, folded or
/// serialised.</summary>
internal sealed class FloorStore(NpgsqlDataSource database, Template template)
{
    private const string Schema = LedgerStore.Schema;
    private readonly TemplateRow[] _rows = [.. template.Rows];
    private readonly string[] _sql = [.. template.Rows.Select(Sql)];

    /// <param name="loads">What is locked and read, in as many round trips as the host makes.</param>
    public async Task Run(string key, Guid worker, Guid placement, IReadOnlyList<FloorLoad> loads)
    {
        var account = HoursAccount.IdFor(worker);
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var version = 0L;
        foreach (var load in loads)
        {
            version = Math.Max(version, await load.Run(connection, account, key));
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        var names = new Names(key, worker, account, placement, version);
        for (var i = 0; i < _rows.Length; i++)
        {
            var command = new NpgsqlBatchCommand(_sql[i]);
            foreach (var value in Bound(_rows[i]))
            {
                command.Parameters.Add(names.Parameter(value));
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static IEnumerable<TemplateValue> Bound(TemplateRow row) =>
        row.Updates
            ? row.Values.Where(value => value.Column is "version" or "tenant_id" or "id")
            : row.Values.Where(value => value.Of != ValueOf.NextSequence);

    private static string Sql(TemplateRow row)
    {
        var place = 0;
        if (row.Updates)
        {
            var set = Bound(row).ToDictionary(value => value.Column, _ => ++place);
            return $"update {Schema}.{row.Table} set version = ${set["version"]}, timestamp = now() "
                + $"where tenant_id = ${set["tenant_id"]} and id = ${set["id"]}";
        }

        var columns = string.Join(", ", row.Values.Select(value => value.Column));
        var values = row.Values.Select(value =>
            value.Of == ValueOf.NextSequence ? $"nextval('{Schema}.mt_events_sequence')" : $"${++place}"
        );
        var insert = $"insert into {Schema}.{row.Table} ({columns}) values ({string.Join(", ", values)})";
        return row.Table.StartsWith("mt_doc_", StringComparison.Ordinal) ? $"{insert} {OnConflict(row)}" : insert;
    }

    private static string OnConflict(TemplateRow row)
    {
        var set = row
            .Values.Where(value => value.Column is not ("id" or "tenant_id"))
            .Select(value => $"{value.Column} = excluded.{value.Column}");
        return $"on conflict (tenant_id, id) do update set {string.Join(", ", set)}";
    }

    /// <summary>The values that are this request's own.</summary>
    private sealed class Names(string key, Guid worker, Guid account, Guid placement, long version)
    {
        private readonly Dictionary<int, Guid> _new = [];

        public NpgsqlParameter Parameter(TemplateValue value) =>
            value.Of switch
            {
                ValueOf.Worker => Id(value, worker),
                ValueOf.Account => Id(value, account),
                ValueOf.Placement => Id(value, placement),
                ValueOf.NewId => Id(value, New(value.Number)),
                ValueOf.NewText => new NpgsqlParameter<string>
                {
                    TypedValue = key,
                    NpgsqlDbType = NpgsqlDbType.Varchar,
                },
                ValueOf.AccountVersion => new NpgsqlParameter<long> { TypedValue = version + value.Number },
                _ => Constant(value),
            };

        private Guid New(int number)
        {
            if (!_new.TryGetValue(number, out var id))
            {
                _new[number] = id = Ids.Next();
            }

            return id;
        }

        private static NpgsqlParameter Id(TemplateValue value, Guid id) =>
            value.Type == "uuid"
                ? new NpgsqlParameter<Guid> { TypedValue = id }
                : new NpgsqlParameter<string> { TypedValue = $"{id}", NpgsqlDbType = NpgsqlDbType.Varchar };

        private static NpgsqlParameter Constant(TemplateValue value) =>
            value.Text is not { } text
                ? new NpgsqlParameter { Value = DBNull.Value }
                : value.Type switch
                {
                    "uuid" => new NpgsqlParameter<Guid> { TypedValue = Guid.Parse(text) },
                    "int8" => new NpgsqlParameter<long> { TypedValue = long.Parse(text, CultureInfo.InvariantCulture) },
                    "int4" => new NpgsqlParameter<int> { TypedValue = int.Parse(text, CultureInfo.InvariantCulture) },
                    "bool" => new NpgsqlParameter<bool> { TypedValue = bool.Parse(text) },
                    "jsonb" => new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Jsonb },
                    "timestamptz" => new NpgsqlParameter<DateTimeOffset>
                    {
                        TypedValue = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime(),
                    },
                    "date" => new NpgsqlParameter<DateOnly>
                    {
                        TypedValue = DateOnly.Parse(text, CultureInfo.InvariantCulture),
                    },
                    _ => new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Varchar },
                };
    }
}
