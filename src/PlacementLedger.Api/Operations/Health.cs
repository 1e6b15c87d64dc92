using System.Text.Json.Serialization;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;

namespace PlacementLedger.Api.Operations;

/// <summary>GET /health/live and GET /health/ready, for whoever watches the host. They ask for no caller.</summary>
/// <remarks>
/// A daemon that never got its lock logs once and is silent for ever: what tells is an event that a view has not seen
/// for too long, on the database's own clock.
/// </remarks>
internal static class Health
{
    /// <summary>How long an event may wait for a view.</summary>
    public const string ViewWaitSetting = "Ledger:ViewWaitSecondsMax";
    private const int ViewWaitSecondsDefault = 60;

    // In seconds: a probe must answer before whoever asked gives up.
    private const int DatabaseTimeoutSeconds = 3;
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Json(new LiveAnswer("live"), Wire.Json));
        routes.MapGet("/health/ready", Ready);
    }

    private static async Task<IResult> Ready(
        HttpContext http,
        IDocumentStore store,
        NpgsqlDataSource database,
        IConfiguration configuration,
        CancellationToken ct
    )
    {
        var waitMax = configuration.GetValue(ViewWaitSetting, ViewWaitSecondsDefault);
        var answer = await Look(store, database, waitMax, ct);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(
            answer,
            Wire.Json,
            statusCode: answer.Status == "ready" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static async Task<ReadyAnswer> Look(
        IDocumentStore store,
        NpgsqlDataSource database,
        int waitMax,
        CancellationToken ct
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(AnswerWithin);
        try
        {
            var views = await Views(AsyncShards(store), database, waitMax, limit.Token);
            return new(views.All(view => view.Status == "following") ? "ready" : "notReady", "reachable", views);
        }
        catch (Exception away)
            when (StoreFailure.IsStoreAway(away) || (limit.IsCancellationRequested && !ct.IsCancellationRequested))
        {
            return new("notReady", "away", null);
        }
    }

    private static string[] AsyncShards(IDocumentStore store) =>
        [
            .. ((DocumentStore)store)
                .Options.Projections.All.Where(projection => projection.Lifecycle == ProjectionLifecycle.Async)
                .Select(projection => $"{projection.Name}:All"),
        ];

    private static async Task<List<ViewHealth>> Views(
        string[] shards,
        NpgsqlDataSource database,
        int waitMax,
        CancellationToken ct
    )
    {
        await using var look = database.CreateCommand(
            $"""
            select view.name, coalesce(unseen.seconds, 0)
            from unnest($1) as view(name)
            left join {LedgerStore.Schema}.mt_event_progression reached on reached.name = view.name
            left join lateral (
              select extract(epoch from now() - event.timestamp)::bigint as seconds
              from {LedgerStore.Schema}.mt_events event
              where event.seq_id > coalesce(reached.last_seq_id, 0)
              order by event.seq_id limit 1
            ) unseen on true
            order by view.name
            """
        );
        look.CommandTimeout = DatabaseTimeoutSeconds;
        look.Parameters.Add(new() { Value = shards });
        await using var reader = await look.ExecuteReaderAsync(ct);
        List<ViewHealth> views = [];
        while (await reader.ReadAsync(ct))
        {
            var seconds = Math.Max(0, reader.GetInt64(1));
            views.Add(new(reader.GetString(0)[..^":All".Length], seconds > waitMax ? "behind" : "following", seconds));
        }

        return views;
    }
}

/// <summary>The process answers.</summary>
public sealed record LiveAnswer(string Status);

/// <summary>Whether requests can be served: the database answers, and every view follows the events.</summary>
/// <param name="Database"><c>reachable</c> or <c>away</c>.</param>
/// <param name="Views">Absent when the database is away.</param>
public sealed record ReadyAnswer(
    string Status,
    string Database,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ViewHealth>? Views
);

/// <summary>One view that follows behind.</summary>
/// <param name="Status"><c>following</c> or <c>behind</c>.</param>
/// <param name="WaitingSeconds">How long the oldest event it has not seen has been waiting; 0 when it has seen
/// all.</param>
public sealed record ViewHealth(string Name, string Status, long WaitingSeconds);
