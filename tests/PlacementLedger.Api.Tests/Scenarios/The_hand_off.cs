using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Handoffs;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Workers;
using static PlacementLedger.Api.Tests.Scenarios.HandoffStory;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenarios 7 and 8: an ETTI takes over before the ceiling, or nobody does and nothing is
/// dropped.</summary>
[Collection<SharedLedger>]
public sealed class The_hand_off(LedgerApi api)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private const string Consent = """{"given":true,"on":"2026-11-23"}""";
    private const string Refusal = """{"by":"structure","on":"2026-11-23","reason":"Pas de mission."}""";
    private const string Acceptance = """{"on":"2026-11-23"}""";

    [Fact]
    public async Task is_opened_agreed_to_and_done_without_a_gap()
    {
        var story = await In(api);
        var placed = await story.WorkedOn();
        var asking = await story.Handoff();
        Assert.Equal("ceiling", (string?)asking.Body["limit"]);
        Assert.Equal(story.Network.Etti, AskedStructure(asking));
        var stopsOn = DateOnly.Parse((string)asking.Body["stopsOn"]!, null);
        var allocation = $"/v1/clients/{story.Network.Company}/allocation";
        var before = await api.Get(allocation, ("Min-Position", placed.Headers["Ledger-Position"]));
        Assert.Equal(story.Network.Ai, (string?)before.Body["holderId"]);

        await story.Answer(Asked(asking), "acceptance", Acceptance, story.Network.Etti);
        await story.Answer(Asked(asking), "consent", Consent, story.Network.Ai);
        var done = await story.Handoff("completed");
        var completion = done.Body["completion"]!;
        Assert.Equal($"{stopsOn:O}", (string?)completion["firstDay"]);
        Assert.Equal($"{stopsOn.AddDays(-1):O}", (string?)completion["lastDay"]);

        var mission = await api.Get($"/v1/placements/{completion["placementId"]}");
        Assert.Equal(story.Network.Etti, (string?)mission.Body["legalEmployerId"]);
        Assert.Equal(story.Network.Company, (string?)mission.Body["clientId"]);
        Assert.Equal($"{stopsOn:O}", (string?)mission.Body["from"]);
        Assert.Equal("executed", (string?)(await api.Get($"/v1/transfers/{Asked(asking)}")).Body["state"]);
        var after = await api.Get(allocation);
        Assert.Equal((string?)before.Body["holderId"], (string?)after.Body["holderId"]);
    }

    [Fact]
    public async Task declined_goes_to_the_next_and_then_to_a_derogation_and_nothing_is_dropped()
    {
        var second = await Cooperation.Structure(api, "etti");
        var story = await In(api, second);
        await story.WorkedOn();
        var first = await story.Handoff();
        var asked = AskedStructure(first);
        await story.Answer(Asked(first), "refusal", Refusal, asked);

        var next = await story.HandoffWhere(now => now["asked"] is { } to && (string?)to["structureId"] != asked);
        Assert.Equal("structure", DeclinedBy(next, asked));
        await story.Answer(Asked(next), "consent", """{"given":false,"on":"2026-11-23"}""", story.Network.Ai);
        var left = await story.Handoff("derogation");
        Assert.Equal("worker", DeclinedBy(left, AskedStructure(next)));
        Assert.Equal((string?)left.Body["stopsOn"], (string?)left.Body["dueOn"]);
        Assert.Null(left.Body["asked"]);

        // The derogation comes: the hours go on with the AI, and the queue is empty.
        var granted = await api.Post(
            $"/v1/structures/{story.Network.Ai}/derogations",
            """
            {"reference":"AP-17-2026-4","department":"17","from":"2026-11-24","until":"2027-11-23",
             "ceilingMinutes":60000}
            """
        );
        Assert.True(granted.Status == 201, granted.Text);
        await story.Handoff("lifted");
    }

    [Fact]
    public async Task asks_a_structure_again_when_the_ai_chooses_it_and_is_given_up_with_a_reason()
    {
        var story = await In(api);
        await story.WorkedOn();
        var first = await story.Handoff();
        await story.Answer(Asked(first), "refusal", Refusal, story.Network.Etti);
        var left = await story.Handoff("derogation");
        var path = $"/v1/handoffs/{left.Body["id"]}";
        var chosen = await api.Post(
            $"{path}/target",
            $$"""{"structureId":"{{story.Network.Etti}}"}""",
            null,
            story.ByTheAi
        );
        Assert.Equal((200, "asking"), (chosen.Status, (string?)chosen.Body["state"]));
        Assert.NotEqual(Asked(first), Asked(chosen));

        const string Why = """{"reason":"Le client embauche."}""";
        var others = await api.Post($"{path}/abandonment", Why, null, story.ByTheEtti);
        Assert.Equal((409, "WRONG_PARTY"), (others.Status, others.Code));
        var given = await api.Post($"{path}/abandonment", Why, null, story.ByTheAi);
        Assert.Equal((200, "abandoned"), (given.Status, (string?)given.Body["state"]));
        Assert.Equal("Le client embauche.", (string?)(await api.Get(path)).Body["reason"]);
        var transfer = await api.Get($"/v1/transfers/{Asked(chosen)}");
        Assert.Equal("cancelled", (string?)transfer.Body["state"]);
        Assert.False(await story.Looks(), "One given up was opened again.");
    }

    [Fact]
    public async Task is_done_once_however_often_and_at_the_same_time_its_messages_come()
    {
        var story = await In(api);
        await story.WorkedOn();
        var asking = await story.Handoff();
        await story.Answer(Asked(asking), "acceptance", Acceptance, story.Network.Etti);
        await story.Answer(Asked(asking), "consent", Consent, story.Network.Ai);
        var id = (Guid)asking.Body["id"]!;
        var progress = api.Services.GetRequiredService<HandoffProgress>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => progress.Of("local", id, Ct)));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => story.Looks()));
        await story.Handoff("completed");
        Assert.Equal(1, await api.Count($"mt_events where stream_id = '{id}' and type = 'handoff_completed'"));
        Assert.Equal(1, await api.Count($"mt_doc_handoff where data ->> 'workerId' = '{story.Network.Worker}'"));
        var placements = await api.Count(
            $"""
            mt_doc_placement where data ->> 'workerId' = '{story.Network.Worker}'
              and data -> 'engagement' ->> 'employerId' = '{story.Network.Etti}'
            """
        );
        Assert.Equal(1, placements);
    }

    [Fact]
    public async Task is_signed_by_the_ai_where_it_has_a_mandate_to()
    {
        var story = await In(api);
        var granted = await api.Post(
            "/v1/mandates",
            $$"""
            {"principalId":"{{story.Network.Etti}}","agentId":"{{story.Network.Ai}}","full":true,
             "from":"2026-01-01","until":"2027-12-31"}
            """
        );
        var mandate = (string)granted.Body["id"]!;
        await api.Post($"/v1/mandates/{mandate}/acceptance", """{"on":"2026-01-02"}""", null, story.ByTheAi);
        await story.WorkedOn();
        var asking = await story.Handoff();
        Assert.Equal("mandate", (string?)asking.Body["candidates"]![0]!["tie"]);
        await story.Answer(Asked(asking), "acceptance", Acceptance, story.Network.Etti);
        await story.Answer(Asked(asking), "consent", Consent, story.Network.Ai);
        var done = await story.Handoff("completed");
        var mission = await api.Get($"/v1/placements/{done.Body["completion"]!["placementId"]}");
        Assert.Equal(story.Network.Ai, (string?)mission.Body["signedByStructureId"]);
        Assert.Equal(mandate, (string?)mission.Body["mandateId"]);
    }

    [Fact]
    public async Task that_a_rule_forbids_leaves_the_hours_with_the_ai()
    {
        var story = await In(api);
        await story.WorkedOn();
        var asking = await story.Handoff();
        await story.Answer(Asked(asking), "acceptance", Acceptance, story.Network.Etti);
        await api.Record<Worker>(
            new PassSuspended(
                Guid.Parse(story.Network.Worker),
                (await api.Load<Worker>(Guid.Parse(story.Network.Worker))).Passes[0].Number,
                Guid.CreateVersion7(),
                new(2026, 11, 23),
                new(2027, 3, 31),
                SuspensionReason.ContractSuspended,
                InRecordedEnd: false
            )
        );
        await story.Answer(Asked(asking), "consent", Consent, story.Network.Ai);
        var left = await story.Handoff("derogation");
        Assert.Equal("law", DeclinedBy(left, story.Network.Etti));
        Assert.Equal("cancelled", (string?)(await api.Get($"/v1/transfers/{Asked(asking)}")).Body["state"]);
    }

    private static string? DeclinedBy(Reply handoff, string structure) =>
        (string?)
            handoff.Body["candidates"]!.AsArray().Single(candidate => (string?)candidate!["structureId"] == structure)![
                "declinedBy"
            ];
}
