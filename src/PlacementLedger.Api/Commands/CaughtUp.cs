using System.Diagnostics;
using JasperFx.Events.Projections;
using Npgsql;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;

namespace PlacementLedger.Api.Commands;

/// <summary>Reading one's writes: a view that follows later is waited for, as far as <c>Min-Position</c>
/// says.</summary>
internal static class CaughtUp
{
    public const string MinPositionHeader = "Min-Position";
    private static readonly TimeSpan WaitMax = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(25);

    /// <summary>For a GET of an asynchronous view; <paramref name="projection"/> is the projection's name.</summary>
    public static RouteHandlerBuilder WaitsFor(this RouteHandlerBuilder builder, string projection) =>
        builder.AddEndpointFilter(
            async (invocation, next) =>
                await Behind(invocation.HttpContext, projection) is { } behind ? behind : await next(invocation)
        );

    /// <summary>Null once the view has seen what is asked for, or when nothing is.</summary>
    private static async Task<IResult?> Behind(HttpContext http, string projection)
    {
        if (HeaderReader.Text(http, MinPositionHeader, HeaderReader.AnyText()) is not { } asked)
        {
            return null;
        }

        var services = http.RequestServices;
        var positions = services.GetRequiredService<Positions>();
        var tenant = Caller.Of(http).Tenant;
        var wanted =
            positions.Open(tenant, asked)
            ?? throw new RefusedRequest(
                ProblemCodes.HeaderMalformed,
                [new($"{MinPositionHeader}:", ProblemCodes.HeaderMalformed)]
            );
        var database = services.GetRequiredService<NpgsqlDataSource>();
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            var (reached, last) = await Look(database, projection, wanted, http.RequestAborted);
            http.Response.Headers[Ledger.PositionHeader] = positions.Seal(tenant, reached);
            if (reached >= last)
            {
                return null;
            }

            if (waiting.Elapsed > WaitMax)
            {
                return new ViewBehind();
            }

            await Task.Delay(Between, http.RequestAborted);
        }
    }

    // A position may name a number that was drawn and never used: the last event up to it is what there is to see.
    private static async Task<(long Reached, long Last)> Look(
        NpgsqlDataSource database,
        string projection,
        long wanted,
        CancellationToken ct
    )
    {
        await using var look = database.CreateCommand(
            $"""
            select
              coalesce((select last_seq_id from {LedgerStore.Schema}.mt_event_progression where name = $1), 0),
              coalesce((select max(seq_id) from {LedgerStore.Schema}.mt_events where seq_id <= $2), 0)
            """
        );
        look.Parameters.Add(new() { Value = new ShardName(projection).Identity });
        look.Parameters.Add(new() { Value = wanted });
        await using var reader = await look.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }
}

/// <summary>The view is not there yet; how far it has come is in <c>Ledger-Position</c>.</summary>
internal sealed class ViewBehind : IResult
{
    // Not thrown: what is thrown is answered without the headers set so far.
    public Task ExecuteAsync(HttpContext httpContext) => ProblemBody.Write(httpContext, new(ProblemCodes.ViewBehind));
}
