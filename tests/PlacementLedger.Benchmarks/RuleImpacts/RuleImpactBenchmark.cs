using System.Globalization;
using PlacementLedger.Benchmarks.Rebuild;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;
using PlacementLedger.Benchmarks.World;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Benchmarks.RuleImpacts;

/// <summary>(e) Another rule tried out on every account of a network, against reading and deserialising the same
/// accounts; over a network and over one four times as large.</summary>
internal static class RuleImpactBenchmark
{
    private const int Times = 4;

    // Ten in a hundred more is what a process varies by from run to run.
    private const double MemoryGrowthMax = 1.25;

    public static async Task Run(Arguments arguments, Database database, DateTimeOffset now, Report report)
    {
        var (few, many) = (
            await Measure(arguments, database, now, arguments.ImpactWorkers / Times),
            await Measure(arguments, database, now, arguments.ImpactWorkers)
        );
        var table = report.Table(
            "(e) Rule impact over a network",
            "case",
            "workers",
            "seconds",
            "workers/s",
            "of the read",
            "peak MB"
        );
        foreach (var cost in new[] { few, many })
        {
            var (read, replay) = (cost.Read, cost.Replay);
            var workers = $"{cost.Workers:N0}";
            table.Row("read, deserialise", workers, $"{read:F2}", PerSecond(read), "1.00", $"{cost.ReadPeak:N0}");
            table.Row(
                "replay under both rules",
                workers,
                $"{replay:F2}",
                PerSecond(replay),
                $"{cost.OfTheRead:F2}",
                $"{cost.Peak:N0}"
            );

            string PerSecond(double seconds) => $"{cost.Workers / seconds:N0}";
        }

        table.Note(
            "What POST /v1/rule-impacts and the verb run: each account under the law as it is and under another"
                + " ceiling, which changes something for every worker. Each network has a process and a database of"
                + " its own, its accounts made by a rebuild. Peak memory: after the first read, and after the last"
                + " replay."
        );
        var (time, memory) = (many.Replay / few.Replay, many.Peak / few.Peak);
        report.Target($"(e) {Times} times the workers: time", $"{time:F1}", "≤ 4.4", time <= Times * 1.1);
        report.Target(
            $"(e) {Times} times the workers: peak memory",
            $"{memory:F2}",
            $"≤ {MemoryGrowthMax:F2}",
            memory <= MemoryGrowthMax
        );
    }

    private static async Task<Costs> Measure(Arguments arguments, Database database, DateTimeOffset now, int workers)
    {
        var connection = await database.Create($"impacts{workers}");
        await LedgerProcess.ApplySchema(connection);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        // Only what an account and its AIs are made of.
        var events = new Network(workers, today).Events().Where(e => e is HoursAccountEvent or StructureEvent);
        await Seed.Append(connection, events, now.AddDays(-1));
        await Child(connection, RebuildWorker.MakeVerb, nameof(HoursAccount), nameof(Structure));
        var output = await Child(
            connection,
            RuleImpactWorker.Verb,
            arguments.Rounds.ToString(CultureInfo.InvariantCulture)
        );
        var rounds = Rounds.Of(output);
        var measured = rounds.Where(figures => figures[0] > 0).ToList();
        return new(
            workers,
            measured.Select(figures => figures[1]).Median(),
            measured.Select(figures => figures[2]).Median(),
            measured.Select(figures => figures[1] / figures[2]).Median(),
            rounds[0][3],
            rounds[^1][4]
        );
    }

    private static Task<IReadOnlyList<string>> Child(string connection, string verb, params string[] args) =>
        Running.Child.Finished(
            typeof(RuleImpactBenchmark).Assembly.Location,
            LedgerProcess.Settings(connection),
            [verb, connection, .. args]
        );

    private sealed record Costs(
        int Workers,
        double Read,
        double Replay,
        double OfTheRead,
        double ReadPeak,
        double Peak
    );
}
