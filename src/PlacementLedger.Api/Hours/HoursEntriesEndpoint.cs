using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Agreements;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Hours;

/// <summary>GET /v1/workers/{id}/hours-entries: what was posted and corrected, in the order it was recorded.</summary>
internal static class HoursEntriesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/workers/{id:guid}/hours-entries", Handle)
            .List<HoursEntry>(
                "listHoursEntries",
                "Lister les écritures d'heures d'un salarié",
                "List a worker's hours entries",
                Parameters.ValidAt,
                Parameters.KnownAt
            )
            .WithExample(null, new Page<HoursEntry>([HoursExamples.Entry], null));

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
        var account =
            await session.LoadAsync<HoursAccount>(HoursAccount.IdFor(id), ct) ?? throw RefusedRequest.NotFound();
        var visibility = await Visibility.Of(session, caller, id, Calendar.Today(clock), ct);
        var hidden = Hidden(account, visibility);

        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var validAt = Parameters.ValidAt.From(http) ?? DateOnly.MaxValue;
        var knownAt = Parameters.KnownAt.From(http)?.ToUniversalTime() ?? DateTimeOffset.MaxValue;
        var found = await session
            .Query<HoursEntry>()
            .Where(entry =>
                entry.WorkerId == id
                && entry.MatchesSql(
                    "d.id > ? and (d.data ->> 'date')::date <= ? and (d.data ->> 'recordedAt')::timestamptz <= ?",
                    after,
                    validAt,
                    knownAt
                )
            )
            .Where(entry => entry.MatchesSql("not (d.data ->> 'placementId') = any(?)", (object)hidden))
            .OrderBySql("d.id")
            .Take(Parameters.Limit.From(http) + 1)
            .ToListAsync(ct);
        return Pages.Answer(http, found, entry => Cursor.Of(entry.Id));
    }

    // The placements of structures that share nothing with the one that asks.
    private static string[] Hidden(HoursAccount account, Visibility? visibility) =>
        visibility is null
            ? []
            :
            [
                .. account
                    .Placements.Select(placement => placement.Engagement)
                    .Where(engagement => !visibility.MaySeeHours(engagement.EmployerId, engagement.SignerId))
                    .Select(engagement => engagement.PlacementId.ToString("D")),
            ];
}
