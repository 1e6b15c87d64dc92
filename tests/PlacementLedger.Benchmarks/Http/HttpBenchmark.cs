using System.Text;
using System.Text.Json;
using Npgsql;
using PlacementLedger.Benchmarks.Floor;
using PlacementLedger.Benchmarks.Reporting;
using PlacementLedger.Benchmarks.Running;
using PlacementLedger.Benchmarks.World;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Benchmarks.Http;

/// <summary>(a) and (b): the host and its floor answer the same requests in turn, each on a copy of the same
/// ledger.</summary>
internal static class HttpBenchmark
{
    private static readonly int[] Connections = [1, 16];

    public static async Task Run(HttpSetting setting, Report report)
    {
        setting.Status.Status = "Copying the ledger for the floor";
        await LongAccounts.Add(setting);
        var floorConnection = await setting.Database.Copy("host", "floor");
        await using var host = await LedgerProcess.Start(setting.HostConnection);
        var templates = await Templates(setting, host);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(templates));
        var settings = LedgerProcess.Settings(floorConnection);
        await using var floor = await Child.Listening(
            typeof(HttpBenchmark).Assembly.Location,
            settings,
            FloorProcess.Verb,
            floorConnection,
            file
        );
        if (setting.Arguments.Wants("read"))
        {
            await Reads(setting, host, floor, report);
        }

        if (setting.Arguments.Wants("write"))
        {
            await Writes(setting, host, floor, templates, report);
        }

        report.Note($"Peak memory of the host over HTTP: {ProcessTimes.PeakMemory(host.Id):N0} MB.");
        File.Delete(file);
    }

    private static async Task Writes(HttpSetting setting, Child host, Child floor, Template[] templates, Report report)
    {
        // One worker is kept for looking at what the host writes.
        var workers = setting.Arguments.Workers - 1;
        var table = Comparison.Table(report, "(a) Writes over HTTP");
        (string Name, IRequests OfHost, IRequests OfFloor)[] cases =
        [
            (
                FloorProcess.Confirm,
                new ConfirmRequests(workers, setting.Today),
                new ConfirmRequests(workers, setting.Today)
            ),
            (
                FloorProcess.Post,
                new TimesheetRequests(workers, setting.Today),
                new TimesheetRequests(workers, setting.Today)
            ),
        ];
        foreach (var (name, ofHost, ofFloor) in cases)
        {
            foreach (var connections in Connections)
            {
                var comparison = new Comparison(setting, host, floor, $"{name} × {connections}");
                await comparison.Run(connections, ofHost, ofFloor);
                comparison.Tell(table, report, "(a)", 0.5);
            }
        }

        table.Note(
            "× is the number of connections. Each request is about another worker, so that no lock is waited for."
        );
        foreach (var template in templates)
        {
            table.Note(
                $"{template.Command} writes {template.Rows.Count} rows: "
                    + string.Join(", ", template.Rows.CountBy(row => row.Table).Select(of => $"{of.Value} {of.Key}"))
                    + "."
            );
        }
    }

    private static async Task Reads(HttpSetting setting, Child host, Child floor, Report report)
    {
        var table = Comparison.Table(report, "(b) Balance over HTTP");
        (string Name, Guid[] Workers)[] cases =
        [
            ("64 days", [.. Enumerable.Range(0, 500).Select(Ids.Worker)]),
            ($"{LongAccounts.Days} days", [.. LongAccounts.Workers]),
        ];
        foreach (var (name, workers) in cases)
        {
            foreach (var connections in Connections)
            {
                var comparison = new Comparison(setting, host, floor, $"balance, {name} × {connections}");
                await comparison.Run(connections, new BalanceRequests(workers), new BalanceRequests(workers));
                comparison.Tell(table, report, "(b)", 0.8);
            }
        }

        table.Note("The floor answers the account's document as it is stored; the host answers the balance it makes.");
    }

    private static async Task<Template[]> Templates(HttpSetting setting, Child host)
    {
        var number = setting.Arguments.Workers - 1;
        var (worker, placement) = (Ids.Worker(number), Ids.Next());
        var account = HoursAccount.IdFor(worker);
        await using var database = NpgsqlDataSource.Create(setting.HostConnection);
        var capture = new Capture(database);
        var confirm = new ConfirmRequests(1, setting.Today).Request(number, 0, placement);
        var post = new TimesheetRequests(1, setting.Today).Request(number, 0);
        return
        [
            await capture.Of(FloorProcess.Confirm, () => Sent(host, confirm), worker, account, placement),
            await capture.Of(
                FloorProcess.Post,
                () => Sent(host, post),
                worker,
                account,
                Ids.Placement(number, Network.PastPlacements)
            ),
        ];
    }

    private static async Task<string> Sent(Child host, byte[] request)
    {
        using var connection = await RawConnection.To(host.Port);
        var status = await connection.Send(request);
        var body = Encoding.UTF8.GetString(connection.Body.Span);
        return status == 201 ? body : throw new InvalidOperationException($"{status}: {body}");
    }
}
