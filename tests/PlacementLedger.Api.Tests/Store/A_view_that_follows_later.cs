using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Tests.Store;

/// <summary>An asynchronous view is brought up by the host itself, and waited for by who has just written.</summary>
public sealed class A_view_that_follows_later(Cluster cluster) : IAsyncLifetime
{
    private readonly LedgerApi _api = new(cluster)
    {
        WithServices = builder =>
            builder.Services.ConfigureMarten(store =>
                store.Projections.Add(new KindCounts(), ProjectionLifecycle.Async)
            ),
        WithEndpoints = app =>
            app.MapGet(
                    "/test/kinds/{kind}",
                    async (string kind, Caller caller, IDocumentStore store) =>
                    {
                        await using var session = store.QuerySession(caller.Tenant);
                        return Results.Ok((await session.LoadAsync<KindCount>(kind))?.Structures ?? 0);
                    }
                )
                .WaitsFor(nameof(KindCounts)),
    };

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task is_current_for_who_asks_with_the_position_of_the_write()
    {
        for (var expected = 1; expected <= 5; expected++)
        {
            var written = await _api.Post("/v1/structures", Samples.Structure(kind: "aci"));
            var read = await _api.Get("/test/kinds/Aci", ("Min-Position", written.Headers["Ledger-Position"]));
            Assert.Equal((200, $"{expected}"), (read.Status, read.Text));
        }
    }

    [Fact]
    public async Task is_not_waited_for_on_a_position_that_was_not_given_to_the_tenant()
    {
        var written = await _api.Post("/v1/structures", Samples.Structure());
        var position = written.Headers["Ledger-Position"];
        var read = await _api.Get("/test/kinds/Ai", ("Min-Position", position), ("Tenant", "elsewhere"));
        Assert.Equal((400, "HEADER_MALFORMED"), (read.Status, read.Code));
    }

    /// <summary>How many structures of a kind there are.</summary>
    public sealed record KindCount(string Id, int Structures);

    /// <summary>Counts them; across streams, so it follows later.</summary>
    public sealed class KindCounts : MultiStreamProjection<KindCount, string>
    {
        public KindCounts()
        {
            Name = nameof(KindCounts);
            Identity<StructureRegistered>(e => e.Kind.ToString());
        }

        public override KindCount Evolve(KindCount? snapshot, string id, IEvent e) =>
            new(id, (snapshot?.Structures ?? 0) + 1);
    }
}
