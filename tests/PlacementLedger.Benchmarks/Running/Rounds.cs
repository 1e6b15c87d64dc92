using System.Diagnostics;
using System.Globalization;

namespace PlacementLedger.Benchmarks.Running;

/// <summary>How a process that measures in turns tells its figures: one line a round.</summary>
internal static class Rounds
{
    private const string Mark = "round:";

    public static void Say(params IEnumerable<double> figures)
    {
        var text = figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine($"{Mark}{string.Join(' ', text)}");
    }

    /// <summary>The figures of each round, in order.</summary>
    public static double[][] Of(IEnumerable<string> output) =>
        [
            .. output
                .Where(line => line.StartsWith(Mark, StringComparison.Ordinal))
                .Select(line => line[Mark.Length..].Split(' ').Select(Number).ToArray()),
        ];

    public static async Task<(long Count, TimeSpan Elapsed)> Timed(Func<Task<long>> work)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        var count = await work();
        return (count, Stopwatch.GetElapsedTime(started));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
