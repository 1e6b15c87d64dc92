using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Portfolios;

/// <summary>A group of two associations and an ETTI, and a client of theirs.</summary>
internal sealed record PortfolioSamples(LedgerApi Api, Guid Group, Guid Ai, Guid Etti, Guid Other, string Client)
{
    public string Path => $"{Client}/allocation";

    public static async Task<PortfolioSamples> Begin(LedgerApi api, string policy = "{}")
    {
        var (ai, etti, other) = (await api.NewStructure(), await api.NewStructure("etti"), await api.NewStructure());
        var group = await api.NewGroup(ai, policy, etti, other);
        return new(api, group, ai, etti, other, await api.RegisteredClient());
    }

    public string Allocation(string more = "") => Allocation(Ai, more);

    public string Allocation(Guid holder, string more = "") =>
        $$"""{"holderId":"{{holder}}","from":"2026-01-01","groupId":"{{Group}}"{{more}}}""";

    public string Change(Guid to, string clause = "holderConsent", string from = "2026-12-01") =>
        $$"""
            {"toHolderId":"{{to}}","from":"{{from}}","clause":"{{clause}}","ref":"ged:412","groupId":"{{Group}}"}
            """;

    public string Consent(Guid to) => $$"""{"on":"2026-11-23","toHolderId":"{{to}}","groupId":"{{Group}}"}""";

    public string Sharing(Guid with) =>
        $$"""{"structureId":"{{with}}","from":"2026-11-23","until":"2026-12-31","groupId":"{{Group}}"}""";

    public string Release() => $$"""{"on":"2026-12-31","reason":"Hors du territoire","groupId":"{{Group}}"}""";

    public async Task<PortfolioSamples> Allocated()
    {
        var reply = await Api.Post(Path, Allocation());
        Assert.True(reply.Status == 201, reply.Text);
        return this;
    }

    public Task<Reply> Post(string step, string body, Guid? acting = null) =>
        acting is { } structure
            ? Api.Post($"{Path}{step}", body, null, Known.ActingFor(structure))
            : Api.Post($"{Path}{step}", body);
}

/// <summary>Groups that exist when a test begins.</summary>
internal static class Groups
{
    /// <summary>Founded in 2025 by the first, joined by the others, with the policy where one is given.</summary>
    public static async Task<Guid> NewGroup(this LedgerApi api, Guid founder, string policy, params Guid[] others)
    {
        var made = await api.Post(
            "/v1/groups",
            """{"name":"Groupement","from":"2025-01-01"}""",
            null,
            Known.ActingFor(founder)
        );
        Assert.True(made.Status == 201, made.Text);
        var path = made.Headers["Location"];
        if (policy != "{}")
        {
            var body = $$"""{"from":"2026-11-23","policy":{{policy}}}""";
            var adopted = await api.Post($"{path}/policies", body, null, Known.ActingFor(founder));
            Assert.True(adopted.Status is 200 or 201, adopted.Text);
        }

        foreach (var other in others)
        {
            var body = $$"""{"structureId":"{{other}}"}""";
            await api.Post($"{path}/invitations", body, null, Known.ActingFor(founder));
            var joined = await api.Post(
                $"{path}/acceptance",
                """{"from":"2025-01-01"}""",
                null,
                Known.ActingFor(other)
            );
            Assert.True(joined.Status is 200 or 201, joined.Text);
        }

        return Guid.Parse(path.Split('/')[^1]);
    }
}
