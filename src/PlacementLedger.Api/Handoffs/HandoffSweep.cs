using Marten;
using Marten.Linq.MatchesSql;
using Npgsql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Placements;
using Wolverine.Marten;
using Wolverine.Runtime;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Has every worker of an AI looked at once a day: a day that passes brings the ceiling nearer too.</summary>
internal sealed class HandoffSweep(
    IDocumentStore store,
    NpgsqlDataSource database,
    IWolverineRuntime wolverine,
    TimeProvider clock
)
{
    private const string AllTenants = $"select distinct tenant_id from {LedgerStore.Schema}.mt_doc_structure";

    /// <summary>The networks there are.</summary>
    public async Task<IReadOnlyList<string>> Tenants(CancellationToken ct)
    {
        List<string> tenants = [];
        await using var command = database.CreateCommand(AllTenants);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            tenants.Add(rows.GetString(0));
        }

        return tenants;
    }

    /// <returns>How many workers are to be looked at; none when they have been already today.</returns>
    public async Task<int> Of(string tenant, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        var today = Calendar.Today(clock);
        var day = $"{today:O}";
        if (await session.LoadAsync<SweptDay>(day, ct) is not null)
        {
            return 0;
        }

        // Inserted, so that of two hosts only one has its messages stored.
        session.Insert(new SweptDay(day));
        var workers = await WorkersOfAis(session, today, ct);
        var outbox = new MartenOutbox(wolverine, session);
        foreach (var worker in workers)
        {
            await outbox.PublishAsync(new WatchHours(worker), new() { TenantId = tenant });
        }

        try
        {
            await session.SaveChangesAsync(ct);
            return workers.Count;
        }
        catch (Exception failure) when (StoreFailure.IsLostRace(failure))
        {
            return 0;
        }
    }

    // Who has not worked for an AI lately has no pace that could bring a ceiling near.
    private static async Task<IReadOnlyList<Guid>> WorkersOfAis(
        IQuerySession session,
        DateOnly today,
        CancellationToken ct
    ) =>
        await session
            .Query<Placement>()
            .Where(placement =>
                placement.MatchesSql(
                    "d.data -> 'engagement' ->> 'employerKind' = 'ai' and d.data ->> 'lastDay' >= ?",
                    $"{today.AddDays(-HandoffMission.DaysLookedAt):O}"
                )
            )
            .Select(placement => placement.WorkerId)
            .Distinct()
            .ToListAsync(ct);
}

/// <summary>A day on which the workers of a network were looked at.</summary>
public sealed record SweptDay(string Id);

/// <summary>Runs the sweep of the day in each network, and again soon after a failure.</summary>
internal sealed partial class HandoffSweeps(HandoffSweep sweep, TimeProvider clock, ILogger<HandoffSweeps> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            IReadOnlyList<string> tenants = [];
            await Attempt(async () => tenants = await sweep.Tenants(stoppingToken), stoppingToken);
            foreach (var tenant in tenants)
            {
                await Attempt(() => Sweep(tenant, stoppingToken), stoppingToken);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task Sweep(string tenant, CancellationToken ct)
    {
        if (await sweep.Of(tenant, ct) is > 0 and var workers)
        {
            LogSwept(workers);
        }
    }

    // One network that fails keeps no other from its look ahead.
    private async Task Attempt(Func<Task> part, CancellationToken ct)
    {
        try
        {
            await part();
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            LogFailed(failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Information, "Looking ahead for {Workers} workers of AIs.")]
    private partial void LogSwept(int workers);

    // The kind and no message: PostgreSQL repeats values in its messages.
    [LoggerMessage(LogLevel.Warning, "The daily look ahead did not run: {Failure}. It is tried again in a while.")]
    private partial void LogFailed(string failure);
}
