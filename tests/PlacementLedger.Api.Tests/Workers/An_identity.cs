using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>Who a worker is: one document with a version of its own, and nowhere else.</summary>
[Collection<SharedLedger>]
public sealed class An_identity(LedgerApi api)
{
    private const string Body = """
        {"familyName":"Exemple","givenName":"Amina","birthDate":"1985-07-14","nir":"285073500100112",
         "contact":{"phone":"02 00 00 00 00","email":"amina@example.org","postalAddress":"1 rue Exemple, Angers"}}
        """;

    [Fact]
    public async Task is_written_read_and_replaced()
    {
        var path = $"{await api.RegisteredWorker()}/identity";
        Assert.Equal(404, (await api.Get(path)).Status);
        var first = await api.Put(path, Body, ("If-Match", "\"0\""));
        Assert.Equal((201, 1), (first.Status, (int?)first.Body["version"]));
        Assert.Equal(first.Text, (await api.Get(path)).Text);
        var moved = Body.Replace("Exemple", "Autre", StringComparison.Ordinal);
        var second = await api.Put(path, moved, ("If-Match", "\"1\""));
        Assert.Equal((200, 2), (second.Status, (int?)second.Body["version"]));
        Assert.Equal(second.Text, (await api.Get(path)).Text);
        var any = await api.Put(path, Body, ("If-Match", "*"));
        Assert.Equal((200, 3), (any.Status, (int?)any.Body["version"]));
        Assert.Equal("Exemple", (string?)(await api.Get(path)).Body["familyName"]);
    }

    [Theory]
    [InlineData("\"0\"", 412)]
    [InlineData("\"2\"", 412)]
    [InlineData("3", 400)]
    [InlineData("\"1\"", 200)]
    public async Task is_replaced_at_its_version_only(string ifMatch, int status)
    {
        var path = $"{await api.RegisteredWorker()}/identity";
        Assert.Equal(412, (await api.Put(path, Body, ("If-Match", "\"1\""))).Status);
        Assert.Equal(412, (await api.Put(path, Body, ("If-Match", "*"))).Status);
        Assert.Equal(201, (await api.Put(path, Body, ("If-Match", "\"0\""))).Status);
        Assert.Equal(status, (await api.Put(path, Body, ("If-Match", ifMatch))).Status);
    }

    [Theory]
    [InlineData("\"0\"", 201)]
    [InlineData("\"1\"", 200)]
    public async Task written_by_eight_at_once_is_written_by_one(string ifMatch, int status)
    {
        var path = $"{await api.RegisteredWorker()}/identity";
        if (status == 200)
        {
            await api.Put(path, Body, ("If-Match", "\"0\""));
        }

        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => api.Put(path, Body, ("If-Match", ifMatch)))
        );
        Assert.Equal([status, .. Enumerable.Repeat(412, 7)], replies.Select(reply => reply.Status).Order());
    }

    [Fact]
    public async Task is_of_one_tenant()
    {
        var path = $"{await api.RegisteredWorker()}/identity";
        await api.Put(path, Body, ("If-Match", "\"0\""));
        Assert.Equal(404, (await api.Get(path, ("Tenant", "elsewhere"))).Status);
        Assert.Equal(404, (await api.Put(path, Body, ("If-Match", "\"0\""), ("Tenant", "elsewhere"))).Status);
    }

    [Fact]
    public async Task is_in_its_document_and_nowhere_else()
    {
        const string canary = "Canarixyz";
        var path = await api.RegisteredWorker();
        var body = Body.Replace("Exemple", canary, StringComparison.Ordinal);
        (string, string)[] headers = [("If-Match", "\"0\""), ("Idempotency-Key", "kept-nowhere")];
        Assert.Equal(201, (await api.Put($"{path}/identity", body, headers)).Status);
        await api.Put(
            $"{path}/identity",
            body.Replace("1985", "2985", StringComparison.Ordinal),
            ("If-Match", "\"1\"")
        );
        await api.Put($"{path}/identity", body, ("If-Match", "\"0\""));
        await api.Post($"{path}/passes", Samples.Pass(Samples.NewPass()));
        Assert.DoesNotContain(canary, (await api.Get(path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(canary, (await api.Get("/v1/workers?limit=500")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains(canary, StringComparison.Ordinal));
        Assert.Equal(["mt_doc_workeridentity"], await api.TablesWith(canary));
    }
}
