using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Daemon.Coordination;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PlacementLedger.Api.Store;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>Every document is nothing but its events: made again from them it is the same, and nobody outside hears of
/// it.</summary>
public sealed class Rebuilds(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DocumentStore Store => (DocumentStore)_api.Services.GetRequiredService<IDocumentStore>();

    public async ValueTask InitializeAsync()
    {
        await _api.InitializeAsync();
        await EveryEvent.Happens(_api, "local");
        await EveryEvent.Happens(_api, "another");
        var days = Enumerable.Range(0, 40).Select(new DateOnly(2026, 11, 2).AddDays).ToArray();
        var story = await Story.Begin(_api);
        await story.Requests(story.Etti);
        var placement = await story.Places(story.Ai, story.Etti, days);
        foreach (var day in days[..20])
        {
            var entry = await story.Posts(placement, day, 437);
            await story.Corrects(placement, entry, day, 437, day.Day % 3 * 60);
        }

        await story.Transfers(placement, days[30], days[30..]);
        await _api.Followed();
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task give_the_same_documents_and_emit_nothing()
    {
        var projections = Store.Options.Projections.All.Select(projection => projection.Name).ToList();
        Assert.True(projections.Count > Folds.All().Count, "No projection but the folds was found.");
        await _api.Services.GetRequiredService<IProjectionCoordinator>().PauseAsync();
        var before = (await Documents(), await Emitted());
        foreach (var table in (string[])["clientallocation", "workedmonth", "hoursaccount", "uniquename"])
        {
            Assert.Contains($"\nmt_doc_{table}\nanother ", before.Item1, StringComparison.Ordinal);
        }

        using var daemon = await Store.BuildProjectionDaemonAsync();
        var taken = Stopwatch.StartNew();
        foreach (var name in projections)
        {
            await daemon.RebuildProjectionAsync(name, Cancellation);
        }

        var events = await _api.Count("mt_events");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{projections.Count} projections over {events} events in {taken.ElapsedMilliseconds} ms"
        );
        Assert.Equal(before.Item1, await Documents());
        Assert.Equal(before.Item2, await Emitted());
    }

    [Fact]
    public async Task start_from_nothing_so_that_a_spoilt_document_is_mended()
    {
        var before = await Documents();
        await Execute(
            "update placementledger.mt_doc_clientallocation set data = data || '{\"holderId\": "
                + "\"00000000-0000-0000-0000-000000000001\"}'; delete from placementledger.mt_doc_workedmonth"
        );
        Assert.NotEqual(before, await Documents());
        await _api.Services.GetRequiredService<IProjectionCoordinator>().PauseAsync();
        using var daemon = await Store.BuildProjectionDaemonAsync();
        foreach (var view in Store.Options.Projections.All.Where(view => view.Lifecycle == ProjectionLifecycle.Async))
        {
            await daemon.RebuildProjectionAsync(view.Name, Cancellation);
        }

        Assert.Equal(before, await Documents());
    }

    [Fact]
    public async Task are_not_needed_where_the_document_is_kept_with_its_stream()
    {
        var compared = 0;
        foreach (var fold in Folds.All())
        {
            foreach (var (tenant, id, data) in await Rows($"mt_doc_{fold.State.Name.ToLowerInvariant()}"))
            {
                await using var session = Store.QuerySession(tenant);
                object? state = null;
                foreach (var e in await session.Events.FetchStreamAsync(Guid.Parse(id), token: Cancellation))
                {
                    state = fold.After(state, e);
                }

                var folded = JsonNode.Parse(Store.Serializer.ToJson(state!));
                Assert.True(JsonNode.DeepEquals(JsonNode.Parse(data), folded), $"{fold.State.Name} {data} {folded}");
                compared++;
            }
        }

        Assert.True(compared >= 2 * Folds.All().Count);
    }

    private async Task<(long Outgoing, long Incoming, long Dead, long Events)> Emitted() =>
        (
            await _api.Count("wolverine_outgoing_envelopes"),
            await _api.Count("wolverine_incoming_envelopes"),
            await _api.Count("wolverine_dead_letters"),
            await _api.Count("mt_events")
        );

    private async Task<string> Documents()
    {
        var text = new StringBuilder();
        foreach (var type in Store.Options.Projections.All.SelectMany(view => view.PublishedTypes()).Distinct())
        {
            var table = $"mt_doc_{type.Name.ToLowerInvariant()}";
            text.Append('\n').AppendLine(table);
            foreach (var (tenant, id, data) in await Rows(table))
            {
                text.Append(tenant).Append(' ').Append(id).Append(' ').AppendLine(data);
            }
        }

        return text.ToString();
    }

    private async Task<List<(string Tenant, string Id, string Data)>> Rows(string table)
    {
        await using var direct = NpgsqlDataSource.Create(_api.Database);
        await using var list = direct.CreateCommand(
            $"select tenant_id, id::text, data::text from placementledger.{table} order by tenant_id, id"
        );
        await using var reader = await list.ExecuteReaderAsync(Cancellation);
        List<(string, string, string)> rows = [];
        while (await reader.ReadAsync(Cancellation))
        {
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }

        return rows;
    }

    private async Task Execute(string sql)
    {
        await using var direct = NpgsqlDataSource.Create(_api.Database);
        await using var command = direct.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
