using System.Text;
using System.Text.Json;
using Npgsql;
using PlacementLedger.Api.Store;
using PlacementLedger.Benchmarks.World;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Benchmarks.Floor;

/// <summary>The least that could answer the same requests from the same tables: a bare minimal API over
/// Npgsql.</summary>
internal static class FloorProcess
{
    public const string Verb = "floor";
    public const string Confirm = "confirmPlacement";
    public const string Post = "postTimesheet";

    /// <param name="file">Where the templates of what to write are.</param>
    public static async Task Run(string connectionString, string file)
    {
        var templates = JsonSerializer.Deserialize<Template[]>(await File.ReadAllTextAsync(file))!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        // The same options as the host's.
        await using var database = LedgerStore.DataSource(connectionString);
        MapConfirm(app, database, templates.Single(template => template.Command == Confirm));
        MapPost(app, database, templates.Single(template => template.Command == Post));
        MapBalance(app, database);
        await app.RunAsync();
    }

    private static void MapConfirm(WebApplication app, NpgsqlDataSource database, Template template)
    {
        var store = new FloorStore(database, template);
        var answer = Encoding.UTF8.GetBytes(template.Answer);
        app.MapPost(
            "/v1/placements",
            async (HttpContext http) =>
            {
                var asked = await Read<ConfirmAsked>(http);
                var account = HoursAccount.IdFor(asked.WorkerId);
                Guid[] things = [asked.LegalEmployerId, asked.WorkerId, asked.ClientId];
                await store.Run(
                    KeyOf(http),
                    asked.WorkerId,
                    asked.Id,
                    [
                        new(
                            true,
                            things,
                            [asked.Id, account],
                            [
                                ("mt_doc_structure", [asked.LegalEmployerId]),
                                ("mt_doc_worker", [asked.WorkerId]),
                                ("mt_doc_client", [asked.ClientId]),
                                ("mt_doc_placement", [asked.Id]),
                                ("mt_doc_hoursaccount", [account]),
                            ]
                        ),
                        // The account's other clients.
                        new(false, [], [], [("mt_doc_client", [Ids.Client(0), Ids.Client(1)])]),
                    ]
                );
                await Write(http, 201, answer);
            }
        );
    }

    private static void MapPost(WebApplication app, NpgsqlDataSource database, Template template)
    {
        var store = new FloorStore(database, template);
        var answer = Encoding.UTF8.GetBytes(template.Answer);
        app.MapPost(
            "/v1/placements/{id:guid}/timesheets",
            async (Guid id, HttpContext http) =>
            {
                _ = await Read<TimesheetSent>(http);
                var worker = WorkerOf(id);
                var account = HoursAccount.IdFor(worker);
                await store.Run(
                    KeyOf(http),
                    worker,
                    id,
                    [
                        new(true, [id], [], [("mt_doc_placement", [id])]),
                        new(
                            false,
                            [worker, Ids.Client(0)],
                            [account],
                            [
                                ("mt_doc_worker", [worker]),
                                ("mt_doc_client", [Ids.Client(0)]),
                                ("mt_doc_hoursaccount", [account]),
                            ]
                        ),
                    ]
                );
                await Write(http, 201, answer);
            }
        );
    }

    private static void MapBalance(WebApplication app, NpgsqlDataSource database) =>
        app.MapGet(
            "/v1/workers/{id:guid}/hours-balance",
            async (Guid id, HttpContext http) =>
            {
                await using var command = database.CreateCommand(
                    $"select data from {LedgerStore.Schema}.mt_doc_hoursaccount where tenant_id = $1 and id = $2"
                );
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Seed.Tenant });
                command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = HoursAccount.IdFor(id) });
                await using var reader = await command.ExecuteReaderAsync(http.RequestAborted);
                await reader.ReadAsync(http.RequestAborted);
                await Write(http, 200, reader.GetFieldValue<byte[]>(0));
            }
        );

    // A placement's id differs from its worker's in its kind and its number.
    private static Guid WorkerOf(Guid placement) => Ids.WorkerOf(placement);

    private static string KeyOf(HttpContext http) => http.Request.Headers["Idempotency-Key"]!;

    private static async Task<T> Read<T>(HttpContext http) =>
        (await JsonSerializer.DeserializeAsync<T>(http.Request.Body, JsonSerializerOptions.Web, http.RequestAborted))!;

    private static Task Write(HttpContext http, int status, byte[] json)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = json.Length;
        return http.Response.Body.WriteAsync(json, 0, json.Length, http.RequestAborted);
    }

    private sealed record ConfirmAsked(Guid Id, Guid WorkerId, Guid ClientId, Guid LegalEmployerId, string From);

    private sealed record TimesheetSent(IReadOnlyList<LineSent> Lines, string ValidatedBy);

    private sealed record LineSent(string Date, int Minutes, string Kind);
}
