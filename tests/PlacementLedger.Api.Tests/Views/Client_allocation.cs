using System.Text.Json.Nodes;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>Who holds a client, who opened it, and how the work is shared among legal employers.</summary>
[Collection<SharedLedger>]
public sealed class Client_allocation(LedgerApi api)
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Tuesday = new(2026, 11, 24);
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Fact]
    public async Task is_held_by_the_receiver_of_the_first_request_whoever_signs_later()
    {
        var story = await Story.Begin(api);
        await story.Requests(story.Etti);
        await story.Requests(story.Ai);
        await story.Places(story.Ai, story.Ai, Monday);
        await Holds(story, story.Etti);
    }

    [Fact]
    public async Task is_held_by_the_signer_of_the_first_placement_when_nobody_received_a_request()
    {
        var story = await Story.Begin(api);
        await story.Places(story.Etti, story.Ai, Wednesday);
        await story.Places(story.Etti, story.Etti, Monday);
        await Holds(story, story.Ai);
    }

    [Fact]
    public async Task is_not_taken_by_a_request_that_comes_after_the_client_was_opened()
    {
        var story = await Story.Begin(api);
        await story.Places(story.Ai, story.Ai, Monday);
        await story.Requests(story.Etti);
        await Holds(story, story.Ai);
    }

    [Fact]
    public async Task is_not_moved_by_a_transfer_of_the_worker()
    {
        var story = await Story.Begin(api);
        await story.Requests(story.Ai);
        var left = await story.Places(story.Ai, story.Ai, Monday, Tuesday);
        await story.Posts(left, Monday, 420);
        await story.Transfers(left, Tuesday, Tuesday);
        await story.Places(story.Etti, story.Etti, Tuesday);
        await Holds(story, story.Ai);
        Assert.Equal(
            [(story.Ai, null, 1, 420, 0), (story.Etti, null, 1, 0, 420)],
            Shares(await story.Read(PathOf(story)))
        );
    }

    [Fact]
    public async Task shows_the_signer_beside_the_legal_employer_who_owns_the_hours()
    {
        var story = await Story.Begin(api);
        await story.Places(story.Etti, story.Ai, Monday);
        Assert.Equal([(story.Etti, story.Ai, 1, 0, 420)], Shares(await story.Read(PathOf(story))));
    }

    [Fact]
    public async Task counts_a_line_as_the_end_of_its_days_reservation()
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Ai, story.Ai, Monday, Tuesday, Wednesday);
        var entry = await story.Posts(placement, Monday, 300);
        await story.Posts(placement, Tuesday, 120, HoursKind.PaidTraining);
        Assert.Equal([(story.Ai, null, 1, 300, 420)], Shares(await story.Read(PathOf(story))));

        await story.Corrects(placement, entry, Monday, 300, 240);
        await story.Frees(placement, ReleaseCause.Released, Wednesday);
        Assert.Equal([(story.Ai, null, 1, 240, 0)], Shares(await story.Read(PathOf(story))));
    }

    [Fact]
    public async Task forgets_a_cancelled_placement_and_keeps_the_holder()
    {
        var story = await Story.Begin(api);
        await story.Cancels(await story.Places(story.Ai, story.Ai, Monday), Monday);
        await Holds(story, story.Ai);
        Assert.Equal([(story.Ai, null, 0, 0, 0)], Shares(await story.Read(PathOf(story))));
    }

    [Fact]
    public async Task counts_hours_up_to_the_day_asked_about()
    {
        var story = await Story.Begin(api);
        var placement = await story.Places(story.Ai, story.Ai, Monday, Tuesday, Wednesday);
        await story.Posts(placement, Tuesday, 400);
        await story.Posts(placement, Monday, 300);
        Assert.Equal(0, Worked(await story.Read($"{PathOf(story)}?validAt=2026-11-22")));
        Assert.Equal(300, Worked(await story.Read($"{PathOf(story)}?validAt=2026-11-23")));
        Assert.Equal(700, Worked(await story.Read($"{PathOf(story)}?validAt=2026-11-24")));
        Assert.Equal(700, Worked(await story.Read(PathOf(story))));
    }

    [Fact]
    public async Task is_nobodys_before_a_request_or_a_placement_and_404_for_no_client()
    {
        var story = await Story.Begin(api);
        var reply = await story.Read(PathOf(story));
        Assert.Equal(200, reply.Status);
        Assert.Null(reply.Body["holderId"]);
        Assert.Empty(reply.Body["shares"]!.AsArray());
        Assert.Equal("NOT_FOUND", (await api.Get($"/v1/clients/{Guid.CreateVersion7()}/allocation")).Code);
        Assert.Equal("NOT_FOUND", (await api.Get($"/v1/structures/{Guid.CreateVersion7()}/client-allocations")).Code);
        Assert.Equal(404, (await api.Get(PathOf(story), ("Tenant", "another"))).Status);
    }

    [Fact]
    public async Task is_listed_for_everyone_who_has_a_part_in_it_page_by_page()
    {
        var first = await Story.Begin(api);
        await first.Places(first.Etti, first.Ai, Monday);
        var list = await first.Read(
            $"/v1/structures/{first.Etti}/client-allocations?limit=1&updatedSince=2026-11-01T00:00:00%2B01:00"
        );
        Assert.Equal(first.Client, (Guid)Assert.Single(list.Body["items"]!.AsArray())!["clientId"]!);
        Assert.Null(list.Body["next"]);
        var signer = await first.Read($"/v1/structures/{first.Ai}/client-allocations");
        Assert.Single(signer.Body["items"]!.AsArray());
        var later = await first.Read($"/v1/structures/{first.Ai}/client-allocations?updatedSince=2027-01-01T00:00:00Z");
        Assert.Empty(later.Body["items"]!.AsArray());
    }

    private static string PathOf(Story story) => $"/v1/clients/{story.Client}/allocation";

    private static async Task Holds(Story story, Guid holder)
    {
        var body = (await story.Read(PathOf(story))).Body;
        Assert.Equal((holder, holder), ((Guid)body["holderId"]!, (Guid)body["openedById"]!));
    }

    private static int Worked(Reply reply) =>
        reply.Body["shares"]!.AsArray().Sum(share => (int)share!["workedMinutes"]!);

    private static (Guid, Guid?, int, int, int)[] Shares(Reply reply) =>
        [.. reply.Body["shares"]!.AsArray().Select(share => Share(share!))];

    private static (Guid, Guid?, int, int, int) Share(JsonNode share) =>
        (
            (Guid)share["structureId"]!,
            (Guid?)share["signedByStructureId"],
            (int)share["placements"]!,
            (int)share["workedMinutes"]!,
            (int)share["reservedMinutes"]!
        );
}
