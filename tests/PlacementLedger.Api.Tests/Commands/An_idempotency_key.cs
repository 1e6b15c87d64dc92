using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Commands;

/// <summary>A command sent twice is obeyed once, and a key is used up by a success only.</summary>
[Collection<SharedLedger>]
public sealed class An_idempotency_key(LedgerApi api)
{
    [Fact]
    public async Task replays_status_body_and_location()
    {
        var body = Samples.Structure();
        var first = await api.Post("/v1/structures", body, "replays");
        var second = await api.Post("/v1/structures", body, "replays");
        Assert.Equal((first.Status, first.Text), (second.Status, second.Text));
        Assert.Equal(first.Headers["Location"], second.Headers["Location"]);
        Assert.Equal((false, true), (first.IsReplay, second.IsReplay));
    }

    [Fact]
    public async Task replays_in_the_language_of_the_first_answer()
    {
        var body = Samples.Structure();
        (string, string) english = ("Accept-Language", "en");
        Assert.Equal("en", await LanguageOf(body, english));
        Assert.Equal("en", await LanguageOf(body, ("Accept-Language", "fr")));
    }

    private async Task<string?> LanguageOf(string body, (string Name, string Value) wanted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/structures");
        request.Content = new StringContent(body, null, "application/json");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", "replays-in-a-language");
        request.Headers.TryAddWithoutValidation(wanted.Name, wanted.Value);
        using var reply = await api.Client.SendAsync(request, Cancellation);
        Assert.Equal(201, (int)reply.StatusCode);
        return reply.Content.Headers.ContentLanguage.Single();
    }

    [Fact]
    public async Task of_another_caller_or_address_is_another_key()
    {
        var path = await api.RegisteredStructure();
        Assert.Equal(201, (await api.Post($"{path}/conventions", Samples.Convention("1"), "shared")).Status);
        (string, string) actor = ("Actor", "somebody-else");
        var other = await api.Post($"{path}/conventions", Samples.Convention("2"), "shared", actor);
        Assert.Equal((201, false), (other.Status, other.IsReplay));
    }

    [Fact]
    public async Task with_other_bytes_is_refused()
    {
        await api.Post("/v1/structures", Samples.Structure(), "reused");
        var other = await api.Post("/v1/structures", Samples.Structure(), "reused");
        Assert.Equal((422, "IDEMPOTENCY_KEY_REUSED"), (other.Status, other.Code));
    }

    [Fact]
    public async Task is_required_on_a_command_that_records()
    {
        using var content = new StringContent(Samples.Structure(), null, "application/json");
        using var reply = await api.Client.PostAsync(
            new Uri("/v1/structures", UriKind.Relative),
            content,
            Cancellation
        );
        Assert.Equal(400, (int)reply.StatusCode);
        Assert.Contains(
            "IDEMPOTENCY_KEY_MISSING",
            await reply.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task is_freed_by_404_and_by_409()
    {
        var nowhere = $"/v1/structures/{Guid.CreateVersion7()}/conventions";
        Assert.Equal(404, (await api.Post(nowhere, Samples.Convention("1"), "freed")).Status);
        Assert.Equal(404, (await api.Post(nowhere, Samples.Convention("2"), "freed")).Status);

        var siret = Samples.NewSiret();
        await api.Post("/v1/structures", Samples.Structure(siret));
        Assert.Equal(409, (await api.Post("/v1/structures", Samples.Structure(siret), "freed")).Status);
        Assert.Equal(201, (await api.Post("/v1/structures", Samples.Structure(), "freed")).Status);
    }

    [Fact]
    public async Task sent_eight_times_at_once_is_obeyed_once()
    {
        (string, string) tenant = ("Tenant", "crowd");
        for (var round = 0; round < 10; round++)
        {
            var (body, key) = (Samples.Structure(), $"crowd-{round}");
            var replies = await Task.WhenAll(
                Enumerable.Range(0, 8).Select(_ => api.Post("/v1/structures", body, key, tenant))
            );
            Assert.All(replies, reply => Assert.Equal(201, reply.Status));
            Assert.Single(replies.Select(reply => reply.Text).Distinct());
            Assert.Equal(7, replies.Count(reply => reply.IsReplay));
        }

        Assert.Equal(10, await api.Count("mt_events where tenant_id = 'crowd' and type <> 'tombstone'"));
    }

    [Fact]
    public async Task sent_eight_times_at_once_is_obeyed_once_where_a_second_load_takes_the_lock()
    {
        const string timesheet =
            """{"lines":[{"date":"2026-11-20","minutes":420,"kind":"worked"}],"validatedBy":"cip-1"}""";
        var network = await Cooperation.In(api);
        for (var round = 0; round < 5; round++)
        {
            network = await network.WithNewWorker();
            var placed = await network.Place(Cooperation.Spread(420, new(2026, 11, 20)));
            var posted = await ObeyedOnce($"/v1/placements/{placed.Body["id"]}/timesheets", timesheet);
            var entry = posted.Body["entries"]![0]!["id"];
            await ObeyedOnce($"/v1/hours-entries/{entry}/corrections", """{"minutes":390,"reason":"Pause"}""");
        }
    }

    private async Task<Reply> ObeyedOnce(string path, string body)
    {
        var key = $"{Guid.CreateVersion7()}";
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.Post(path, body, key)));
        Assert.All(replies, reply => Assert.True(reply.Status == 201, reply.Text));
        Assert.Single(replies.Select(reply => reply.Text).Distinct());
        Assert.Equal(7, replies.Count(reply => reply.IsReplay));
        return replies[0];
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
