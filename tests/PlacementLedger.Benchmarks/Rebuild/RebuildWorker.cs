using System.Text.Json;
using Marten;
using Npgsql;
using PlacementLedger.Api.Operations;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.Running;

namespace PlacementLedger.Benchmarks.Rebuild;

/// <summary>A process of its own that reads the whole ledger, and rebuilds every view from it, in turn.</summary>
internal static class RebuildWorker
{
    public const string Verb = "rebuild-worker";

    /// <summary>Makes the documents of some views, and measures nothing.</summary>
    public const string MakeVerb = "make-documents";

    /// <param name="connectionString">Of the host's database.</param>
    public static async Task Run(string connectionString, int rounds)
    {
        await using var app = Ledger(connectionString);
        var store = (DocumentStore)app.Services.GetRequiredService<IDocumentStore>();
        var views = store.Options.Projections.All.Select(projection => projection.Name).Distinct().ToList();
        // Round 0 warms both up.
        for (var round = 0; round <= rounds; round++)
        {
            var (events, read) = await Rounds.Timed(() => ReadAll(connectionString));
            var afterRead = ProcessTimes.PeakMemory(Environment.ProcessId);
            var (_, rebuilt) = await Rounds.Timed(() => Rebuild(store, views));
            Rounds.Say(
                round,
                events,
                read.TotalSeconds,
                rebuilt.TotalSeconds,
                views.Count,
                afterRead,
                ProcessTimes.PeakMemory(Environment.ProcessId)
            );
        }
    }

    public static async Task Make(string connectionString, IReadOnlyList<string> views)
    {
        await using var app = Ledger(connectionString);
        await Rebuild((DocumentStore)app.Services.GetRequiredService<IDocumentStore>(), views);
    }

    public static WebApplication Ledger(string connectionString)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddLedger(connectionString);
        return builder.Build();
    }

    private static async Task<long> ReadAll(string connectionString)
    {
        var json = StoreJson.Options();
        StoreJson.OursFirst(json);
        var types = EventNames.All.ToDictionary(named => named.Name, named => named.Event);
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            $"select type, data from {LedgerStore.Schema}.mt_events order by seq_id"
        );
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0L;
        while (await reader.ReadAsync())
        {
            var data = reader.GetFieldValue<byte[]>(1);
            GC.KeepAlive(JsonSerializer.Deserialize(data, types[reader.GetString(0)], json));
            count++;
        }

        return count;
    }

    private static async Task<long> Rebuild(DocumentStore store, IReadOnlyList<string> views)
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        foreach (var view in views)
        {
            await daemon.RebuildProjectionAsync(view, TimeSpan.FromMinutes(5), CancellationToken.None);
        }

        return views.Count;
    }
}
