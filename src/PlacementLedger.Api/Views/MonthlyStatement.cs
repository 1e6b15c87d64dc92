using System.Globalization;
using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Views;

/// <summary>GET /v1/structures/{id}/monthly-statement: the month's hours in whole hours, the rest carried on.</summary>
internal static class MonthlyStatement
{
    private static readonly QueryParameter<DateOnly?> Month = Parameters.MonthOf(
        "month",
        "Le mois, sous la forme 2026-11 ; obligatoire.",
        "The month, as 2026-11; required."
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/structures/{id:guid}/monthly-statement", Handle)
            .Query<MonthlyStatementResource>(
                "getMonthlyStatement",
                "Lire l'état mensuel d'une structure",
                "Read the monthly statement of a structure",
                Month
            )
            .WaitsFor(nameof(WorkedMonth))
            .WithExample(null, ViewExamples.Statement);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        var month = Month.From(http) ?? throw RefusedRequest.For([new Fault("?month", ProblemCodes.MissingMember)]);
        await using var session = store.QuerySession(caller.Tenant);
        _ = await session.LoadAsync<Structure>(id, ct) ?? throw RefusedRequest.NotFound();
        var worked = await session
            .Query<WorkedMonth>()
            .Where(of => of.EmployerId == id && of.Month <= month)
            .ToListAsync(ct);
        return new Found<MonthlyStatementResource>(MonthlyStatementResource.Of(id, month, worked));
    }
}

/// <summary>The hours of everyone a structure employed in a month, as they are declared: whole hours and a
/// remainder.</summary>
/// <param name="Month">As in <c>2026-11</c>.</param>
/// <param name="Workers">Those with minutes in the month, in id order.</param>
/// <param name="WholeHours">The sum of the workers' whole hours.</param>
public sealed record MonthlyStatementResource(
    Guid StructureId,
    string Month,
    IReadOnlyList<WorkerMonthResource> Workers,
    int Minutes,
    int WholeHours
)
{
    /// <param name="worked">All the months of the structure up to <paramref name="month"/>, in any order.</param>
    internal static MonthlyStatementResource Of(Guid structureId, DateOnly month, IEnumerable<WorkedMonth> worked)
    {
        var workers = worked
            .GroupBy(of => of.WorkerId)
            .OrderBy(worker => worker.Key)
            .Select(worker => WorkerMonthResource.Of(worker.Key, month, [.. worker]))
            .OfType<WorkerMonthResource>()
            .ToList();
        return new(
            structureId,
            month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            workers,
            workers.Sum(worker => worker.Minutes),
            workers.Sum(worker => worker.WholeHours)
        );
    }
}

/// <summary>One worker's month.</summary>
/// <param name="Days">Days with minutes.</param>
/// <param name="Minutes">Worked and trained: all that is paid.</param>
/// <param name="CarriedInMinutes">Below one hour, left over from the months before.</param>
/// <param name="WholeHours">The whole hours in what was carried in and the month's minutes.</param>
/// <param name="CarriedOutMinutes">Below one hour, left over for the next month.</param>
public sealed record WorkerMonthResource(
    Guid WorkerId,
    int Days,
    int WorkedMinutes,
    int PaidTrainingMinutes,
    int Minutes,
    int CarriedInMinutes,
    int WholeHours,
    int CarriedOutMinutes
)
{
    internal static WorkerMonthResource? Of(Guid workerId, DateOnly month, IReadOnlyList<WorkedMonth> upTo)
    {
        if (upTo.FirstOrDefault(of => of.Month == month) is not { } asked || asked.Minutes() == 0)
        {
            return null;
        }

        var before = upTo.Where(of => of.Month < month).Sum(of => (long)of.Minutes());
        var hours = Domain.Hours.WholeHours.Of(before, asked.Minutes());
        return new(
            workerId,
            asked.Days(),
            asked.WorkedMinutes,
            asked.TrainingMinutes,
            asked.Minutes(),
            hours.CarriedInMinutes,
            hours.Hours,
            hours.CarriedOutMinutes
        );
    }
}
