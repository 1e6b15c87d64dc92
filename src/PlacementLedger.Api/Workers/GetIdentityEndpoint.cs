using Marten;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Workers;

/// <summary>GET /v1/workers/{id}/identity: 404 when the ledger was not told, or no longer knows.</summary>
internal static class GetIdentityEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/workers/{id:guid}/identity", Handle)
            .Query<IdentityResource>("getWorkerIdentity", "Lire l'identité d'un salarié", "Read a worker's identity")
            .WithExample(null, WorkerExamples.Identity);

    private static async Task<IResult> Handle(Guid id, Caller caller, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(caller.Tenant);
        var identity = await session.LoadAsync<WorkerIdentity>(id, ct) ?? throw RefusedRequest.NotFound();
        return new Found<IdentityResource>(IdentityResource.Of(identity));
    }
}

/// <summary>Who a worker is.</summary>
/// <param name="Nir">Number of social security, key included.</param>
/// <param name="Version">What <c>If-Match</c> takes to replace it.</param>
public sealed record IdentityResource(
    Guid WorkerId,
    string FamilyName,
    string GivenName,
    DateOnly BirthDate,
    string? Nir,
    WorkerContact? Contact,
    int Version,
    DateTimeOffset UpdatedAt
)
{
    internal static IdentityResource Of(WorkerIdentity identity) =>
        new(
            identity.Id,
            identity.FamilyName,
            identity.GivenName,
            identity.BirthDate,
            identity.Nir,
            identity.Contact,
            identity.Version,
            identity.UpdatedAt
        );

    public override string ToString() => $"{nameof(IdentityResource)} {WorkerId}";
}
