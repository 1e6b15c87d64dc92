using System.Diagnostics;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Benchmarks.Decisions;

/// <summary>(d) What one decision, one balance and one fold cost in memory, by the size of the account.</summary>
internal static class DecisionBenchmark
{
    private const int WarmUpMilliseconds = 3_000;
    private static readonly TimeSpan CompiledWithin = TimeSpan.FromSeconds(8);
    private static readonly int[] Sizes = [50, 500, 5_000];

    public static void Run(Arguments arguments, Report report)
    {
        // What the cases share is compiled by a thread of its own, which is late on a busy machine: the first rows
        // would show half-compiled code.
        Repeat(new DecisionFacts(Sizes[^1]).Decide, CompiledWithin);
        Repeat(new DecisionFacts(Sizes[0]).Decide, CompiledWithin);
        var table = report.Table(
            "(d) One decision in memory",
            "case",
            "entries",
            "checks",
            "that apply",
            "decide µs",
            "decide bytes"
        );
        var ordinary = Measure(
            table,
            arguments,
            "AI, a week as it is asked most",
            size => new DecisionFacts(size).Decide
        );
        var ofAnAi = Measure(table, arguments, "AI, every rule", size => new EveryRuleOfAnAi(size).Decide);
        var ofAnEtti = Measure(table, arguments, "ETTI, every rule", size => new EveryRuleOfAnEtti(size).Decide);
        report.Target("(d) decide at 500 entries", $"{ordinary[1]:F1} µs", "< 20 µs", ordinary[1] < 20);
        foreach (var (name, cost) in new[] { ("AI", ofAnAi), ("ETTI", ofAnEtti) })
        {
            var growth = cost[2] / cost[1];
            report.Target($"(d) every rule, {name}: 10 times the entries", $"{growth:F1}", "≤ 11", growth <= 11);
        }

        table.Note(
            "All worked days of the account lie behind. The ordinary case asks five days. Every rule, AI: a"
                + " week under a CDDI with a combined job, slots, a derogation, two suspensions, an outside job, two"
                + " other employers. Every rule, ETTI: four weeks, a second renewal under a mandate, on a post that"
                + " ten others filled before. The decision is confirm-placement's, with its three readings and its"
                + " events; checks that do not apply to a case are made all the same. Medians of the rounds, in"
                + " processor time of the thread."
        );
        Accounts(arguments, report);
    }

    private static double[] Measure(ReportTable table, Arguments arguments, string name, Func<int, Func<Decision>> made)
    {
        return [.. Sizes.Select(Row)];

        double Row(int entries)
        {
            var decide = made(entries);
            var decision = decide();
            if (decision.IsRefused)
            {
                throw new InvalidOperationException($"{name}: {decision.Code}");
            }

            var (microseconds, bytes) = Cost(decide, arguments);
            table.Row(
                name,
                $"{entries:N0}",
                $"{decision.Checks.Count}",
                $"{decision.Checks.Count(check => check.Outcome != CheckOutcome.NotApplicable)}",
                $"{microseconds:F1}",
                $"{bytes:N0}"
            );
            return microseconds;
        }
    }

    private static void Accounts(Arguments arguments, Report report)
    {
        var table = report.Table(
            "(d) An account in memory",
            "entries",
            "balance µs",
            "balance bytes",
            "fold µs",
            "fold bytes"
        );
        foreach (var entries in Sizes)
        {
            var facts = new DecisionFacts(entries);
            var (balance, balanceBytes) = Cost(facts.Balance, arguments);
            var (fold, foldBytes) = Cost(facts.Evolve, arguments);
            table.Row($"{entries:N0}", $"{balance:F1}", $"{balanceBytes:N0}", $"{fold:F2}", $"{foldBytes:N0}");
        }

        table.Note("The balance is in the three readings; the fold is of one event more.");
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
