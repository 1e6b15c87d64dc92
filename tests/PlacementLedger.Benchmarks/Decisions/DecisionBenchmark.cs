using System.Diagnostics;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>(d) What one decision, one balance and one fold cost in memory, by the size of the account.</summary>
internal static class DecisionBenchmark
{
    private const int WarmUpMilliseconds = 3_000;

    public static void Run(Arguments arguments, Report report)
    {
        var table = report.Table(
            "(d) One decision in memory",
            "entries",
            "decide µs",
            "decide bytes",
            "balance µs",
            "balance bytes",
            "fold µs",
            "fold bytes"
        );
        foreach (var entries in new[] { 50, 500, 5_000 })
        {
            var facts = new DecisionFacts(entries);
            var (decide, decideBytes) = Cost(() => facts.Decide(), arguments);
            var (balance, balanceBytes) = Cost(() => facts.Balance(), arguments);
            var (fold, foldBytes) = Cost(() => facts.Evolve(), arguments);
            table.Row(
                $"{entries:N0}",
                $"{decide:F1}",
                $"{decideBytes:N0}",
                $"{balance:F1}",
                $"{balanceBytes:N0}",
                $"{fold:F2}",
                $"{foldBytes:N0}"
            );
            if (entries == 500)
            {
                report.Target("(d) decide at 500 entries", $"{decide:F1} µs", "< 20 µs", decide < 20);
            }
        }

        table.Note(
            "A week of five days is asked of an account whose days are all worked; the decision is"
                + " confirm-placement's, with all its checks in three readings and its events. Medians of the rounds,"
                + " in processor time of the thread."
        );
    }

    private static (double Microseconds, long Bytes) Cost(Func<object> work, Arguments arguments)
    {
        Repeat(work, TimeSpan.FromMilliseconds(WarmUpMilliseconds));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = work();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var rounds = Enumerable
            .Range(0, arguments.Rounds * 3)
            .Select(_ => Repeat(work, TimeSpan.FromMilliseconds(100)));
        return (rounds.Median(), bytes);
    }

    private static double Repeat(Func<object> work, TimeSpan lasting)
    {
        var started = Stopwatch.GetTimestamp();
        var cpu = ThreadClock.Now();
        var times = 0;
        TimeSpan elapsed;
        do
        {
            for (var i = 0; i < 20; i++)
            {
                GC.KeepAlive(work());
            }

            times += 20;
            elapsed = Stopwatch.GetElapsedTime(started);
        } while (elapsed < lasting);

        return (ThreadClock.Now() - cpu).TotalMicroseconds / times;
    }
}
