using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Reactions;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Views;

/// <summary>GET /v1/structures/{id}/depletion: who and what left a structure for others, and came from them.</summary>
internal static class StructureDepletion
{
    private static readonly QueryParameter<DateOnly?> From = Parameters.DayOf(
        "from",
        "Premier jour ; sinon celui du trimestre en cours.",
        "The first day; else that of this quarter."
    );

    private static readonly QueryParameter<DateOnly?> Until = Parameters.DayOf(
        "until",
        "Dernier jour, compris ; sinon celui du trimestre du premier jour.",
        "The last day, included; else that of the first day's quarter."
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/structures/{id:guid}/depletion", Handle)
            .Query<DepletionResource>(
                "getDepletion",
                "Lire ce qu'une structure a perdu et gagné",
                "Read what a structure lost and won",
                From,
                Until
            )
            .WaitsFor(nameof(WorkedMonth))
            .WithExample(null, ViewExamples.Depletion);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = Calendar.Today(clock);
        var from = From.From(http) ?? Depletion.QuarterOf(Until.From(http) ?? today).From;
        var until = Until.From(http) ?? Depletion.QuarterOf(from).Until;
        new Shape().Ordered("?until", from, until).ThrowIfBad();
        var period = new Period(from, until);
        await using var session = store.QuerySession(caller.Tenant);
        _ = await session.LoadAsync<Structure>(id, ct) ?? throw RefusedRequest.NotFound();
        var moves = await session.MovesOf(id, ct);
        Guid[] movers = [.. moves.Select(move => move.WorkerId).Distinct()];
        var depletion = Depletion.Of(
            id,
            period,
            moves,
            await Held(session, id, ct),
            await Worked(session, movers, period, ct)
        );
        var groups = await session.Query<CooperationGroup>().ToListAsync(ct);
        var alerts = await session
            .Query<DepletionAlert>()
            .Where(alert => alert.MatchesSql("d.data ->> 'structureId' = ?", id.ToString("D")))
            .ToListAsync(ct);
        return new Found<DepletionResource>(
            DepletionResource.Of(
                id,
                depletion,
                PolicyOfAMember.On(groups, id, today).DepletionWorkers,
                alerts.OrderBy(alert => alert.QuarterFrom)
            )
        );
    }

    private static Task<IReadOnlyList<PortfolioAllocation>> Held(
        IQuerySession session,
        Guid id,
        CancellationToken ct
    ) =>
        session
            .Query<PortfolioAllocation>()
            .Where(held => held.MatchesSql("d.data -> 'terms' @> ?::jsonb", $$"""[{"holderId":"{{id:D}}"}]"""))
            .ToListAsync(ct);

    private static async Task<IEnumerable<WorkedDay>> Worked(
        IQuerySession session,
        Guid[] workers,
        Period period,
        CancellationToken ct
    )
    {
        var months = await session
            .Query<WorkedMonth>()
            .Where(month => month.WorkerId.IsOneOf(workers))
            .Where(month =>
                month.MatchesSql(
                    "(d.data ->> 'month')::date between ? and ?",
                    WorkedMonth.MonthOf(period.From),
                    period.Until
                )
            )
            .ToListAsync(ct);
        return months.SelectMany(month =>
            month.Worked.Select(day => new WorkedDay(month.WorkerId, month.EmployerId, day.Key, day.Value))
        );
    }
}

/// <summary>What a structure lost to others, and what came to it; both days are included.</summary>
/// <param name="Workers">People whose first day at the new employer is in the period.</param>
/// <param name="Clients">Clients that passed from one holder to another.</param>
/// <param name="Minutes">Worked elsewhere by people who had left, and for it by people who had come.</param>
/// <param name="ThresholdWorkers">From how many people lost in a quarter an AI is told to run dry.</param>
/// <param name="Alerts">The quarters in which it was told, whatever the period asked about.</param>
public sealed record DepletionResource(
    Guid StructureId,
    DateOnly From,
    DateOnly Until,
    FlowResource Workers,
    FlowResource Clients,
    FlowResource Minutes,
    int ThresholdWorkers,
    IReadOnlyList<DepletionAlertResource> Alerts
)
{
    internal static DepletionResource Of(
        Guid structureId,
        Depletion depletion,
        int threshold,
        IEnumerable<DepletionAlert> alerts
    ) =>
        new(
            structureId,
            depletion.Period.From,
            depletion.Period.Until,
            FlowResource.Of(depletion.Workers),
            FlowResource.Of(depletion.Clients),
            FlowResource.Of(depletion.Minutes),
            threshold,
            [.. alerts.Select(DepletionAlertResource.Of)]
        );
}

/// <summary>How much left, how much came, and what was lost in all; negative where more came.</summary>
public sealed record FlowResource(int Leaving, int Arriving, int Net)
{
    internal static FlowResource Of(Flow flow) => new(flow.Leaving, flow.Arriving, flow.Net);
}

/// <summary>A quarter in which an AI ran dry, as it was noticed.</summary>
public sealed record DepletionAlertResource(
    DateOnly QuarterFrom,
    int NetWorkers,
    int ThresholdWorkers,
    DateTimeOffset DetectedAt
)
{
    internal static DepletionAlertResource Of(DepletionAlert alert) =>
        new(alert.QuarterFrom, alert.NetWorkers, alert.ThresholdWorkers, alert.UpdatedAt);
}
