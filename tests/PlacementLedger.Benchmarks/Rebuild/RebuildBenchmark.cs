using System.Globalization;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;

namespace PlacementLedger.Benchmarks.Rebuild;

/// <summary>(c) Every view made again from all events, against reading and deserialising the same events.</summary>
internal static class RebuildBenchmark
{
    /// <remarks>It also makes the documents that the other benchmarks over HTTP need: one round is enough for
    /// that.</remarks>
    public static async Task Run(string connectionString, int rounds, Report? report)
    {
        var output = await Child.Finished(
            typeof(RebuildBenchmark).Assembly.Location,
            LedgerProcess.Settings(connectionString),
            RebuildWorker.Verb,
            connectionString,
            rounds.ToString(CultureInfo.InvariantCulture)
        );
        if (report is null)
        {
            return;
        }

        var all = Rounds.Of(output);
        var measured = all.Where(figures => figures[0] > 0).ToList();
        var events = all[0][1];
        var (read, rebuilt) = (measured.Select(f => f[2]).Median(), measured.Select(f => f[3]).Median());
        var table = report.Table(
            $"(c) Rebuild of {all[0][4]} views over {events:N0} events",
            "case",
            "seconds",
            "events/s",
            "of the read"
        );
        table.Row("read in order, deserialise", $"{read:F2}", $"{events / read:N0}", "1.00");
        table.Row("rebuild every view", $"{rebuilt:F2}", $"{events / rebuilt:N0}", $"{read / rebuilt:F3}");
        table.Note($"Peak memory: {all[0][5]:N0} MB after the first read, {all[^1][6]:N0} MB after the last rebuild.");
        table.Note($"Medians of {measured.Count} rounds in turn, in one process, after one to warm up.");
        report.Target("(c) rebuild of the read", $"{read / rebuilt:F3}", "≥ 0.1", read / rebuilt >= 0.1);
    }
}
