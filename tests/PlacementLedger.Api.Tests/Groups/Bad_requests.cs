using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Groups.GroupSamples;

namespace PlacementLedger.Api.Tests.Groups;

/// <summary>One bad input of each kind for each command on groups.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private const string Policy = """
        {"shared":["balance","contacts"],
        "handoffNoticeDays":21,"handoffAnswerDays":5,"solicitationDays":90,"dormantMonths":3,"contactNoticeDays":15,
        "protectionMonths":12,"allocationClause":"holderConsent","outlookDaysBefore":30,"depletionWorkers":5}
        """;

    private const string Leaving = """{"lastDay":"2026-12-31","reason":"Autre groupement."}""";

    public static TheoryData<BadInput> Founding =>
        BadInputs
            .Of(Found(), "/name", "/from")
            .With("blank", "/name", " ", "OUT_OF_RANGE")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .With("colon", "/externalRefs/0/system", "a:b", "WRONG_FORMAT")
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .Rows;

    public static TheoryData<BadInput> Inviting =>
        BadInputs
            .Of(Invite(Guid.CreateVersion7()), "/structureId")
            .With("unknown role", "/role", "president", "UNKNOWN_VALUE")
            .With("unknown id", "/structureId", $"{Guid.CreateVersion7()}", "NOT_FOUND", 404)
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Joins =>
        BadInputs
            .Of(Joining, "/from")
            .With("no day", "/from", "2026-02-30", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Leaves =>
        BadInputs
            .Of(Leaving, "/lastDay", "/reason")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Proposing =>
        BadInputs
            .Of(Proposal(), "/from", "/policy")
            .With("unknown class", "/policy/shared/0", "names", "UNKNOWN_VALUE")
            .With("repeated class", "/policy/shared/1", "balance", "DUPLICATE_ITEM")
            .With("none", "/policy/handoffNoticeDays", 0, "OUT_OF_RANGE")
            .With("too many", "/policy/handoffAnswerDays", 31, "OUT_OF_RANGE")
            .With("too many", "/policy/solicitationDays", 731, "OUT_OF_RANGE")
            .With("none", "/policy/dormantMonths", 0, "OUT_OF_RANGE")
            .With("below", "/policy/contactNoticeDays", -1, "OUT_OF_RANGE")
            .With("too many", "/policy/protectionMonths", 121, "OUT_OF_RANGE")
            .With("none", "/policy/outlookDaysBefore", 0, "OUT_OF_RANGE")
            .With("none", "/policy/depletionWorkers", 0, "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Voting =>
        BadInputs.Of("""{"inFavour":true}""", "/inFavour").WithUnknownSubject().WithStaleVersion().Rows;

    [Theory]
    [MemberData(nameof(Founding), DisableDiscoveryEnumeration = true)]
    public async Task to_found_are_refused(BadInput bad) =>
        await bad.IsRefused(api, HttpMethod.Post, "/v1/groups", Found(), Known.ActingFor(await api.NewStructure()));

    [Theory]
    [MemberData(nameof(Inviting), DisableDiscoveryEnumeration = true)]
    public async Task to_invite_are_refused(BadInput bad)
    {
        var founder = await api.NewStructure();
        var path = $"{await api.NewGroup(founder)}/invitations";
        var body = Invite(await api.NewStructure());
        await bad.IsRefused(api, HttpMethod.Post, path, body, Known.ActingFor(founder));
    }

    [Theory]
    [MemberData(nameof(Joins), DisableDiscoveryEnumeration = true)]
    public async Task to_join_are_refused(BadInput bad)
    {
        var (founder, joining) = (await api.NewStructure(), await api.NewStructure());
        var path = await api.NewGroup(founder);
        await api.Post($"{path}/invitations", Invite(joining), null, Known.ActingFor(founder));
        await bad.IsRefused(api, HttpMethod.Post, $"{path}/acceptance", Joining, Known.ActingFor(joining));
    }

    [Theory]
    [MemberData(nameof(Leaves), DisableDiscoveryEnumeration = true)]
    public async Task to_leave_are_refused(BadInput bad)
    {
        var founder = await api.NewStructure();
        var path = $"{await api.NewGroup(founder)}/withdrawal";
        await bad.IsRefused(api, HttpMethod.Post, path, Leaving, Known.ActingFor(founder));
    }

    [Theory]
    [MemberData(nameof(Proposing), DisableDiscoveryEnumeration = true)]
    public async Task to_propose_are_refused(BadInput bad)
    {
        var founder = await api.NewStructure();
        var path = $"{await api.NewGroup(founder)}/policies";
        await bad.IsRefused(api, HttpMethod.Post, path, Proposal(), Known.ActingFor(founder));
    }

    [Theory]
    [MemberData(nameof(Voting), DisableDiscoveryEnumeration = true)]
    public async Task to_vote_are_refused(BadInput bad)
    {
        Guid[] members = [await api.NewStructure(), await api.NewStructure()];
        var path = await api.NewGroup(members);
        var made = await api.Agree(path, """{"handoffNoticeDays":28}""", members[0]);
        var proposal = made.Body["proposals"]![0]!["id"];
        var votes = $"{path}/policies/{proposal}/votes";
        await bad.IsRefused(api, HttpMethod.Post, votes, """{"inFavour":true}""", Known.ActingFor(members[1]));
    }

    private static string Found() =>
        $$"""
            {"name":"Groupement","from":"2026-01-01","id":"{{Guid.CreateVersion7()}}",
            "externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}]}
            """;

    private static string Invite(Guid structure) => $$"""{"structureId":"{{structure}}","role":"member"}""";

    private static string Proposal() =>
        $$"""{"from":"2026-12-01","id":"{{Guid.CreateVersion7()}}","policy":{{Policy}}}""";
}
