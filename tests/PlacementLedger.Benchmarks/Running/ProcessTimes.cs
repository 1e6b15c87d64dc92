using System.Globalization;

namespace PlacementLedger.Benchmarks.Running;

/// <summary>What Linux says of processes: the processor time they took, and the most memory they held.</summary>
internal static class ProcessTimes
{
    private const int TicksOfASecond = 100;
    private const int Parent = 1;
    private const int UserTime = 11;
    private const int SystemTime = 12;
    private const int UserTimeOfEnded = 13;
    private const int SystemTimeOfEnded = 14;

    public static TimeSpan Of(int process) =>
        StatOf(process) is { } stat ? Time(stat[UserTime] + stat[SystemTime]) : TimeSpan.Zero;

    /// <summary>Of a PostgreSQL server: the process that accepts, its children, and those that have ended.</summary>
    public static TimeSpan OfServer(int postmaster)
    {
        var ticks = 0L;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process)
                && StatOf(process) is { } stat
            )
            {
                ticks += stat[Parent] == postmaster ? stat[UserTime] + stat[SystemTime] : 0;
                ticks += process == postmaster ? stat[UserTime..(SystemTimeOfEnded + 1)].Sum() : 0;
            }
        }

        return Time(ticks);
    }

    /// <summary>The most memory the process has held at once, in MB.</summary>
    public static double PeakMemory(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:"));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
            / 1024;
    }

    private static TimeSpan Time(long ticks) => TimeSpan.FromSeconds((double)ticks / TicksOfASecond);

    /// <summary>The numbers after the process's name and state; null when it has ended.</summary>
    private static long[]? StatOf(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            var fields = text[(text.LastIndexOf(')') + 4)..].Split(' ');
            // From the parent on; the name before it may hold anything.
            return
            [
                0,
                .. fields.Take(SystemTimeOfEnded).Select(field => long.Parse(field, CultureInfo.InvariantCulture)),
            ];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
