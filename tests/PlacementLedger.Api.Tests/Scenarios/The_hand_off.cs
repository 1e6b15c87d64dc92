using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Scenarios.HandoffStory;

namespace PlacementLedger.Api.Tests.Scenarios;

/// <summary>Scenarios 7 and 8: an ETTI takes over before the ceiling, or nobody does and nothing is dropped.</summary>
[Collection<SharedLedger>]
public sealed class The_hand_off(LedgerApi api)
{
    private const string Consent = """{"given":true,"on":"2026-11-23"}""";
    private const string Acceptance = """{"on":"2026-11-23"}""";

    [Fact]
    public async Task is_opened_agreed_to_and_done_without_a_gap()
    {
        var story = await In(api);
        await story.WorkedOn();
        var asking = await story.Handoff();
        Assert.Equal("ceiling", (string?)asking.Body["limit"]);
        Assert.Equal(story.Network.Etti, AskedStructure(asking));
        var stopsOn = DateOnly.Parse((string)asking.Body["stopsOn"]!, null);
        var before = await api.Get($"/v1/clients/{story.Network.Company}/allocation");

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
        var after = await api.Get($"/v1/clients/{story.Network.Company}/allocation");
        Assert.Equal((string?)before.Body["holderId"], (string?)after.Body["holderId"]);
    }
}
