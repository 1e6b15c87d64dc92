using System.Text.Json;
using Marten;
using Npgsql;
using PlacementLedger.Api.RuleImpacts;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.Rebuild;
using PlacementLedger.Benchmarks.Running;
using PlacementLedger.Benchmarks.World;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.RuleImpacts;

namespace PlacementLedger.Benchmarks.RuleImpacts;

/// <summary>A process of its own that reads every account, and tries another rule out on each, in turn.</summary>
internal static class RuleImpactWorker
{
    public const string Verb = "rule-impact-worker";

    // Less than what every worker of the network has.
    private static readonly RuleAssumption Assumption = new(CeilingPolicy.Default, new(20 * 60));

    /// <param name="connectionString">Of a ledger with accounts.</param>
    public static async Task Run(string connectionString, int rounds)
    {
        await using var app = RebuildWorker.Ledger(connectionString);
        var store = app.Services.GetRequiredService<IDocumentStore>();
        // Round 0 warms both up.
        for (var round = 0; round <= rounds; round++)
        {
            var (count, read) = await Rounds.Timed(() => ReadAll(connectionString));
            var afterRead = ProcessTimes.PeakMemory(Environment.ProcessId);
            var (changed, replayed) = await Rounds.Timed(() => Replay(store));
            if (changed != count)
            {
                throw new InvalidOperationException($"It changes something for {changed} of {count} workers.");
            }

            Rounds.Say(
                round,
                read.TotalSeconds,
                replayed.TotalSeconds,
                afterRead,
                ProcessTimes.PeakMemory(Environment.ProcessId)
            );
        }
    }

    private static async Task<long> ReadAll(string connectionString)
    {
        var json = StoreJson.Options();
        StoreJson.OursFirst(json);
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            $"select data from {LedgerStore.Schema}.mt_doc_hoursaccount where tenant_id = $1"
        );
        command.Parameters.AddWithValue(Seed.Tenant);
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0L;
        while (await reader.ReadAsync())
        {
            GC.KeepAlive(JsonSerializer.Deserialize<HoursAccount>(reader.GetFieldValue<byte[]>(0), json));
            count++;
        }

        return count;
    }

    private static async Task<long> Replay(IDocumentStore store)
    {
        await using var session = store.QuerySession(Seed.Tenant);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var policy = await RuleImpactReplay.PolicyOf(session, Seed.Tenant, today, CancellationToken.None);
        var tally = await RuleImpactReplay.Run(session, policy, Assumption, today, null, CancellationToken.None);
        return tally.Changed;
    }
}
