using System.Text.Json.Serialization;
using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Portfolios;

/// <summary>GET /v1/solicitation-conflicts/{id} and GET /v1/solicitation-conflicts.</summary>
internal static class ConflictQueries
{
    private static readonly QueryParameter<ConflictStatus?> Status = Parameters.WordOf<ConflictStatus>(
        "status",
        "open : à régler ; resolved : réglés.",
        "open: to be resolved; resolved."
    );

    private static readonly QueryParameter<Guid?> ClientId = Parameters.IdOf(
        "clientId",
        "Seulement ceux de ce client.",
        "Only this client's."
    );

    private static readonly QueryParameter<Guid?> StructureId = Parameters.IdOf(
        "structureId",
        "Seulement ceux où cette structure a agi.",
        "Only those in which this structure acted."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/solicitation-conflicts/{id:guid}", One)
            .Query<ConflictResource>(
                "getSolicitationConflict",
                "Lire un conflit de démarchage",
                "Read a solicitation conflict"
            )
            .WithExample(null, ConflictExamples.Resolved);
        routes
            .MapGet("/v1/solicitation-conflicts", Some)
            .List<ConflictResource>(
                "listSolicitationConflicts",
                "Lister les conflits de démarchage",
                "List solicitation conflicts",
                Status,
                ClientId,
                StructureId,
                Parameters.UpdatedSince
            )
            .WithExample(null, new Page<ConflictResource>([ConflictExamples.Open], null));
    }

    private static async Task<IResult> One(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var conflict = await session.LoadAsync<SolicitationConflict>(id, ct) ?? throw RefusedRequest.NotFound();
        var texts = await RemarkTexts.Of(session, [conflict.Resolution?.ReasonId], ct);
        return new Found<ConflictResource>(ConflictResource.Of(conflict, texts));
    }

    private static async Task<IResult> Some(HttpContext http, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        var found = session
            .Query<SolicitationConflict>()
            .Where(conflict =>
                conflict.MatchesSql("d.id > ? and (d.data ->> 'updatedAt')::timestamptz >= ?", after, since)
            );
        if (Status.From(http) is { } status)
        {
            found = found.Where(conflict => conflict.MatchesSql("d.data ->> 'status' = ?", CamelCase.Of(status)));
        }

        if (ClientId.From(http) is { } client)
        {
            found = found.Where(conflict => conflict.MatchesSql("d.data ->> 'clientId' = ?", client.ToString("D")));
        }

        if (StructureId.From(http) is { } structure)
        {
            found = found.Where(conflict =>
                conflict.MatchesSql(
                    "? in (d.data -> 'act' ->> 'structureId', d.data -> 'other' ->> 'structureId')",
                    structure.ToString("D")
                )
            );
        }

        var page = await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
        return Pages.Answer(
            http,
            [.. page.Select(conflict => ConflictResource.Of(conflict, RemarkTexts.None))],
            conflict => Cursor.Of(conflict.Id)
        );
    }
}

/// <summary>Two structures of a group that acted on one client within the days their group has agreed on.</summary>
/// <param name="HolderId">Who held the client then; null where nobody did.</param>
/// <param name="Act">What brought it to light.</param>
/// <param name="Other">The other structure's act.</param>
/// <param name="Resolution">Absent while it is open.</param>
public record ConflictResource(
    Guid Id,
    Guid ClientId,
    Guid GroupId,
    Guid? HolderId,
    ClientAct Act,
    ClientAct Other,
    ConflictStatus Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ResolutionResource? Resolution,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static ConflictResource Of(SolicitationConflict conflict, RemarkTexts texts) =>
        new(
            conflict.Id,
            conflict.ClientId,
            conflict.GroupId,
            conflict.HolderId,
            conflict.Act,
            conflict.Other,
            conflict.Status,
            conflict.Resolution is { } known ? new(known.On, known.Outcome, texts[known.ReasonId]) : null,
            conflict.Version,
            conflict.UpdatedAt
        );
}

/// <summary>What was agreed.</summary>
/// <param name="Reason">Only where one conflict is read, and until it is erased.</param>
public sealed record ResolutionResource(
    DateOnly On,
    ConflictResolution Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason
);

/// <summary>What a command on a conflict answers.</summary>
public sealed record ConflictAnswer : ConflictResource
{
    internal ConflictAnswer(ConflictResource conflict, DecisionAnswer decision)
        : base(conflict) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
