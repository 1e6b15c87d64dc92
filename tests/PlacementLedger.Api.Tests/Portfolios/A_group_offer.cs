using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Portfolios;

/// <summary>What a group can offer a client, over HTTP, with the rules that say so.</summary>
[Collection<SharedLedger>]
public sealed class A_group_offer(LedgerApi api)
{
    [Fact]
    public async Task lists_every_member_with_the_rules()
    {
        var known = await PortfolioSamples.Begin(api);
        var aci = await api.NewStructure("aci");
        await api.Post(
            $"/v1/groups/{known.Group}/invitations",
            $$"""{"structureId":"{{aci}}"}""",
            null,
            Known.ActingFor(known.Ai)
        );
        await api.Post($"/v1/groups/{known.Group}/acceptance", """{"from":"2026-01-01"}""", null, Known.ActingFor(aci));
        Assert.Equal(201, (await api.Post($"/v1/structures/{known.Etti}/conventions", Samples.Convention())).Status);
        var offer = (await api.Get($"{known.Client}/group-offer", Known.ActingFor(known.Ai))).Body;
        Assert.Equal((known.Group, "2026-11-23"), ((Guid)offer["groupId"]!, (string?)offer["on"]));
        Assert.Equal(
            [
                (known.Ai, "placement", false),
                (known.Etti, "placement", true),
                (known.Other, "placement", false),
                (aci, "ownService", true),
            ],
            offer["members"]!
                .AsArray()
                .Select(member => ((Guid)member!["structureId"]!, (string?)member["form"], (bool)member["lawful"]!))
        );
        var dangerous = await api.Get($"{known.Client}/group-offer?groupId={known.Group}&hazard=asbestos&rome=H2206");
        Assert.False((bool)dangerous.Body["members"]![1]!["lawful"]!);
        Assert.Contains("ETTI-21", dangerous.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_who_is_in_no_group_is_empty()
    {
        var client = await api.RegisteredClient();
        var offer = await api.Get($"{client}/group-offer", Known.ActingFor(await api.NewStructure()));
        Assert.Equal((200, 0), (offer.Status, offer.Body["members"]!.AsArray().Count));
        Assert.Equal(404, (await api.Get($"{client}/group-offer?groupId={Guid.CreateVersion7()}")).Status);
        Assert.Equal(404, (await api.Get($"/v1/clients/{Guid.CreateVersion7()}/group-offer")).Status);
    }

    [Theory]
    [InlineData("on=tomorrow")]
    [InlineData("rome=h2206")]
    [InlineData("hazard=much%20noise")]
    [InlineData("groupId=mine")]
    [InlineData("extra=1")]
    public async Task asked_for_badly_is_refused(string query) =>
        Assert.Equal(400, (await api.Get($"{await api.RegisteredClient()}/group-offer?{query}")).Status);
}
