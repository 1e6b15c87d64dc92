using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;

namespace PlacementLedger.Benchmarks.Http;

/// <summary>The host and the floor in turn, as often as there are rounds; one turn each before, to warm up.</summary>
internal sealed class Comparison(HttpSetting setting, Child host, Child floor, string name)
{
    private const int ConnectionsMax = 16;
    private readonly List<RoundResult> _host = [];
    private readonly List<RoundResult> _floor = [];

    public static ReportTable Table(Report report, string heading) =>
        report.Table(
            heading,
            "case",
            "requests/s",
            "of the floor",
            "median ms",
            "99 % ms",
            "server CPU µs",
            "PostgreSQL CPU µs",
            "CPU, floor / this"
        );

    public async Task Run(int connections, IRequests ofHost, IRequests ofFloor)
    {
        setting.Status.Status = $"{name}, warming up";
        // With many connections, so that what is run is compiled for good.
        await Load.Run(host, setting.Database, ConnectionsMax, setting.Arguments.WarmUpLasts, ofHost);
        await Load.Run(floor, setting.Database, ConnectionsMax, setting.Arguments.WarmUpLasts, ofFloor);
        for (var round = 1; round <= setting.Arguments.Rounds; round++)
        {
            setting.Status.Status = $"{name}, round {round} of {setting.Arguments.Rounds}";
            _host.Add(await Turn(host, ofHost));
            _floor.Add(await Turn(floor, ofFloor));
        }

        Task<RoundResult> Turn(Child server, IRequests requests) =>
            Load.Run(server, setting.Database, connections, setting.Arguments.RoundLasts, requests);
    }

    public void Tell(ReportTable table, Report report, string target, double atLeast)
    {
        var ratio = _host.Zip(_floor, (mine, its) => mine.PerSecond / its.PerSecond).Median();
        var cpu = _host.Zip(_floor, (mine, its) => its.Microseconds / mine.Microseconds).Median();
        Row(table, $"{name}: host", _host, ratio, cpu);
        Row(table, $"{name}: floor", _floor, 1, 1);
        report.Target($"{target} {name}", $"{ratio:F2}", $"≥ {atLeast:F1}", ratio >= atLeast);
    }

    private static void Row(ReportTable table, string what, List<RoundResult> rounds, double ratio, double cpu) =>
        table.Row(
            what,
            $"{rounds.Select(round => round.PerSecond).Median():N0}",
            $"{ratio:F2}",
            $"{rounds.Select(round => round.MedianMilliseconds).Median():F2}",
            $"{rounds.Select(round => round.WorstMilliseconds).Median():F2}",
            $"{rounds.Select(round => round.ServerMicroseconds).Median():N0}",
            $"{rounds.Select(round => round.DatabaseMicroseconds).Median():N0}",
            $"{cpu:F2}"
        );
}
