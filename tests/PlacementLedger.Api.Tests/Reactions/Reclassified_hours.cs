using Marten;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Tests.Reactions;

/// <summary>A client turns out to be a company: the accounts of those who worked there follow, once.</summary>
[Collection<SharedLedger>]
public sealed class Reclassified_hours(LedgerApi api)
{
    private const string Tenant = "local";
    private static readonly string Message = typeof(ReclassifyAccounts).FullName!;
    private static readonly DateOnly Before = new(2026, 2, 27);
    private static readonly DateOnly After = new(2026, 3, 2);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task count_from_the_day_the_client_is_a_company()
    {
        var client = await NewClient();
        var worker = await WorkedAt(client);
        Assert.Equal(0, await Consumed(worker));
        await BecomesACompany(client, "2026-03-01");
        Assert.NotEqual(0, await api.Count($"wolverine_incoming_envelopes where message_type = '{Message}'"));
        await Until(async () => await Consumed(worker) == 420);
        Assert.Equal([Before, After], (await Account(worker)).Placements.Single().Days.Select(day => day.Date));
        Assert.Equal(1, await Reclassifications(worker));
    }

    [Fact]
    public async Task are_recorded_once_however_often_the_message_comes()
    {
        var client = await NewClient();
        var worker = await WorkedAt(client);
        await BecomesACompany(client, "2026-03-01");
        await Until(async () => await Reclassifications(worker) == 1);
        var reclassification = api.Services.GetRequiredService<AccountReclassification>();
        Assert.Equal(0, await reclassification.Of(Tenant, client, Ct));
        Assert.Equal(1, await Reclassifications(worker));
        Assert.Equal(0, await reclassification.Of("elsewhere", client, Ct));
    }

    [Fact]
    public async Task are_recorded_once_when_several_messages_race()
    {
        var client = await NewClient();
        Guid[] workers = [await WorkedAt(client), await WorkedAt(client), await WorkedAt(client)];
        await BecomesACompany(client, "2026-03-01");
        var reclassification = api.Services.GetRequiredService<AccountReclassification>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => reclassification.Of(Tenant, client, Ct)));
        foreach (var worker in workers)
        {
            Assert.Equal(1, await Reclassifications(worker));
        }
    }

    [Fact]
    public async Task leave_other_clients_and_other_days_alone()
    {
        var client = await NewClient();
        var elsewhere = await WorkedAt(await NewClient());
        var worker = await WorkedAt(client);
        await BecomesACompany(client, "2026-03-03");
        await api.Services.GetRequiredService<AccountReclassification>().Of(Tenant, client, Ct);
        Assert.Equal((0, 0), (await Reclassifications(worker), await Reclassifications(elsewhere)));
    }

    private async Task<Guid> NewClient() => IdIn(await api.RegisteredClient("privateIndividualDomestic"));

    private async Task BecomesACompany(Guid client, string from)
    {
        var words = Samples.Classification("privateForProfit", from);
        Assert.Equal(201, (await api.Post($"/v1/clients/{client}/classifications", words)).Status);
    }

    /// <summary>Two days of seven hours, employed by an AI.</summary>
    private async Task<Guid> WorkedAt(Guid client)
    {
        var worker = IdIn(await api.RegisteredWorker());
        var account = HoursAccount.IdFor(worker);
        var category = ClientCategory.PrivateIndividualDomestic;
        var ai = Guid.CreateVersion7();
        var engagement = new Engagement(Guid.CreateVersion7(), ai, StructureKind.Ai, ai, client);
        await using var session = Store.LightweightSession(Tenant);
        session.Events.StartStream<Placement>(
            engagement.PlacementId,
            new PlacementConfirmed(
                engagement.PlacementId,
                worker,
                engagement,
                null,
                null,
                Before,
                After,
                [new(Before, 420), new(After, 420)],
                Before,
                PlacementTerms.None,
                []
            )
        );
        var stream = await session.Events.FetchForWriting<HoursAccount>(account, Ct);
        stream.AppendOne(new HoursPosted(account, engagement, [Line(Before), Line(After)], "somebody"));
        await session.SaveChangesAsync(Ct);
        return worker;

        PostedLine Line(DateOnly day) => new(Guid.CreateVersion7(), day, 420, HoursKind.Worked, category);
    }

    private IDocumentStore Store => api.Services.GetRequiredService<IDocumentStore>();

    private async Task<HoursAccount> Account(Guid worker)
    {
        await using var session = Store.QuerySession(Tenant);
        return (await session.LoadAsync<HoursAccount>(HoursAccount.IdFor(worker), Ct))!;
    }

    private async Task<int> Consumed(Guid worker)
    {
        var balance = HoursBalance.Of(await Account(worker), CeilingPolicy.Default, new(2026, 11, 23), only: null);
        return balance.Readings.First(reading => reading.Scope.Reading == CeilingReading.PerAiEmployee).ConsumedMinutes;
    }

    private async Task<int> Reclassifications(Guid worker)
    {
        await using var session = Store.QuerySession(Tenant);
        var events = await session.Events.FetchStreamAsync(HoursAccount.IdFor(worker), token: Ct);
        return events.Count(e => e.Data is HoursReclassified);
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 200 && !await isSo(); i++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.True(await isSo());
    }

    private static Guid IdIn(string path) => Guid.Parse(path.Split('/')[^1]);
}
