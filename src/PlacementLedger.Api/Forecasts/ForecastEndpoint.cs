using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Api.Forecasts;

/// <summary>GET /v1/workers/{id}/forecast: what will stop the work with each employer, and on which day.</summary>
internal static class ForecastEndpoint
{
    private static readonly QueryParameter<Guid?> EmployerId = Parameters.IdOf(
        "employerId",
        "Seulement cet employeur.",
        "Only this employer."
    );

    public static void MapForecasts(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/workers/{id:guid}/forecast", Handle)
            .Query<ForecastResource>(
                "getForecast",
                "Prévoir ce qui arrêtera les mises à disposition d'un salarié",
                "Foresee what will stop a worker's placements",
                EmployerId
            )
            .WithExample(null, ForecastExamples.Forecast);

    private static async Task<IResult> Handle(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var worker = await session.LoadAsync<Worker>(id, ct) ?? throw RefusedRequest.NotFound();
        var account = (await session.LoadAsync<HoursAccount>(HoursAccount.IdFor(id), ct))!;
        var asked = EmployerId.From(http);
        var employers = await Employers(session, account, asked, ct);
        if (asked is not null && employers.Count == 0)
        {
            throw new RefusedRequest(ProblemCodes.NotFound, [new("?employerId", ProblemCodes.NotFound)]);
        }

        var today = Calendar.Today(clock);
        var policies = Policies.On(await session.LoadAsync<Policies>(Policies.IdFor(caller.Tenant), ct), today);
        Client[] clients = [.. (await Clients(session, account, ct)).Select(client => client.Under(policies))];
        var missions = await RunningMissions.Of(session, account, clients, policies.Missions, today, ct);
        var forecast = MakeForecast.Of(
            account,
            worker.Under(policies),
            employers,
            missions,
            policies.Ceiling,
            today,
            clients
        );
        return new Found<ForecastResource>(ForecastResource.Of(forecast));
    }

    private static async Task<IReadOnlyList<Structure>> Employers(
        IQuerySession session,
        HoursAccount account,
        Guid? asked,
        CancellationToken ct
    )
    {
        Guid[] ids = asked is { } only
            ? [only]
            : [.. account.Placements.Select(placement => placement.Engagement.EmployerId).Distinct()];
        return ids.Length == 0 ? [] : await session.LoadManyAsync<Structure>(ct, ids);
    }

    private static async Task<IReadOnlyList<Client>> Clients(
        IQuerySession session,
        HoursAccount account,
        CancellationToken ct
    )
    {
        Guid[] ids = [.. account.Placements.Select(placement => placement.Engagement.ClientId).Distinct()];
        return ids.Length == 0 ? [] : await session.LoadManyAsync<Client>(ct, ids);
    }
}

/// <summary>What lies ahead of a worker; see <see cref="Forecast"/>.</summary>
/// <param name="AsOf">The day it is made on.</param>
public sealed record ForecastResource(Guid WorkerId, DateOnly AsOf, IReadOnlyList<EmployerForecastResource> Employers)
{
    internal static ForecastResource Of(Forecast forecast) =>
        new(forecast.WorkerId, forecast.AsOf, [.. forecast.Employers.Select(EmployerForecastResource.Of)]);
}

/// <summary>What lies ahead with one employer; see <see cref="EmployerForecast"/>.</summary>
/// <param name="Binding">What comes first; null when nothing does within thirty months.</param>
/// <param name="Limits">All that will stop the work, the first one first.</param>
public sealed record EmployerForecastResource(
    Guid EmployerId,
    StructureKind Kind,
    int MinutesPerWeek,
    DateOnly? WindowUntil,
    int? RemainingMinutes,
    ForecastLimit? Binding,
    IReadOnlyList<ForecastLimit> Limits
)
{
    internal static EmployerForecastResource Of(EmployerForecast forecast) =>
        new(
            forecast.EmployerId,
            forecast.Kind,
            forecast.MinutesPerWeek,
            forecast.WindowUntil,
            forecast.RemainingMinutes,
            forecast.Binding,
            forecast.Limits
        );
}
