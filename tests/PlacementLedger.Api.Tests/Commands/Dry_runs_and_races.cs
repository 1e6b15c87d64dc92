using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Commands;

/// <summary>A dry run records nothing and promises its decision; a race leaves every sender with a decision.</summary>
[Collection<SharedLedger>]
public sealed class Dry_runs_and_races(LedgerApi api)
{
    private static readonly (string, string) Tenant = ("Tenant", "dry");

    [Fact]
    public async Task a_dry_run_records_nothing()
    {
        (string, string) tenant = ("Tenant", "dryer");
        var reply = await api.Post("/v1/structures?dryRun=true", Samples.Structure(), null, tenant);
        Assert.Equal(200, reply.Status);
        Assert.Equal("accepted", (string?)reply.Body["decision"]!["outcome"]);
        Assert.Null(reply.Body["decision"]!["id"]);
        Assert.NotNull((string?)reply.Body["quote"]);
        Assert.Equal(0, await api.Count("mt_events where tenant_id = 'dryer'"));
        Assert.Equal(0, await api.Count("mt_streams where tenant_id = 'dryer'"));
    }

    [Fact]
    public async Task a_quote_holds_until_a_fact_moves()
    {
        var path = (await api.Post("/v1/structures", Samples.Structure(), null, Tenant)).Headers["Location"];
        var quote = await Quoted(path, Samples.Convention("Q-1"));
        var other = await api.Post($"{path}/conventions", With(Samples.Convention("Q-2"), quote), null, Tenant);
        Assert.Equal((422, "QUOTE_MISMATCH"), (other.Status, other.Code));
        var escaped = With(Samples.Convention("Q-2"), quote)
            .Replace("\"quote\"", "\"\\u0071uote\"", StringComparison.Ordinal);
        Assert.Equal(422, (await api.Post($"{path}/conventions", escaped, null, Tenant)).Status);

        Assert.Equal(
            201,
            (await api.Post($"{path}/conventions", With(Samples.Convention("Q-1"), quote), null, Tenant)).Status
        );
        var stale = await api.Post($"{path}/conventions", With(Samples.Convention("Q-1"), quote), null, Tenant);
        Assert.Equal((409, "QUOTE_STALE"), (stale.Status, stale.Code));
    }

    [Fact]
    public async Task a_refusal_is_recorded_and_nothing_else()
    {
        (string, string) tenant = ("Tenant", "refusals");
        var body = Samples.Structure();
        await api.Post("/v1/structures", body, null, tenant);
        var refused = await api.Post("/v1/structures", body, null, tenant);
        Assert.NotNull((string?)refused.Body["decision"]!["id"]);
        Assert.Equal(1, await api.Count("mt_events where tenant_id = 'refusals' and type = 'decision_recorded'"));
        Assert.Equal(1, await api.Count("mt_events where tenant_id = 'refusals' and type = 'structure_registered'"));
    }

    [Fact]
    public async Task of_eight_who_register_the_same_structure_one_does_and_seven_are_told()
    {
        for (var round = 0; round < 10; round++)
        {
            var body = Samples.Structure();
            var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.Post("/v1/structures", body)));
            Assert.Equal(1, replies.Count(reply => reply.Status == 201));
            Assert.Equal(7, replies.Count(reply => (reply.Status, reply.Code) == (409, "ALREADY_EXISTS")));
        }
    }

    [Fact]
    public async Task eight_who_write_to_one_stream_all_do()
    {
        var path = await api.RegisteredStructure();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => api.Post($"{path}/conventions", Samples.Convention($"R-{i}")))
        );
        Assert.All(replies, reply => Assert.Equal(201, reply.Status));
        Assert.Equal(9, (long?)(await api.Get(path)).Body["version"]);
    }

    private async Task<string> Quoted(string path, string body)
    {
        var reply = await api.Post($"{path}/conventions?dryRun=true", body, null, Tenant);
        return (string)reply.Body["quote"]!;
    }

    private static string With(string body, string quote)
    {
        var json = JsonNode.Parse(body)!.AsObject();
        json["quote"] = quote;
        return json.ToJsonString();
    }
}
