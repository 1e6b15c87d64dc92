using System.Diagnostics;
using System.Globalization;
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
    public const string Mark = "round:";

    /// <param name="connectionString">Of the host's database.</param>
    public static async Task Run(string connectionString, int rounds)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddLedger(connectionString);
        await using var app = builder.Build();
        var store = (DocumentStore)app.Services.GetRequiredService<IDocumentStore>();
        var views = store.Options.Projections.All.Select(projection => projection.Name).Distinct().ToList();
        // Round 0 warms both up.
        for (var round = 0; round <= rounds; round++)
        {
            var (events, read) = await Timed(() => ReadAll(connectionString));
            var afterRead = ProcessTimes.PeakMemory(Environment.ProcessId);
            var (_, rebuilt) = await Timed(() => Rebuild(store, views));
            var figures = new[]
            {
                round,
                events,
                read.TotalSeconds,
                rebuilt.TotalSeconds,
                views.Count,
                afterRead,
                ProcessTimes.PeakMemory(Environment.ProcessId),
            };
            var text = figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture));
            Console.WriteLine($"{Mark}{string.Join(' ', text)}");
        }
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

    private static async Task<long> Rebuild(DocumentStore store, List<string> views)
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        foreach (var view in views)
        {
            await daemon.RebuildProjectionAsync(view, TimeSpan.FromMinutes(5), CancellationToken.None);
        }

        return views.Count;
    }

    private static async Task<(long Count, TimeSpan Elapsed)> Timed(Func<Task<long>> work)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        var count = await work();
        return (count, Stopwatch.GetElapsedTime(started));
    }
}
