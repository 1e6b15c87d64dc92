using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Api.Tests.Scenarios;

namespace PlacementLedger.Api.Tests.Placements;

/// <summary>How a placement is read back.</summary>
[Collection<SharedLedger>]
public sealed class A_placement(LedgerApi api)
{
    [Fact]
    public async Task is_found_by_its_external_reference_which_no_other_can_take()
    {
        var network = await Cooperation.In(api);
        const string Reference = ""","externalRefs":[{"system":"gta","id":"4711/2"}]""";
        var days = Cooperation.Spread(420, new(2026, 11, 24));
        var placed = await network.Place(days, more: Reference);
        Assert.True(placed.Status == 201, placed.Text);
        Assert.Equal("4711/2", (string?)placed.Body["externalRefs"]![0]!["id"]);
        Assert.Equal([(Guid)placed.Body["id"]!], (await api.Get("/v1/placements?externalRef=gta:4711/2")).Ids());
        var taken = await network.Place(days, more: Reference);
        Assert.Equal((409, "EXTERNAL_REF_TAKEN"), (taken.Status, taken.Code));
        Assert.Equal("/externalRefs/0", (string?)taken.Body["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task shows_its_qualification_when_read_and_keeps_it_in_no_event()
    {
        var network = await Cooperation.In(api);
        const string Post = ""","post":{"ref":"P-1","qualification":"canari-bleu"}""";
        var placed = await network.Place(Cooperation.Spread(420, new(2026, 11, 24)), more: Post);
        Assert.True(placed.Status == 201, placed.Text);
        var read = await api.Get($"/v1/placements/{placed.Body["id"]}");
        Assert.Equal("canari-bleu", (string?)read.Body["post"]!["qualification"]);
        Assert.Equal(["mt_doc_remark"], await api.TablesWith("canari-bleu"));
        var listed = await api.Get($"/v1/placements?workerId={network.Worker}");
        Assert.Equal("P-1", (string?)listed.Body["items"]![0]!["post"]!["ref"]);
        Assert.DoesNotContain("canari-bleu", listed.Text);
    }
}
