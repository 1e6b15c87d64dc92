namespace PlacementLedger.Benchmarks.Reporting;

/// <summary>The middle of what rounds measured: one disturbed round does not move it.</summary>
internal static class Medians
{
    public static double Median(this IEnumerable<double> measured)
    {
        double[] sorted = [.. measured.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
