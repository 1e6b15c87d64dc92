using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Structures;
using static PlacementLedger.Api.Tests.Transfers.TransferSamples;

namespace PlacementLedger.Api.Tests.Transfers;

/// <summary>The execution of a transfer over HTTP: what it needs, what it frees, who wins a race.</summary>
[Collection<SharedLedger>]
public sealed class Executing_a_transfer(LedgerApi api)
{
    private static readonly DateOnly LastDay = new(2026, 11, 30);
    private static readonly DateOnly FirstDay = new(2026, 12, 1);

    [Fact]
    public async Task needs_the_workers_consent_and_the_receivers_acceptance()
    {
        var transfer = await api.ProposedTransfer("ai", "etti");
        var neither = await Execute(transfer);
        Assert.Equal((409, "CONSENT_MISSING"), (neither.Status, neither.Code));
        Assert.Equal(
            ["W3 blocked", "W3 blocked"],
            neither.Rules().Where(rule => rule.StartsWith("W3", StringComparison.Ordinal))
        );
        var english = await api.Post(
            $"{transfer.Path}/execution",
            Day,
            null,
            transfer.ByOrigin,
            ("Accept-Language", "en")
        );
        Assert.NotEqual(neither.Message("W3"), english.Message("W3"));
        Assert.Contains("salarié", neither.Message("W3"), StringComparison.Ordinal);
        Assert.Contains("worker", english.Message("W3"), StringComparison.Ordinal);

        await api.Post($"{transfer.Path}/consent", Consent, null, transfer.ByOrigin);
        var unaccepted = await Execute(transfer);
        Assert.Equal((409, "ACCEPTANCE_MISSING"), (unaccepted.Status, unaccepted.Code));

        await api.Post($"{transfer.Path}/acceptance", Day, null, transfer.ByReceiver);
        var done = await Execute(transfer);
        Assert.Equal((200, "executed"), (done.Status, (string?)done.Body["state"]));
        Assert.Equal("2026-11-23", (string?)done.Body["execution"]!["on"]);
        Assert.Equal(["W3 met", "W3 met"], done.Rules().Take(2));
        Assert.Contains("R480-09 met", done.Rules());
        Assert.NotNull((string?)done.Body["decision"]!["id"]);
        Assert.Equal(done.Resource(), (await api.Get(transfer.Path)).Resource());
    }

    [Fact]
    public async Task between_AIs_says_that_their_common_count_goes_on()
    {
        var done = await Execute(await api.AgreedTransfer());
        Assert.Contains("H13 met", done.Rules());
    }

    [Fact]
    public async Task frees_what_the_origin_reserves_from_the_first_day_on_and_nothing_else()
    {
        var transfer = await api.AgreedTransfer();
        var account = HoursAccount.IdFor(transfer.Worker);
        var ofOrigin = EngagementOf(transfer.From);
        var ofAnother = EngagementOf(await api.NewStructure());
        await api.Record<HoursAccount>(
            new HoursAccountOpened(account, transfer.Worker),
            new HoursReserved(account, ofOrigin, [Planned(LastDay), Planned(FirstDay), Planned(FirstDay.AddDays(1))]),
            new HoursReserved(account, ofAnother, [Planned(FirstDay.AddDays(2))]),
            new HoursPosted(
                account,
                ofOrigin,
                [
                    new(
                        Guid.CreateVersion7(),
                        FirstDay.AddDays(1),
                        300,
                        HoursKind.Worked,
                        ClientCategory.PrivateForProfit
                    ),
                ],
                "u-1"
            )
        );

        Assert.Equal(200, (await Execute(transfer)).Status);
        var after = await api.Load<HoursAccount>(account);
        var days = after.PlacementOf(ofOrigin.PlacementId)!.Days;
        Assert.Equal([(420, 0), (0, 0), (0, 300)], days.Select(day => (day.Reserved, day.Worked)));
        Assert.Equal(420, Assert.Single(after.PlacementOf(ofAnother.PlacementId)!.Days).Reserved);

        Assert.Equal(200, (await Execute(transfer)).Status);
        Assert.Equal(after.Version, (await api.Load<HoursAccount>(account)).Version);
        Assert.Equal(1, await api.Count($"mt_events where stream_id = '{account}' and type = 'hours_freed'"));
    }

    [Fact]
    public async Task that_is_refused_frees_nothing()
    {
        var transfer = await api.ProposedTransfer();
        var account = HoursAccount.IdFor(transfer.Worker);
        await api.Record<HoursAccount>(
            new HoursAccountOpened(account, transfer.Worker),
            new HoursReserved(account, EngagementOf(transfer.From), [Planned(FirstDay)])
        );
        Assert.Equal(409, (await Execute(transfer)).Status);
        Assert.Equal(2, (await api.Load<HoursAccount>(account)).Version);
    }

    [Fact]
    public async Task belongs_to_one_of_the_two_structures()
    {
        var transfer = await api.AgreedTransfer();
        var stranger = Known.ActingFor(await api.NewStructure());
        var reply = await api.Post($"{transfer.Path}/execution", Day, null, stranger);
        Assert.Equal((409, "WRONG_PARTY"), (reply.Status, reply.Code));
        Assert.Equal(200, (await api.Post($"{transfer.Path}/execution", Day, null, transfer.ByReceiver)).Status);
    }

    [Fact]
    public async Task and_its_cancellation_at_once_leave_one_of_them_done()
    {
        for (var round = 0; round < 20; round++)
        {
            var transfer = await api.AgreedTransfer();
            var replies = await Task.WhenAll(
                Execute(transfer),
                api.Post($"{transfer.Path}/cancellation", Cancellation, null, transfer.ByReceiver)
            );
            var won = Assert.Single(replies, reply => reply.Status == 200);
            var lost = Assert.Single(replies, reply => reply.Status != 200);
            Assert.Equal((409, "WRONG_STATE"), (lost.Status, lost.Code));
            Assert.Equal("refused", (string?)lost.Body["decision"]!["outcome"]);
            var read = await api.Get(transfer.Path);
            Assert.Equal((string?)won.Body["state"], (string?)read.Body["state"]);
            Assert.Equal(4, (long?)read.Body["version"]);
        }
    }

    private Task<Reply> Execute(Proposed transfer) =>
        api.Post($"{transfer.Path}/execution", Day, null, transfer.ByOrigin);

    private static Engagement EngagementOf(Guid employer) =>
        new(Guid.CreateVersion7(), employer, StructureKind.Ai, employer, Guid.CreateVersion7());

    private static PlannedDay Planned(DateOnly day) => new(day, 420, ClientCategory.PrivateForProfit);
}
