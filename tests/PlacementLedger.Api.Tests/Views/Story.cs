using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using PlacementLedger.Api.Tests.Host;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Tests.Views;

/// <summary>One worker, one client, an association and an ETTI; events are put in the store as they are told.</summary>
internal sealed class Story(LedgerApi api)
{
    private readonly HashSet<Guid> _open = [];

    public Guid Ai { get; } = Guid.CreateVersion7();

    public Guid Etti { get; } = Guid.CreateVersion7();

    public Guid Client { get; } = Guid.CreateVersion7();

    public Guid Worker { get; } = Guid.CreateVersion7();

    private Guid Account => HoursAccount.IdFor(Worker);

    public static async Task<Story> Begin(LedgerApi api)
    {
        var story = new Story(api);
        await story.Append<Structure>(
            new StructureRegistered(story.Ai, StructureKind.Ai, Samples.NewSiret(), "Exemple AI", [])
        );
        await story.Append<Structure>(
            new StructureRegistered(story.Etti, StructureKind.Etti, Samples.NewSiret(), "Exemple ETTI", [])
        );
        await story.Append<Client>(new ClientRegistered(story.Client, null, null, []));
        return story;
    }

    public Task Requests(Guid receivedBy) =>
        Append<MissionRequest>(
            new MissionRequestSubmitted(
                Guid.CreateVersion7(),
                Client,
                receivedBy,
                "K1304",
                null,
                new(2026, 11, 1),
                new(2026, 12, 31),
                2_100,
                1,
                null,
                null,
                []
            )
        );

    /// <summary>A placement that reserves 420 minutes on each of the days.</summary>
    public async Task<Engagement> Places(Guid employer, Guid signer, params DateOnly[] days)
    {
        var kind = employer == Ai ? StructureKind.Ai : StructureKind.Etti;
        var engagement = new Engagement(Guid.CreateVersion7(), employer, kind, signer, Client);
        await Append<Placement>(
            new PlacementConfirmed(
                engagement.PlacementId,
                Worker,
                engagement,
                null,
                null,
                days[0],
                days[^1],
                [.. days.Select(day => new DayMinutes(day, 420))],
                days[0],
                PlacementTerms.None,
                []
            )
        );
        var planned = days.Select(day => new PlannedDay(day, 420, ClientCategory.PrivateForProfit));
        await InAccount(new HoursReserved(Account, engagement, planned.ToValueList()));
        return engagement;
    }

    public Task Cancels(Engagement engagement, params DateOnly[] days) =>
        Task.WhenAll(
            Append<Placement>(new PlacementCancelled(engagement.PlacementId, engagement, new(2026, 11, 20), null)),
            Frees(engagement, ReleaseCause.PlacementCancelled, days)
        );

    public Task Frees(Engagement engagement, ReleaseCause cause, params DateOnly[] days) =>
        InAccount(
            new ReservationReleased(Account, engagement, [.. days.Select(day => new DayMinutes(day, 420))], cause)
        );

    public async Task<Guid> Posts(Engagement engagement, DateOnly day, int minutes, HoursKind kind = HoursKind.Worked)
    {
        var entry = Guid.CreateVersion7();
        await InAccount(
            new HoursPosted(
                Account,
                engagement,
                [new(entry, day, minutes, kind, ClientCategory.PrivateForProfit)],
                "validator-1"
            )
        );
        return entry;
    }

    public Task Corrects(Engagement engagement, Guid entry, DateOnly day, int from, int to) =>
        InAccount(
            new HoursCorrected(
                Account,
                engagement,
                entry,
                Guid.CreateVersion7(),
                to == 0 ? null : Guid.CreateVersion7(),
                day,
                HoursKind.Worked,
                ClientCategory.PrivateForProfit,
                from,
                to,
                null
            )
        );

    /// <summary>The worker goes from the association to the ETTI; what the association had reserved is free.</summary>
    public async Task Transfers(Engagement left, DateOnly on, params DateOnly[] freed)
    {
        var id = Guid.CreateVersion7();
        await Append<Transfer>(new TransferProposed(id, Worker, Ai, Etti, TransferReason.Cap, on, []));
        await Append<Transfer>(new WorkerConsentGiven(id, on, null));
        await Append<Transfer>(new TransferAccepted(id, on));
        await Append<Transfer>(new TransferExecuted(id, on));
        await Frees(left, ReleaseCause.TransferExecuted, freed);
    }

    public async Task<Reply> Read(string path, params (string Name, string Value)[] headers)
    {
        await api.Followed();
        return await api.Get(path, headers);
    }

    private async Task InAccount(HoursAccountEvent e)
    {
        if (_open.Add(Account))
        {
            await Append<HoursAccount>(new HoursAccountOpened(Account, Worker));
        }

        await Append<HoursAccount>(e);
    }

    private Task Append<T>(LedgerEvent e)
        where T : class => api.Append<T>("local", e);
}

/// <summary>Events put in the store without a command, and views waited for.</summary>
internal static class DirectEvents
{
    public static async Task Append<T>(this LedgerApi api, string tenant, LedgerEvent e)
        where T : class
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(tenant);
        var stream = await session.Events.FetchForWriting<T>(e.StreamId(), cancellation);
        stream.AppendOne(e with { RecordedAt = api.Clock.GetUtcNow() });
        await session.SaveChangesAsync(cancellation);
    }

    /// <summary>Waits until every view has seen every event.</summary>
    public static Task Followed(this LedgerApi api) =>
        api.Services.GetRequiredService<IDocumentStore>().WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));
}
