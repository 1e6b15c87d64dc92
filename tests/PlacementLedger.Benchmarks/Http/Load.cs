using System.Diagnostics;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;

namespace PlacementLedger.Benchmarks.Http;

/// <summary>What one case did in one round.</summary>
internal sealed record RoundResult(
    double PerSecond,
    double MedianMilliseconds,
    double WorstMilliseconds,
    double ServerMicroseconds,
    double DatabaseMicroseconds
)
{
    /// <summary>Processor time of one request, in all.</summary>
    public double Microseconds => ServerMicroseconds + DatabaseMicroseconds;
}

/// <summary>Keeps so many connections busy for so long, each with its own next request once it has an
/// answer.</summary>
internal static class Load
{
    public static async Task<RoundResult> Run(
        Child server,
        Database database,
        int connections,
        TimeSpan lasting,
        IRequests requests
    )
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => RawConnection.To(server.Port)));
        var (cpu, databaseCpu) = (ProcessTimes.Of(server.Id), ProcessTimes.OfServer(database.Postmaster));
        var started = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(opened.Select(connection => Task.Run(() => Keep(connection))));
        var elapsed = Stopwatch.GetElapsedTime(started);
        cpu = ProcessTimes.Of(server.Id) - cpu;
        databaseCpu = ProcessTimes.OfServer(database.Postmaster) - databaseCpu;
        double[] all = [.. times.SelectMany(each => each).Order()];
        Array.ForEach(opened, connection => connection.Dispose());
        return new(
            all.Length / elapsed.TotalSeconds,
            all.Median(),
            all[(int)(all.Length * 0.99)],
            cpu.TotalMicroseconds / all.Length,
            databaseCpu.TotalMicroseconds / all.Length
        );

        async Task<List<double>> Keep(RawConnection connection)
        {
            var taken = new List<double>();
            while (Stopwatch.GetElapsedTime(started) < lasting)
            {
                var request = requests.Next();
                var sent = Stopwatch.GetTimestamp();
                var status = await connection.Send(request);
                taken.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                if (status != requests.ExpectedStatus)
                {
                    throw new InvalidOperationException(
                        $"{status} instead of {requests.ExpectedStatus}: "
                            + System.Text.Encoding.UTF8.GetString(connection.Body.Span)
                    );
                }
            }

            return taken;
        }
    }
}
