using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Mandates;

/// <summary>GET /v1/mandates/{id}/open-acts: what was signed under a mandate and goes on after its last day.</summary>
/// <remarks>What was done stands (MND-07, M5); somebody else has to look after it from then on.</remarks>
internal static class OpenActs
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/mandates/{id:guid}/open-acts", Some)
            .List<OpenActResource>(
                "listOpenActs",
                "Lister les actes en cours après la fin d'un mandat",
                "List what goes on after a mandate's last day"
            )
            .WithExample(null, new Page<OpenActResource>([MandateExamples.OpenAct], null));

    private static async Task<IResult> Some(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var mandate = await session.LoadAsync<Mandate>(id, ct) ?? throw RefusedRequest.NotFound();
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var found = await session
            .Query<Placement>()
            .Where(placement =>
                placement.MatchesSql(
                    "d.id > ? and d.data ->> 'mandateId' = ? and d.data ->> 'status' = 'confirmed' "
                        + "and d.data ->> 'lastDay' > ?",
                    after,
                    id.ToString("D"),
                    $"{mandate.LastDay:O}"
                )
            )
            .OrderBySql("d.id")
            .Take(Parameters.Limit.From(http) + 1)
            .ToListAsync(ct);
        return Pages.Answer(
            http,
            [.. found.Select(placement => OpenActResource.Of(placement, mandate.LastDay))],
            act => Cursor.Of(act.PlacementId)
        );
    }
}

/// <summary>A placement that goes on after the mandate's last day.</summary>
/// <param name="From">The first day on which the agent may act for it no more.</param>
/// <param name="Until">Its last day.</param>
public sealed record OpenActResource(
    Guid PlacementId,
    Guid WorkerId,
    Guid ClientId,
    Guid LegalEmployerId,
    Guid SignedByStructureId,
    DateOnly From,
    DateOnly Until
)
{
    internal static OpenActResource Of(Placement placement, DateOnly lastDay) =>
        new(
            placement.Id,
            placement.WorkerId,
            placement.Engagement.ClientId,
            placement.Engagement.EmployerId,
            placement.Engagement.SignerId,
            lastDay < placement.From ? placement.From : lastDay.AddDays(1),
            placement.LastDay
        );
}
