using PlacementLedger.Api.Tests.Contracts;
using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Transfers.TransferSamples;

namespace PlacementLedger.Api.Tests.Transfers;

/// <summary>One bad input of each kind for each command on transfers.</summary>
[Collection<AskedBadly>]
public sealed class Bad_requests(LedgerApi api)
{
    private static readonly Guid Nobody = new("0197c1f0-dead-7000-8000-000000000001");

    public static TheoryData<BadInput> Proposing =>
        BadInputs
            .Of(
                Everything(Nobody, Nobody, Nobody),
                "/workerId",
                "/fromStructureId",
                "/toStructureId",
                "/reason",
                "/effectiveOn"
            )
            .With("unknown reason", "/reason", "money", "UNKNOWN_VALUE")
            .With("no day", "/effectiveOn", "2026-02-30", "WRONG_FORMAT")
            .With("unknown id", "/workerId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/fromStructureId", $"{Nobody}", "NOT_FOUND", 404)
            .With("unknown id", "/toStructureId", $"{Nobody}", "NOT_FOUND", 404)
            .With("no quote", "/quote", "AAAA", "QUOTE_MISMATCH", 422)
            .Rows;

    public static TheoryData<BadInput> Consenting =>
        BadInputs
            .Of(Consent, "/given", "/on")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("a sentence", "/evidenceRef", "she said so", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Days =>
        BadInputs
            .Of(Day, "/on")
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("no day", "/on", "2026-02-30", "WRONG_FORMAT")
            .WithUnknownSubject()
            .WithStaleVersion()
            .Rows;

    public static TheoryData<BadInput> Refusing =>
        Reasoned(BadInputs.Of(Refusal, "/by", "/on", "/reason")).With("else", "/by", "client", "UNKNOWN_VALUE").Rows;

    public static TheoryData<BadInput> Cancelling => Reasoned(BadInputs.Of(Cancellation, "/on", "/reason")).Rows;

    [Theory]
    [MemberData(nameof(Proposing), DisableDiscoveryEnumeration = true)]
    public async Task to_propose_are_refused(BadInput bad)
    {
        var body = Everything(await api.NewWorker(), await api.NewStructure(), await api.NewStructure());
        await bad.IsRefused(api, HttpMethod.Post, "/v1/transfers", body);
    }

    [Fact]
    public async Task to_propose_a_move_to_where_one_is_are_refused()
    {
        var (worker, here) = (await api.NewWorker(), await api.NewStructure());
        var reply = await api.Post("/v1/transfers", Propose(worker, here, here));
        Assert.Equal(400, reply.Status);
        Assert.Equal("MUST_DIFFER", (string?)reply.Body["errors"]![0]!["code"]);
        Assert.Equal("/toStructureId", (string?)reply.Body["errors"]![0]!["pointer"]);
    }

    [Theory]
    [MemberData(nameof(Consenting), DisableDiscoveryEnumeration = true)]
    public Task to_record_a_consent_are_refused(BadInput bad) => IsRefused(bad, "consent", Consent);

    [Theory]
    [MemberData(nameof(Days), DisableDiscoveryEnumeration = true)]
    public Task to_accept_are_refused(BadInput bad) => IsRefused(bad, "acceptance", Day);

    [Theory]
    [MemberData(nameof(Refusing), DisableDiscoveryEnumeration = true)]
    public Task to_refuse_are_refused(BadInput bad) => IsRefused(bad, "refusal", Refusal);

    [Theory]
    [MemberData(nameof(Cancelling), DisableDiscoveryEnumeration = true)]
    public Task to_cancel_are_refused(BadInput bad) => IsRefused(bad, "cancellation", Cancellation);

    [Theory]
    [MemberData(nameof(Days), DisableDiscoveryEnumeration = true)]
    public async Task to_execute_are_refused(BadInput bad)
    {
        var transfer = await api.AgreedTransfer();
        await bad.IsRefused(api, HttpMethod.Post, $"{transfer.Path}/execution", Day, transfer.ByOrigin);
    }

    private async Task IsRefused(BadInput bad, string step, string body)
    {
        var transfer = await api.ProposedTransfer();
        await bad.IsRefused(api, HttpMethod.Post, $"{transfer.Path}/{step}", body, transfer.ByReceiver);
    }

    private static BadInputs Reasoned(BadInputs inputs) =>
        inputs
            .With("tomorrow", "/on", "2026-11-24", "DATE_IN_FUTURE")
            .With("blank", "/reason", " ", "OUT_OF_RANGE")
            .With("too long", "/reason", new string('x', 501), "OUT_OF_RANGE")
            .WithUnknownSubject()
            .WithStaleVersion();

    private static string Everything(Guid worker, Guid from, Guid to) =>
        Propose(
            worker,
            from,
            to,
            $$"""
            ,"id":"{{Guid.CreateVersion7()}}","externalRefs":[{"system":"portal","id":"{{Guid.CreateVersion7()}}"}]
            """
        );
}
