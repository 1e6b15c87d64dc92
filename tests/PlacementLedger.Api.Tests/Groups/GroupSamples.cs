using PlacementLedger.Api.Tests.Host;

namespace PlacementLedger.Api.Tests.Groups;

/// <summary>Groups of structures of their own.</summary>
public static class GroupSamples
{
    public const string Joining = """{"from":"2026-01-01"}""";

    /// <summary>A group, whose members come in since January 2026 in that order; the first founds it.</summary>
    public static async Task<string> NewGroup(this LedgerApi api, params Guid[] members)
    {
        var founder = Known.ActingFor(members[0]);
        var made = await api.Post(
            "/v1/groups",
            """{"name":"Groupement de l'Isère","from":"2026-01-01"}""",
            null,
            founder
        );
        Assert.Equal(201, made.Status);
        var path = made.Headers["Location"];
        foreach (var member in members[1..])
        {
            var asked = await api.Post($"{path}/invitations", $$"""{"structureId":"{{member}}"}""", null, founder);
            Assert.Equal(200, asked.Status);
            var joined = await api.Post($"{path}/acceptance", Joining, null, Known.ActingFor(member));
            Assert.Equal(200, joined.Status);
        }

        return path;
    }

    /// <summary>Proposes a policy by the first member, and lets the others vote for it.</summary>
    public static async Task<Reply> Agree(this LedgerApi api, string group, string policy, params Guid[] members)
    {
        var made = await api.Post(
            $"{group}/policies",
            $$"""{"from":"2026-01-01","policy":{{policy}}}""",
            null,
            Known.ActingFor(members[0])
        );
        Assert.Equal(201, made.Status);
        var last = made;
        foreach (var member in members[1..])
        {
            var proposal = made.Body["proposals"]!.AsArray()[^1]!["id"];
            var path = $"{group}/policies/{proposal}/votes";
            last = await api.Post(path, """{"inFavour":true}""", null, Known.ActingFor(member));
            Assert.Equal(200, last.Status);
        }

        return last;
    }
}
