using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Tests.Workers;

/// <summary>Workers over HTTP: entered once, with an account of hours; a PASS number is of one person.</summary>
[Collection<SharedLedger>]
public sealed class A_worker(LedgerApi api)
{
    [Fact]
    public async Task is_read_back_as_it_was_registered()
    {
        var made = await api.Post("/v1/workers", Samples.Worker(Samples.NewPass()));
        Assert.Equal(201, made.Status);
        Assert.Equal("accepted", (string?)made.Body["decision"]!["outcome"]);
        Assert.Equal(3, made.Body["decision"]!["checks"]!.AsArray().Count);
        var read = await api.Get(made.Headers["Location"]);
        Assert.Equal(2, (long?)read.Body["version"]);
        Assert.Equal("2026-11-23", (string?)read.Body["passes"]![0]!["from"]);
        var resource = made.Body.AsObject();
        resource.Remove("decision");
        Assert.Equal(resource.ToJsonString(), read.Body.ToJsonString());
    }

    [Fact]
    public async Task has_an_account_of_hours_at_once()
    {
        var made = await api.Post("/v1/workers", "{}");
        Assert.Equal(201, made.Status);
        var account = HoursAccount.IdFor(Guid.Parse((string)made.Body["id"]!));
        Assert.Equal(1, await api.Count($"mt_doc_hoursaccount where id = '{account}'"));
    }

    [Fact]
    public async Task of_an_id_that_is_taken_exists_already()
    {
        var body = $$"""{"id":"{{Guid.CreateVersion7()}}"}""";
        Assert.Equal(201, (await api.Post("/v1/workers", body)).Status);
        var again = await api.Post("/v1/workers", body);
        Assert.Equal((409, "ALREADY_EXISTS"), (again.Status, again.Code));
    }

    [Fact]
    public async Task cannot_have_the_PASS_number_of_another()
    {
        var pass = Samples.NewPass();
        Assert.Equal(201, (await api.Post("/v1/workers", Samples.Worker(pass))).Status);
        var registered = await api.Post("/v1/workers", Samples.Worker(pass));
        Assert.Equal((409, "PASS_NUMBER_TAKEN"), (registered.Status, registered.Code));
        var path = await api.RegisteredWorker();
        var recorded = await api.Post($"{path}/passes", Samples.Pass(pass));
        Assert.Equal((409, "PASS_NUMBER_TAKEN"), (recorded.Status, recorded.Code));
        var elsewhere = await api.Post("/v1/workers", Samples.Worker(pass), null, ("Tenant", "elsewhere"));
        Assert.Equal(201, elsewhere.Status);
    }

    [Fact]
    public async Task racing_for_a_PASS_number_has_one_winner()
    {
        var pass = Samples.NewPass();
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => api.Post("/v1/workers", Samples.Worker(pass)))
        );
        Assert.Single(replies, reply => reply.Status == 201);
        Assert.Equal(7, replies.Count(reply => reply is { Status: 409, Code: "PASS_NUMBER_TAKEN" }));
    }

    [Fact]
    public async Task gains_a_PASS_once_and_no_other_on_the_same_days()
    {
        var path = await api.RegisteredWorker();
        var pass = Samples.NewPass();
        Assert.Equal(2, (long?)(await api.Post($"{path}/passes", Samples.Pass(pass))).Body["version"]);
        Assert.Equal(2, (long?)(await api.Post($"{path}/passes", Samples.Pass(pass))).Body["version"]);
        var other = await api.Post($"{path}/passes", Samples.Pass(Samples.NewPass()));
        Assert.Equal((409, "PASS_OVERLAPS"), (other.Status, other.Code));
    }

    [Fact]
    public async Task is_found_by_its_external_reference_and_by_its_last_change()
    {
        (string, string) tenant = ("Tenant", "listed");
        var made = await api.Post("/v1/workers", Samples.Worker(Samples.NewPass(), "listed-1"), null, tenant);
        await api.Post("/v1/workers", "{}", null, tenant);
        var found = await api.Get("/v1/workers?externalRef=payroll:listed-1", tenant);
        Assert.Equal((string?)made.Body["id"], (string?)Assert.Single(found.Body["items"]!.AsArray())!["id"]);
        Assert.Equal(2, (await api.Get("/v1/workers", tenant)).Body["items"]!.AsArray().Count);
        var since = await api.Get("/v1/workers?updatedSince=2199-01-01T00:00:00Z", tenant);
        Assert.Empty(since.Body["items"]!.AsArray());
        Assert.Equal(400, (await api.Get("/v1/workers?passNumber=XXXXX2600001", tenant)).Status);
    }
}
