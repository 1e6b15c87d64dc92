using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Clients;

/// <summary>Who speaks with a client, over HTTP: one at a time for each structure, and announced.</summary>
[Collection<SharedLedger>]
public sealed class A_contact(LedgerApi api)
{
    public static TheoryData<BadInput> Naming =>
        BadInputs
            .Of(Change(Guid.CreateVersion7()), "/structureId", "/contactRef", "/from")
            .With("a name", "/contactRef", "Mme Martin", "WRONG_FORMAT")
            .With("too long", "/contactRef", new string('x', 101), "OUT_OF_RANGE")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .With("tomorrow", "/toldOn", "2026-11-24", "DATE_IN_FUTURE")
            .With("unknown structure", "/structureId", $"{Guid.CreateVersion7()}", "NOT_FOUND", 404)
            .WithUnknownSubject()
            .Rows;

    [Theory]
    [MemberData(nameof(Naming), DisableDiscoveryEnumeration = true)]
    public async Task named_badly_is_refused(BadInput bad) =>
        await bad.IsRefused(
            api,
            HttpMethod.Post,
            $"{await api.RegisteredClient()}/contacts",
            Change(bad.At == "/structureId" ? Guid.CreateVersion7() : await api.NewStructure())
        );

    [Fact]
    public async Task is_read_in_time_and_a_change_is_announced()
    {
        var path = await api.RegisteredClient();
        var structure = await api.NewStructure();
        var first = await api.Post($"{path}/contacts", First(structure), null, Known.ActingFor(structure));
        Assert.True(first.Status == 201, first.Text);
        Assert.Equal($"{path}/contacts", first.Headers["Location"]);
        Assert.Equal("accepted", (string?)first.Body["decision"]!["outcome"]);

        var change = await api.Post($"{path}/contacts", Change(structure));
        Assert.Equal(["P7 met"], change.Rules());
        Assert.DoesNotContain("Départ", change.Text, StringComparison.Ordinal);
        Assert.Equal(3, (long?)change.Body["version"]);
        Assert.Equal(3, (long?)(await api.Post($"{path}/contacts", Change(structure))).Body["version"]);

        var read = (await api.Get($"{path}/contacts?validAt=2027-01-04")).Body;
        Assert.Equal(1, (int?)read["changesInTwelveMonths"]);
        Assert.Equal(
            $$"""
            [{"structureId":"{{structure}}","contactRef":"agent-7","from":"2026-01-05","until":"2027-01-03"},
             {"structureId":"{{structure}}","contactRef":"agent-12","from":"2027-01-04",
             "toldOn":"2026-11-23","reason":"Départ en retraite"}]
            """.Replace("\n ", "", StringComparison.Ordinal),
            read["contacts"]!.ToJsonString(Api.Http.Wire.Json)
        );
        Assert.Equal(0, (int?)(await api.Get($"{path}/contacts")).Body["changesInTwelveMonths"]);
    }

    [Fact]
    public async Task changed_at_once_is_recorded_and_told()
    {
        var path = await api.RegisteredClient();
        var structure = await api.NewStructure();
        await api.Post($"{path}/contacts", First(structure));
        var change = await api.Post(
            $"{path}/contacts",
            $$"""{"structureId":"{{structure}}","contactRef":"agent-12","from":"2026-12-07","reason":"Départ"}"""
        );
        Assert.Equal((201, "acceptedWithWarnings"), (change.Status, (string?)change.Body["decision"]!["outcome"]));
        Assert.Equal(
            "Le client a été prévenu le 23 novembre 2026 : avec un préavis de 15 jours, son interlocuteur change "
                + "le 8 décembre 2026 au plus tôt.",
            change.Message("P7")
        );
    }

    [Fact]
    public async Task of_another_structure_is_not_named_and_on_trial_nothing_is_recorded()
    {
        var path = await api.RegisteredClient();
        var structure = await api.NewStructure();
        var other = await api.NewStructure();
        var refused = await api.Post($"{path}/contacts", First(structure), null, Known.ActingFor(other));
        Assert.Equal((409, "WRONG_PARTY"), (refused.Status, refused.Code));
        Assert.Equal(200, (await api.Post($"{path}/contacts?dryRun=true", First(structure))).Status);
        Assert.Empty((await api.Get($"{path}/contacts")).Body["contacts"]!.AsArray());
        Assert.Equal(404, (await api.Get($"/v1/clients/{Guid.CreateVersion7()}/contacts")).Status);
    }

    [Fact]
    public async Task named_by_eight_at_once_changes_as_often_as_it_is_another()
    {
        var path = await api.RegisteredClient();
        var structure = await api.NewStructure();
        await api.Post($"{path}/contacts", First(structure));
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => api.Post($"{path}/contacts", Change(structure, $"agent-{i / 4}")))
        );
        Assert.All(replies, reply => Assert.Equal(201, reply.Status));
        var read = (await api.Get($"{path}/contacts")).Body;
        Assert.Equal(2, read["contacts"]!.AsArray().Count);
    }

    private static string First(Guid structure) =>
        $$"""{"structureId":"{{structure}}","contactRef":"agent-7","from":"2026-01-05"}""";

    private static string Change(Guid structure, string contact = "agent-12") =>
        $$"""
            {"structureId":"{{structure}}","contactRef":"{{contact}}","from":"2027-01-04",
             "reason":"Départ en retraite","toldOn":"2026-11-23"}
            """;
}
