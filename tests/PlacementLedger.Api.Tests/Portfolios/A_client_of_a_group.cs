using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Views;

namespace PlacementLedger.Api.Tests.Portfolios;

/// <summary>Who holds a client, over HTTP: allocated, shared, passed on with consent, given back.</summary>
[Collection<SharedLedger>]
public sealed class A_client_of_a_group(LedgerApi api)
{
    [Fact]
    public async Task is_allocated_shared_passed_on_and_given_back()
    {
        var known = await PortfolioSamples.Begin(api);
        var made = await known.Post("", known.Allocation());
        Assert.True(made.Status == 201, made.Text);
        Assert.Equal(known.Path, made.Headers["Location"]);
        Assert.Equal(["P2 met"], made.Rules());
        Assert.Equal(known.Ai, (Guid)made.Body["holderId"]!);
        Assert.Equal("2026-12-31", (string?)made.Body["holders"]![0]!["protectedUntil"]);
        Assert.Equal(1, await Events("client_allocated", made));

        var shared = await known.Post("/sharing", known.Sharing(known.Other), known.Ai);
        Assert.Equal((200, 1), (shared.Status, shared.Body["sharedWith"]!.AsArray().Count));
        var consented = await known.Post("/consent", known.Consent(known.Etti), known.Ai);
        Assert.Equal((200, known.Etti), (consented.Status, (Guid)consented.Body["consentTo"]!["toHolderId"]!));
        var passed = await known.Post("/change", known.Change(known.Etti), known.Etti);
        Assert.True(passed.Status == 200, passed.Text);
        Assert.Equal(known.Etti, (Guid)passed.Body["holders"]![1]!["structureId"]!);
        Assert.Equal(known.Ai, (Guid)passed.Body["openedById"]!);
        Assert.Null(passed.Body["consentTo"]);
        var released = await known.Post("/release", known.Release(), known.Etti);
        Assert.Equal((200, "2026-12-31"), (released.Status, (string?)released.Body["holders"]![1]!["until"]));
        Assert.Equal(5, (long?)released.Body["version"]);
    }

    [Fact]
    public async Task is_read_as_it_was_agreed_with_the_contact_of_the_holder()
    {
        var known = await (await PortfolioSamples.Begin(api)).Allocated();
        await known.Post("/sharing", known.Sharing(known.Other));
        await known.Post("/change", known.Change(known.Etti), known.Ai);
        foreach (var (structure, contact) in new[] { (known.Ai, "agent-7"), (known.Etti, "agent-9") })
        {
            var body = $$"""{"structureId":"{{structure}}","contactRef":"{{contact}}","from":"2026-01-01"}""";
            Assert.Equal(201, (await api.Post($"{known.Client}/contacts", body)).Status);
        }

        await api.Followed();
        var today = (await api.Get(known.Path)).Body;
        Assert.Equal((known.Ai, "agent-7"), ((Guid)today["holderId"]!, (string?)today["contact"]));
        Assert.Equal(("2026-01-01", "2026-12-31"), ((string?)today["heldFrom"], (string?)today["protectedUntil"]));
        Assert.Equal(known.Other, (Guid)today["sharedWith"]![0]!["structureId"]!);
        Assert.Equal(known.Group, (Guid)today["groupId"]!);
        var december = (await api.Get($"{known.Path}?validAt=2026-12-01&groupId={known.Group}")).Body;
        Assert.Equal((known.Etti, "agent-9"), ((Guid)december["holderId"]!, (string?)december["contact"]));
        var before = (await api.Get($"{known.Path}?validAt=2025-12-31")).Body;
        Assert.Equal((known.Ai, null), ((Guid)before["holderId"]!, before["heldFrom"]));
        foreach (var structure in new[] { known.Ai, known.Etti, known.Other })
        {
            var listed = await api.Get($"/v1/structures/{structure}/client-allocations");
            Assert.Equal(
                known.Client.Split('/')[^1],
                (string?)Assert.Single(listed.Body["items"]!.AsArray())!["clientId"]
            );
        }
    }

    [Fact]
    public async Task was_dealt_with_first_by_another_who_must_agree()
    {
        var story = await Story.Begin(api);
        await story.Requests(story.Ai);
        await api.Followed();
        var path = $"/v1/clients/{story.Client}/allocation";
        var body = $$"""{"holderId":"{{story.Etti}}","from":"2026-11-23"}""";
        var refused = await api.Post(path, body, null, Known.ActingFor(story.Etti));
        Assert.Equal((409, "HOLDER_CONSENT_MISSING"), (refused.Status, refused.Code));
        var agreed = await api.Post(path, body, null, Known.ActingFor(story.Ai));
        Assert.Equal((201, story.Ai), (agreed.Status, (Guid)agreed.Body["openedById"]!));
        Assert.Equal(story.Etti, (Guid)(await story.Read(path)).Body["holderId"]!);
    }

    [Fact]
    public async Task about_whom_nothing_was_agreed_is_not_passed_on()
    {
        var known = await PortfolioSamples.Begin(api);
        var refused = await known.Post("/change", known.Change(known.Etti));
        Assert.Equal((409, "WRONG_STATE"), (refused.Status, refused.Code));
        Assert.Equal(
            "L'état actuel ne permet pas cette opération : rien n'a encore été convenu pour ce client.",
            refused.Message("L-STATE")!.Replace('\u00a0', ' ')
        );
    }

    [Fact]
    public async Task on_trial_stays_with_its_holder()
    {
        var known = await PortfolioSamples.Begin(api);
        Assert.Equal(200, (await api.Post($"{known.Path}?dryRun=true", known.Allocation())).Status);
        Assert.Equal(201, (await known.Post("", known.Allocation())).Status);
        Assert.Equal(201, (await known.Post("", known.Allocation())).Status);
        var taken = await known.Post("", known.Allocation(known.Etti));
        Assert.Equal((409, "CLIENT_ALREADY_HELD"), (taken.Status, taken.Code));
    }

    [Fact]
    public async Task asked_for_by_two_goes_to_one_and_the_other_is_told()
    {
        for (var round = 0; round < 5; round++)
        {
            var known = await (await PortfolioSamples.Begin(api)).Allocated();
            var consent = $$"""{"on":"2026-11-23","groupId":"{{known.Group}}"}""";
            Assert.Equal(200, (await known.Post("/consent", consent, known.Ai)).Status);
            var replies = await Task.WhenAll(
                known.Post("/change", known.Change(known.Etti), known.Etti),
                known.Post("/change", known.Change(known.Other), known.Other)
            );
            var lost = Assert.Single(replies, reply => reply.Status == 409);
            Assert.Single(replies, reply => reply.Status == 200);
            Assert.NotNull((string?)lost.Body["decision"]!["id"]);
            Assert.Contains(lost.Code, (string[])["WRONG_STATE", "HOLDER_CONSENT_MISSING", "WRONG_PARTY"]);
        }
    }

    [Fact]
    public async Task allocated_by_six_at_once_has_one_holder()
    {
        var known = await PortfolioSamples.Begin(api);
        Guid[] wanted = [known.Ai, known.Etti, known.Other, known.Ai, known.Etti, known.Other];
        var replies = await Task.WhenAll(wanted.Select(holder => known.Post("", known.Allocation(holder))));
        Assert.Equal(2, replies.Count(reply => reply.Status == 201));
        Assert.Equal(4, replies.Count(reply => reply.Code == "CLIENT_ALREADY_HELD"));
    }

    [Fact]
    public async Task goes_by_the_clause_that_the_group_has_adopted()
    {
        var known = await PortfolioSamples.Begin(
            api,
            """{"allocationClause":"afterProtection","protectionMonths":1}"""
        );
        await known.Post("", known.Allocation(""","protectedUntil":"2026-11-30" """));
        var early = await known.Post("/change", known.Change(known.Etti, "adoptedClause", "2026-11-30"), known.Etti);
        Assert.Equal((409, "ALLOCATION_CLAUSE_NOT_MET"), (early.Status, early.Code));
        var passed = await known.Post("/change", known.Change(known.Etti, "adoptedClause"), known.Etti);
        Assert.True(passed.Status == 200, passed.Text);
    }

    private Task<long> Events(string type, Reply made) =>
        api.Count($"mt_events where type = '{type}' and stream_id = '{(Guid)made.Body["id"]!}'");
}
