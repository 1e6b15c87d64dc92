using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Groups.GroupSamples;

namespace PlacementLedger.Api.Tests.Groups;

/// <summary>Groups over HTTP: founded, joined, left, and how their policy comes about.</summary>
[Collection<SharedLedger>]
public sealed class A_group(LedgerApi api)
{
    [Fact]
    public async Task is_founded_joined_and_left()
    {
        var (founder, second) = (await api.NewStructure(), await api.NewStructure("etti"));
        var path = await api.NewGroup(founder, second);
        var read = await api.Get(path);
        Assert.Equal("coordinator", (string?)read.Body["members"]![0]!["role"]);
        Assert.Equal(second, (Guid)read.Body["members"]![1]!["structureId"]!);
        Assert.Empty(read.Body["invited"]!.AsArray());
        Assert.Equal(21, (int)read.Body["policy"]!["handoffNoticeDays"]!);

        var left = await api.Post(
            $"{path}/withdrawal",
            """{"lastDay":"2026-12-31","reason":"Autre groupement."}""",
            null,
            Known.ActingFor(second)
        );
        Assert.Equal((200, "2026-12-31"), (left.Status, (string?)left.Body["members"]![1]!["lastDay"]));
        Assert.Equal(left.Resource(), (await api.Get(path)).Resource());
        Assert.Contains(Guid.Parse(path[^36..]), (await api.Get("/v1/groups?limit=500")).Ids());
    }

    [Fact]
    public async Task is_of_one_tenant_and_founded_by_a_structure_of_it()
    {
        var path = await api.NewGroup(await api.NewStructure());
        Assert.Equal(404, (await api.Get(path, ("Tenant", "elsewhere"))).Status);
        const string Body = """{"name":"Groupement","from":"2026-01-01"}""";
        var nobody = await api.Post("/v1/groups", Body, null, Known.ActingFor(Guid.CreateVersion7()));
        Assert.Equal((404, "Acting-Structure:"), (nobody.Status, (string?)nobody.Body["errors"]![0]!["pointer"]));
        Assert.Equal("HEADER_MISSING", (await api.Post("/v1/groups", Body)).Code);
    }

    [Fact]
    public async Task is_found_by_its_external_reference()
    {
        var founder = Known.ActingFor(await api.NewStructure());
        const string Body = """
            {"name":"G","from":"2026-01-01","externalRefs":[{"system":"portal","id":"G-4711"}]}
            """;
        var made = await api.Post("/v1/groups", Body, null, founder);
        Assert.Equal([(Guid)made.Body["id"]!], (await api.Get("/v1/groups?externalRef=portal:G-4711")).Ids());
        var taken = await api.Post("/v1/groups", Body, null, Known.ActingFor(await api.NewStructure()));
        Assert.Equal((409, "EXTERNAL_REF_TAKEN"), (taken.Status, taken.Code));
    }

    [Fact]
    public async Task is_the_only_one_of_its_members()
    {
        var member = await api.NewStructure();
        await api.NewGroup(member);
        var second = await api.Post(
            "/v1/groups",
            """{"name":"Autre","from":"2026-06-01"}""",
            null,
            Known.ActingFor(member)
        );
        Assert.Equal((409, "ALREADY_IN_A_GROUP"), (second.Status, second.Code));
        Assert.Equal(["L-ONE-GROUP blocked"], second.Rules());
    }

    [Fact]
    public async Task takes_a_structure_once_however_many_ask_it_at_the_same_time()
    {
        var (joining, groups) = (await api.NewStructure(), new List<string>());
        for (var i = 0; i < 6; i++)
        {
            var founder = await api.NewStructure();
            groups.Add(await api.NewGroup(founder));
            await api.Post(
                $"{groups[i]}/invitations",
                $$"""{"structureId":"{{joining}}"}""",
                null,
                Known.ActingFor(founder)
            );
        }

        var replies = await Task.WhenAll(
            groups.Select(group => api.Post($"{group}/acceptance", Joining, null, Known.ActingFor(joining)))
        );
        Assert.Single(replies, reply => reply.Status == 200);
        Assert.All(
            replies.Where(reply => reply.Status != 200),
            reply => Assert.Equal("ALREADY_IN_A_GROUP", reply.Code)
        );
    }

    [Fact]
    public async Task agrees_on_a_policy_that_changes_only_what_is_named()
    {
        Guid[] members = [await api.NewStructure(), await api.NewStructure(), await api.NewStructure("etti")];
        var path = await api.NewGroup(members);
        await api.Agree(path, """{"handoffNoticeDays":28}""", members[..2]);
        var agreed = await api.Agree(
            path,
            """
            {"shared":["contacts","balance"],"allocationClause":"afterProtection"}
            """,
            members
        );
        Assert.Equal("adopted", (string?)agreed.Body["proposals"]![1]!["state"]);
        var policy = (await api.Get(path)).Body["policy"]!;
        Assert.Equal(28, (int)policy["handoffNoticeDays"]!);
        Assert.Equal(["balance", "contacts"], policy["shared"]!.AsArray().Select(known => (string?)known));
        Assert.Equal("afterProtection", (string?)policy["allocationClause"]);
        var before = await api.Get($"{path}?validAt=2026-11-22");
        Assert.Equal(21, (int)before.Body["policy"]!["handoffNoticeDays"]!);
    }

    [Fact]
    public async Task does_not_open_data_by_a_majority()
    {
        Guid[] members = [await api.NewStructure(), await api.NewStructure(), await api.NewStructure()];
        var path = await api.NewGroup(members);
        var two = await api.Agree(path, """{"shared":["balance"]}""", members[..2]);
        Assert.Equal("open", (string?)two.Body["proposals"]![0]!["state"]);
        Assert.Empty((await api.Get(path)).Body["policy"]!["shared"]!.AsArray());
    }
}
