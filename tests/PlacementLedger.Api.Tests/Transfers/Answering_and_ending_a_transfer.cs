using PlacementLedger.Api.Tests.Host;
using static PlacementLedger.Api.Tests.Transfers.TransferSamples;

namespace PlacementLedger.Api.Tests.Transfers;

/// <summary>The steps of a transfer over HTTP: each by its own party, once, in its own state.</summary>
[Collection<SharedLedger>]
public sealed class Answering_and_ending_a_transfer(LedgerApi api)
{
    private const string No = """{"given":false,"on":"2026-11-20"}""";
    private const string WorkersRefusal = """{"by":"worker","on":"2026-11-23","reason":"Trop loin."}""";

    /// <summary>The step, its body, the state it leads to, and whether the origin may take it.</summary>
    public static TheoryData<string, string, string, bool> Steps =>
        new()
        {
            { "consent", Consent, "proposed", true },
            { "consent", No, "refused", true },
            { "acceptance", Day, "proposed", false },
            { "refusal", Refusal, "refused", false },
            { "refusal", WorkersRefusal, "refused", true },
            { "cancellation", Cancellation, "cancelled", true },
        };

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task a_step_shows_in_the_answer_and_its_reason_when_read(
        string step,
        string body,
        string state,
        bool _
    )
    {
        var transfer = await api.ProposedTransfer();
        var reply = await api.Post($"{transfer.Path}/{step}", body, null, transfer.ByReceiver);
        Assert.Equal((200, state), (reply.Status, (string?)reply.Body["state"]));
        var read = await api.Get(transfer.Path);
        Assert.Equal(reply.WithoutTexts(), read.WithoutTexts());
        var sent = System.Text.Json.Nodes.JsonNode.Parse(body)!.AsObject();
        Assert.All(sent, member => Assert.Equal($"{member.Value}", $"{read.Body[step]![member.Key]}"));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task a_step_taken_twice_records_nothing_more(string step, string body, string state, bool _)
    {
        var transfer = await api.ProposedTransfer();
        var once = await api.Post($"{transfer.Path}/{step}", body, null, transfer.ByReceiver);
        var twice = await api.Post($"{transfer.Path}/{step}", body, null, transfer.ByReceiver);
        Assert.Equal((200, state), (twice.Status, (string?)twice.Body["state"]));
        Assert.Equal(once.Resource(), twice.Resource());
        Assert.Equal(2, await api.Count($"mt_events where stream_id = '{transfer.Id}'"));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task a_step_is_taken_by_a_party(string step, string body, string state, bool originMay)
    {
        var transfer = await api.ProposedTransfer();
        var stranger = Known.ActingFor(await api.NewStructure());
        var wrong = await api.Post($"{transfer.Path}/{step}", body, null, stranger);
        Assert.Equal((409, "WRONG_PARTY"), (wrong.Status, wrong.Code));
        Assert.Equal(["L-PARTY blocked"], wrong.Rules());
        var origin = await api.Post($"{transfer.Path}/{step}", body, null, transfer.ByOrigin);
        Assert.Equal(originMay ? (200, state) : (409, null), (origin.Status, (string?)origin.Body["state"]));
    }

    [Theory]
    [InlineData("consent", Consent)]
    [InlineData("acceptance", Day)]
    [InlineData("refusal", Refusal)]
    [InlineData("execution", Day)]
    public async Task a_step_needs_to_know_who_acts(string step, string body)
    {
        var transfer = await api.ProposedTransfer();
        var reply = await api.Post($"{transfer.Path}/{step}", body);
        Assert.Equal((400, "HEADER_MISSING"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("consent", Consent)]
    [InlineData("acceptance", Day)]
    [InlineData("refusal", Refusal)]
    [InlineData("execution", Day)]
    public async Task nothing_follows_a_cancellation(string step, string body)
    {
        var transfer = await api.ProposedTransfer();
        Assert.Equal(200, (await api.Post($"{transfer.Path}/cancellation", Cancellation)).Status);
        var reply = await api.Post($"{transfer.Path}/{step}", body, null, transfer.ByReceiver);
        Assert.Equal((409, "WRONG_STATE"), (reply.Status, reply.Code));
        Assert.Contains("L-STATE blocked", reply.Rules());
    }

    [Fact]
    public async Task an_answer_once_given_is_not_changed()
    {
        var transfer = await api.ProposedTransfer();
        await api.Post($"{transfer.Path}/consent", Consent, null, transfer.ByOrigin);
        var other = await api.Post($"{transfer.Path}/consent", No, null, transfer.ByOrigin);
        Assert.Equal((409, "WRONG_STATE"), (other.Status, other.Code));
    }
}
