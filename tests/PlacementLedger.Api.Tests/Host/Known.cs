using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Tests.Host;

/// <summary>What the ledger knows already when a test begins.</summary>
public static class Known
{
    public static async Task<Guid> NewStructure(this LedgerApi api, string kind = "ai")
    {
        var reply = await api.Post("/v1/structures", Samples.Structure(kind: kind));
        Assert.Equal(201, reply.Status);
        return (Guid)reply.Body["id"]!;
    }

    public static async Task<Guid> NewClient(this LedgerApi api)
    {
        var id = Guid.CreateVersion7();
        await api.Record<Client>(new ClientRegistered(id, null, null, []));
        return id;
    }

    public static async Task<Guid> NewWorker(this LedgerApi api)
    {
        var id = Guid.CreateVersion7();
        var number = $"{id:N}"[^12..];
        await api.Record<Worker>(
            new WorkerRegistered(id, []),
            new PassRecorded(id, number, new(2026, 1, 1), new(2027, 12, 31))
        );
        return id;
    }

    /// <summary>Events of one stream, as if a command had recorded them.</summary>
    public static async Task Record<TState>(this LedgerApi api, params LedgerEvent[] events)
        where TState : class
    {
        var now = api.Clock.GetUtcNow();
        var store = api.Services.GetRequiredService<IDocumentStore>();
        await using var session = store.LightweightSession(Caller.DefaultTenant);
        var stream = await session.Events.FetchForWriting<TState>(events[0].StreamId());
        stream.AppendMany([.. events.Select(happened => happened with { RecordedAt = now })]);
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The state of a stream, as the ledger keeps it.</summary>
    public static async Task<TState> Load<TState>(this LedgerApi api, Guid id)
        where TState : class
    {
        var store = api.Services.GetRequiredService<IDocumentStore>();
        await using var session = store.QuerySession(Caller.DefaultTenant);
        return (await session.LoadAsync<TState>(id, TestContext.Current.CancellationToken))!;
    }

    /// <summary>In the order of lists: the clock of the tests stands still, and so ids do not follow it.</summary>
    public static Guid[] Sorted(params Guid[] ids) => [.. ids.Order()];

    public static (string, string) ActingFor(Guid structure) => ("Acting-Structure", $"{structure}");

    /// <summary>What the answer says without its decision, which is what can be read again.</summary>
    public static string Resource(this Reply reply)
    {
        var body = reply.Body.DeepClone().AsObject();
        body.Remove("decision");
        return body.ToJsonString();
    }

    /// <summary>The resource without its free texts, which a command's answer leaves out.</summary>
    public static string WithoutTexts(this Reply reply)
    {
        var body = JsonNode.Parse(reply.Resource())!.AsObject();
        foreach (var part in body.Select(member => member.Value).OfType<JsonObject>().Append(body).ToList())
        {
            string[] texts = ["reason", "label", "purpose"];
            Array.ForEach(texts, text => part.Remove(text));
        }

        return body.ToJsonString();
    }

    public static string? Message(this Reply reply, string rule) =>
        (string?)
            reply.Body["decision"]!["checks"]!.AsArray().First(check => (string?)check!["rule"] == rule)!["message"];

    public static IEnumerable<string> Rules(this Reply reply) =>
        reply.Body["decision"]!["checks"]!.AsArray().Select(check => $"{check!["rule"]} {check["outcome"]}");

    public static IEnumerable<Guid> Ids(this Reply list) =>
        list.Body["items"]!.AsArray().Select((JsonNode? item) => (Guid)item!["id"]!);
}
