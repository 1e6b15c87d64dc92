using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Transfers;
using static PlacementLedger.Api.Tests.Overruns.OverrunSamples;

namespace PlacementLedger.Api.Tests.Overruns;

/// <summary>A case is read, listed, answered and closed.</summary>
[Collection<SharedLedger>]
public sealed class An_overrun_case(LedgerApi api)
{
    [Fact]
    public async Task says_what_happened_until_when_it_is_due_and_what_can_be_done()
    {
        var known = await api.OverrunCase();
        var read = (await api.Get(known.Path)).Body;
        Assert.Equal((180, "timesheet", "2026-12-23"), Facts(read));
        Assert.Equal(("open", $"{known.Worker}"), ((string?)read["state"], (string?)read["workerId"]));
        Assert.Equal("perAiEmployee", (string?)read["reading"]);
        Assert.Equal($"{known.Employer}", (string?)read["scope"]!["employerId"]);
        Assert.Equal("2025-09-01", (string?)read["window"]!["from"]);
        Assert.Equal("2027-08-31", (string?)read["window"]!["until"]);
        Assert.Equal(["justification", "derogation", "transfer", "closure"], Words(read["options"]!));
        Assert.Equal(["opened"], read["events"]!.AsArray().Select(e => (string?)e!["happened"]));
    }

    [Fact]
    public async Task is_justified_with_a_text_that_only_the_case_shows()
    {
        var known = await api.OverrunCase();
        var reply = await api.Post($"{known.Path}/justification", Justification, null, known.ByEmployer);
        Assert.True(reply.Status == 200, reply.Text);
        Assert.Equal(("answered", 2), ((string?)reply.Body["state"], (int?)reply.Body["version"]));
        Assert.Equal("hoursKnownLate", (string?)reply.Body["justification"]!["reason"]);
        Assert.Null(reply.Body["justification"]!["text"]);
        var read = (await api.Get(known.Path)).Body;
        Assert.Equal("Relevé reçu le 20.", (string?)read["justification"]!["text"]);
        Assert.Equal(["derogation", "transfer", "closure"], Words(read["options"]!));
        Assert.Equal(["mt_doc_remark"], await api.TablesWith("Relevé reçu le 20."));
        var again = await api.Post($"{known.Path}/justification", Justification, null, known.ByEmployer);
        Assert.Equal((200, 2), (again.Status, (int?)again.Body["version"]));
    }

    [Fact]
    public async Task is_covered_by_a_derogation_that_is_recorded_and_closed()
    {
        var known = await api.OverrunCase(employer: await api.NewStructure());
        var unknown = await api.Post($"{known.Path}/derogation", Derogation, null, known.ByEmployer);
        Assert.Equal((409, "DEROGATION_UNKNOWN"), (unknown.Status, unknown.Code));
        Assert.Equal("/derogationRef", (string?)unknown.Body["errors"]![0]!["pointer"]);
        await api.Granted(known.Employer);
        var derogated = await api.Post($"{known.Path}/derogation", Derogation, null, known.ByEmployer);
        Assert.Equal("arrete:2026-17-042", (string?)derogated.Body["derogation"]!["derogationRef"]);
        Assert.Contains("R480-07 met", derogated.Rules());
        var closed = await api.Post($"{known.Path}/closure", Closure, null, ("If-Match", "\"2\""));
        Assert.True(closed.Status == 200, closed.Text);
        Assert.Equal(("closed", "decided"), State(closed.Body));
        var read = (await api.Get(known.Path)).Body;
        Assert.Empty(read["options"]!.AsArray());
        Assert.Equal("Vu avec la DDETS.", (string?)read["closure"]!["reason"]);
        Assert.Equal(["opened", "derogated", "closed"], read["events"]!.AsArray().Select(e => (string?)e!["happened"]));
        var late = await api.Post($"{known.Path}/justification", Justification);
        Assert.Equal((409, "WRONG_STATE"), (late.Status, late.Code));
    }

    [Fact]
    public async Task goes_on_with_an_ETTI_and_with_nobody_else()
    {
        var moved = await api.AgreedTransfer(toKind: "etti");
        var known = await api.OverrunCase(moved.Worker, moved.From);
        var reply = await api.Post($"{known.Path}/transfer", Transfer(moved.Id), null, known.ByEmployer);
        Assert.True(reply.Status == 200, reply.Text);
        Assert.Equal(moved.Id, (Guid)reply.Body["transfer"]!["transferId"]!);
        Assert.Contains("L-OVERRUN met", reply.Rules());

        var elsewhere = await api.AgreedTransfer();
        var other = await api.OverrunCase(elsewhere.Worker, elsewhere.From);
        var refused = await api.Post($"{other.Path}/transfer", Transfer(elsewhere.Id));
        Assert.Equal((409, "TRANSFER_UNRELATED"), (refused.Status, refused.Code));
        Assert.Contains("n'est pas une ETTI", refused.Message("L-OVERRUN"), StringComparison.Ordinal);
        var stranger = await api.Post($"{known.Path}/closure", Closure, null, other.ByEmployer);
        Assert.Equal((409, "WRONG_PARTY"), (stranger.Status, stranger.Code));
    }

    [Fact]
    public async Task is_not_answered_by_a_dry_run()
    {
        var known = await api.OverrunCase(employer: await api.NewStructure());
        await api.Granted(known.Employer);
        var reply = await api.Post($"{known.Path}/derogation?dryRun=true", Derogation, null, known.ByEmployer);
        Assert.Equal((200, "accepted"), (reply.Status, (string?)reply.Body["decision"]!["outcome"]));
        Assert.Equal(1, (int?)(await api.Get(known.Path)).Body["version"]);
    }

    [Fact]
    public async Task is_listed_by_worker_and_by_state_in_pages()
    {
        var worker = await api.NewWorker();
        OverrunOf[] known = [await api.OverrunCase(worker), await api.OverrunCase(worker)];
        await api.Post($"{known[0].Path}/closure", Closure);
        var ids = Known.Sorted(known[0].Id, known[1].Id);
        Assert.Equal(ids, (await api.Get($"/v1/overrun-cases?workerId={worker}")).Ids());
        Assert.Equal([known[1].Id], (await api.Get($"/v1/overrun-cases?workerId={worker}&state=open")).Ids());
        Assert.Equal([known[0].Id], (await api.Get($"/v1/overrun-cases?workerId={worker}&state=closed")).Ids());
        Assert.Empty((await api.Get($"/v1/overrun-cases?workerId={worker}&state=answered")).Ids());
        var first = await api.Get($"/v1/overrun-cases?workerId={worker}&limit=1");
        Assert.Equal([ids[0]], first.Ids());
        Assert.Equal([ids[1]], (await api.Get((string)first.Body["next"]!)).Ids());
        var since = "2027-01-01T00:00:00Z";
        Assert.Empty((await api.Get($"/v1/overrun-cases?workerId={worker}&updatedSince={since}")).Ids());
    }

    private static (int?, string?, string?) Facts(JsonNode read) =>
        ((int?)read["minutes"], (string?)read["cause"], (string?)read["dueOn"]);

    private static (string?, string?) State(JsonNode read) =>
        ((string?)read["state"], (string?)read["closure"]!["closing"]);

    private static IEnumerable<string?> Words(JsonNode list) => list.AsArray().Select(word => (string?)word);
}
