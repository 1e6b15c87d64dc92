using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PlacementLedger.Benchmarks.World;

namespace PlacementLedger.Benchmarks.Http;

/// <summary>Requests of one kind, each about a worker that no request in flight is about.</summary>
internal interface IRequests
{
    int ExpectedStatus { get; }

    /// <summary>May be asked by several threads at once.</summary>
    byte[] Next();
}

/// <summary>A week of one hour a day, asked of one worker after the other.</summary>
internal sealed class ConfirmRequests(int workers, DateOnly today) : IRequests
{
    private int _next = -1;

    public int ExpectedStatus => 201;

    public byte[] Next()
    {
        var number = Interlocked.Increment(ref _next);
        return Request(number % workers, number / workers, Ids.Next());
    }

    public byte[] Request(int worker, int week, Guid id)
    {
        var first = today.AddDays(7 * (1 + (week % 40)));
        var days = Enumerable
            .Range(0, 5)
            .Select(day => new JsonObject { ["date"] = HttpText.Day(first.AddDays(day)), ["minutes"] = 60 });
        return HttpText.Post(
            "/v1/placements",
            new JsonObject
            {
                ["id"] = id,
                ["workerId"] = Ids.Worker(worker),
                ["clientId"] = Ids.Client(Network.ClientOf(worker, 0)),
                ["legalEmployerId"] = Ids.Structure,
                ["signedByStructureId"] = Ids.Structure,
                ["from"] = HttpText.Day(first),
                ["until"] = HttpText.Day(first.AddDays(4)),
                ["schedule"] = new JsonObject { ["days"] = new JsonArray([.. days]) },
            }
        );
    }
}

/// <summary>Five days of the long placement of one worker after the other.</summary>
internal sealed class TimesheetRequests(int workers, DateOnly today) : IRequests
{
    private const int DaysOfASheet = 5;
    private const int SheetsOfAWorker = Network.LongDays / DaysOfASheet;
    private int _next = -1;

    public int ExpectedStatus => 201;

    public byte[] Next()
    {
        var number = Interlocked.Increment(ref _next);
        return Request(number % workers, number / workers % SheetsOfAWorker);
    }

    public byte[] Request(int worker, int sheet)
    {
        var lines = Enumerable
            .Range(sheet * DaysOfASheet, DaysOfASheet)
            .Select(day => new JsonObject
            {
                ["date"] = HttpText.Day(Network.LongDay(today, day)),
                ["minutes"] = 60,
                ["kind"] = "worked",
            });
        return HttpText.Post(
            $"/v1/placements/{Ids.Placement(worker, Network.PastPlacements)}/timesheets",
            new JsonObject { ["lines"] = new JsonArray([.. lines]), ["validatedBy"] = "m1" }
        );
    }
}

/// <summary>The balance of one worker of a few after the other.</summary>
internal sealed class BalanceRequests(IReadOnlyList<Guid> workers) : IRequests
{
    private readonly byte[][] _requests =
    [
        .. workers.Select(worker => HttpText.Get($"/v1/workers/{worker}/hours-balance")),
    ];

    private int _next = -1;

    public int ExpectedStatus => 200;

    public byte[] Next() => _requests[(uint)Interlocked.Increment(ref _next) % _requests.Length];
}

/// <summary>Requests as they go over the wire.</summary>
internal static class HttpText
{
    public static byte[] Get(string path) => Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    public static byte[] Post(string path, JsonObject body)
    {
        var text = body.ToJsonString();
        return Encoding.UTF8.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: {Ids.Next()}\r\n"
                + $"Content-Type: application/json\r\nContent-Length: {text.Length}\r\n\r\n{text}"
        );
    }

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
