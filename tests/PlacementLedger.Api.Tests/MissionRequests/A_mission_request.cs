using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.MissionRequests;
using static PlacementLedger.Api.Tests.MissionRequests.MissionRequestSamples;

namespace PlacementLedger.Api.Tests.MissionRequests;

/// <summary>Mission requests over HTTP: submitted, read back, found again, withdrawn or lost.</summary>
[Collection<SharedLedger>]
public sealed class A_mission_request(LedgerApi api)
{
    [Fact]
    public async Task is_read_back_as_it_was_submitted()
    {
        var made = await api.Post("/v1/mission-requests", Submit(await api.NewClient(), await api.NewStructure()));
        Assert.Equal(201, made.Status);
        var read = await api.Get(made.Headers["Location"]);
        Assert.Equal(made.WithoutTexts(), read.WithoutTexts());
        Assert.Equal("open", (string?)read.Body["state"]);
        Assert.Equal("H2206", (string?)read.Body["occupation"]!["rome"]);
        Assert.Equal("Aide-menuisier", (string?)read.Body["occupation"]!["label"]);
        Assert.Equal("Renfort de fin d'année", (string?)read.Body["purpose"]);
        Assert.Equal("38185", (string?)read.Body["site"]!["commune"]);
        Assert.Equal((1_200, 2), ((int)read.Body["minutesPerWeek"]!, (int)read.Body["headcount"]!));
        Assert.Empty(read.Body["placementIds"]!.AsArray());
        Assert.Equal("accepted", (string?)made.Body["decision"]!["outcome"]);
    }

    [Fact]
    public async Task keeps_its_free_texts_out_of_the_events_and_out_of_kept_answers()
    {
        await api.SubmittedRequest();
        const string kept = "wolverine_deduplicated_responses d where d::text like";
        Assert.NotEqual(0, await api.Count($"{kept} '%H2206%'"));
        Assert.Equal(0, await api.Count($"{kept} '%Aide-menuisier%'"));
        Assert.Equal(0, await api.Count("mt_events where data::text like '%Aide-menuisier%'"));
        Assert.Equal(0, await api.Count("mt_events where data::text like '%Renfort%'"));
    }

    [Fact]
    public async Task is_found_by_its_external_reference_its_client_and_its_receiver()
    {
        var (client, structure, other) = (await api.NewClient(), await api.NewStructure(), await api.NewStructure());
        const string Reference = ""","externalRefs":[{"system":"portal","id":"D-4711"}]""";
        var id = (Guid)(await api.Post("/v1/mission-requests", Submit(client, structure, Reference))).Body["id"]!;
        var second = (Guid)(await api.Post("/v1/mission-requests", Submit(client, other))).Body["id"]!;

        Assert.Equal([id], (await api.Get("/v1/mission-requests?externalRef=portal:D-4711")).Ids());
        var ofClient = await api.Get($"/v1/mission-requests?clientId={client}");
        Assert.Equal(Known.Sorted(id, second), ofClient.Ids());
        Assert.Null(ofClient.Body["items"]![1]!["purpose"]);
        Assert.Null(ofClient.Body["items"]![1]!["occupation"]!["label"]);
        Assert.Equal([second], (await api.Get($"/v1/mission-requests?receivedByStructureId={other}")).Ids());

        var taken = await api.Post("/v1/mission-requests", Submit(client, structure, Reference));
        Assert.Equal((409, "EXTERNAL_REF_TAKEN"), (taken.Status, taken.Code));
    }

    [Fact]
    public async Task shows_the_placements_that_serve_it()
    {
        var path = await api.SubmittedRequest();
        var (id, placement) = (Guid.Parse(path[^36..]), Guid.CreateVersion7());
        await api.Record<MissionRequest>(new PlacementAttached(id, placement));
        Assert.Equal(placement, (Guid)(await api.Get(path)).Body["placementIds"]![0]!);
    }

    [Theory]
    [InlineData("cancellation", Cancellation, "cancelled", "loss", Loss)]
    [InlineData("loss", Loss, "lost", "cancellation", Cancellation)]
    public async Task is_withdrawn_or_lost_once(string step, string body, string state, string other, string otherBody)
    {
        var path = await api.SubmittedRequest();
        var once = await api.Post($"{path}/{step}", body);
        Assert.Equal((200, state), (once.Status, (string?)once.Body["state"]));
        var read = await api.Get(path);
        Assert.Equal(once.WithoutTexts(), read.WithoutTexts());
        Assert.Equal("Rien à faire.", (string?)read.Body[step]!["reason"]);
        Assert.Equal("Aide-menuisier", (string?)read.Body["occupation"]!["label"]);

        var twice = await api.Post($"{path}/{step}", body);
        Assert.Equal(200, twice.Status);
        Assert.Equal(once.Resource(), twice.Resource());

        var late = await api.Post($"{path}/{other}", otherBody);
        Assert.Equal((409, "WRONG_STATE"), (late.Status, late.Code));
        Assert.Equal(["L-STATE blocked"], late.Rules());
    }

    [Fact]
    public async Task withdrawn_and_lost_at_once_is_one_of_the_two()
    {
        for (var round = 0; round < 20; round++)
        {
            var path = await api.SubmittedRequest();
            var replies = await Task.WhenAll(
                api.Post($"{path}/cancellation", Cancellation),
                api.Post($"{path}/loss", Loss)
            );
            Assert.Single(replies, reply => reply.Status == 200);
            Assert.Single(replies, reply => (reply.Status, reply.Code) == (409, "WRONG_STATE"));
        }
    }
}
