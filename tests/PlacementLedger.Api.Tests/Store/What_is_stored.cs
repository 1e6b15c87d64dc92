using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Store;

/// <summary>Events say who and under which rules; the log holds nothing of them.</summary>
[Collection<SharedLedger>]
public sealed class What_is_stored(LedgerApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task an_event_says_who_did_it_for_whom_and_under_which_rules()
    {
        var structure = Guid.CreateVersion7();
        var made = await api.Post(
            "/v1/structures",
            Samples.Structure(),
            null,
            ("Actor", "actor-7"),
            ("Acting-Structure", $"{structure}")
        );
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession("local");
        var e = Assert.Single(await session.Events.FetchStreamAsync((Guid)made.Body["id"]!, token: Cancellation));
        Assert.Equal("actor-7", e.GetHeader("actor")?.ToString());
        Assert.Equal($"{structure}", e.GetHeader("actingStructure")?.ToString());
        Assert.Equal(Domain.Law.RuleBook.Version, e.GetHeader("ruleSetVersion")?.ToString());
        Assert.Equal(("actor-7", "registerStructure"), (e.UserName, e.CausationId));
        Assert.Equal(32, e.CorrelationId!.Length);
        Assert.Equal(api.Clock.GetUtcNow(), ((Domain.LedgerEvent)e.Data).RecordedAt);
    }

    [Fact]
    public async Task a_command_that_fails_in_the_store_leaves_no_content_in_the_log()
    {
        const string canary = "canari-dans-la-mine";
        var path = await api.RegisteredStructure();
        await using var direct = NpgsqlDataSource.Create(api.Database);
        await using var block = direct.CreateCommand(
            "alter table placementledger.mt_doc_structure "
                + "add constraint no_canary check (data::text not like '%canari%')"
        );
        await block.ExecuteNonQueryAsync(Cancellation);
        var reply = await api.Post($"{path}/conventions", Samples.Convention(canary));
        Assert.Equal((500, "INTERNAL_ERROR"), (reply.Status, reply.Code));
        Assert.DoesNotContain(canary, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains(canary, StringComparison.Ordinal));
        await using var unblock = direct.CreateCommand(
            "alter table placementledger.mt_doc_structure drop constraint no_canary"
        );
        await unblock.ExecuteNonQueryAsync(Cancellation);
    }
}
