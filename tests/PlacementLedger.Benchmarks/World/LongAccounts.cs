using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.Decisions;
using PlacementLedger.Benchmarks.Http;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Benchmarks.World;

/// <summary>Accounts of many days, as documents only: enough to read a balance from.</summary>
internal static class LongAccounts
{
    public const int Days = 500;
    private const int First = 1_000_000;

    public static IEnumerable<Guid> Workers => Enumerable.Range(First, 20).Select(Ids.Worker);

    public static async Task Add(HttpSetting setting)
    {
        var json = StoreJson.Options();
        StoreJson.OursFirst(json);
        var account = new DecisionFacts(Days).Account;
        await using var database = NpgsqlDataSource.Create(setting.HostConnection);
        foreach (var worker in Workers)
        {
            var own = account with { Id = HoursAccount.IdFor(worker), WorkerId = worker };
            await using var insert = database.CreateCommand(
                $"insert into {LedgerStore.Schema}.mt_doc_hoursaccount "
                    + "(tenant_id, id, data, mt_dotnet_type, mt_version) values ($1, $2, $3, $4, $5)"
            );
            insert.Parameters.AddWithValue(Seed.Tenant);
            insert.Parameters.AddWithValue(own.Id);
            insert.Parameters.AddWithValue(NpgsqlDbType.Jsonb, JsonSerializer.Serialize(own, json));
            insert.Parameters.AddWithValue(typeof(HoursAccount).FullName!);
            insert.Parameters.AddWithValue(own.Version);
            await insert.ExecuteNonQueryAsync();
        }
    }
}
