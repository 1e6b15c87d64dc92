using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Agreements;

namespace PlacementLedger.Api.Agreements;

/// <summary>GET /v1/agreements/{id} and GET /v1/agreements.</summary>
internal static class AgreementQueries
{
    private static readonly QueryParameter<Guid?> ByParty = Parameters.IdOf(
        "structureId",
        "Seulement les conventions de cette structure.",
        "Only the agreements of this structure."
    );

    private static readonly QueryParameter<AgreementKind?> ByKind = Parameters.WordOf<AgreementKind>(
        "kind",
        "Seulement les conventions de ce type ; informal montre les coopérations sans convention.",
        "Only the agreements of this kind; informal shows what rests on nothing in writing."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/agreements/{id:guid}", One)
            .Query<AgreementResource>("getAgreement", "Lire une convention", "Read an agreement")
            .WithExample(null, AgreementExamples.Signed);
        routes
            .MapGet("/v1/agreements", Some)
            .List<AgreementResource>(
                "listAgreements",
                "Lister les conventions",
                "List agreements",
                Parameters.UpdatedSince,
                ByParty,
                ByKind
            )
            .WithExample(null, new Page<AgreementResource>([AgreementExamples.Signed], null));
    }

    private static async Task<IResult> One(
        Guid id,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var known = await session.LoadAsync<CooperationAgreement>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, AgreementResource.TextsOf(known), ct);
        return new Found<AgreementResource>(AgreementResource.Of(known, Calendar.Today(clock), texts));
    }

    private static async Task<IResult> Some(
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        var found = session
            .Query<CooperationAgreement>()
            .Where(known => known.MatchesSql("d.id > ? and (d.data ->> 'updatedAt')::timestamptz >= ?", after, since));
        if (ByParty.From(http) is { } party)
        {
            found = found.Where(known => known.MatchesSql("d.data -> 'parties' @> ?::jsonb", $"[\"{party:D}\"]"));
        }

        if (ByKind.From(http) is { } kind)
        {
            found = found.Where(known => known.MatchesSql("d.data ->> 'kind' = ?", CamelCase.Of(kind)));
        }

        var page = await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
        var today = Calendar.Today(clock);
        return Pages.Answer(
            http,
            [.. page.Select(known => AgreementResource.Of(known, today, RemarkTexts.None))],
            known => Cursor.Of(known.Id)
        );
    }
}
