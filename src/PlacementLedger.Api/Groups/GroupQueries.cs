using Marten;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Groups;

/// <summary>GET /v1/groups/{id} and GET /v1/groups.</summary>
internal static class GroupQueries
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/groups/{id:guid}", One)
            .Query<GroupResource>("getGroup", "Lire un groupement", "Read a group", Parameters.ValidAt)
            .WithExample(null, GroupExamples.Adopted);
        routes
            .MapGet("/v1/groups", Some)
            .List<GroupResource>(
                "listGroups",
                "Lister les groupements",
                "List groups",
                Parameters.UpdatedSince,
                Parameters.ExternalRef
            )
            .WithExample(null, new Page<GroupResource>([GroupExamples.Adopted], null));
    }

    private static async Task<IResult> One(
        Guid id,
        HttpContext http,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var group = await session.LoadAsync<CooperationGroup>(id, ct) ?? throw RefusedRequest.NotFound();
        var day = Parameters.ValidAt.From(http) ?? Calendar.Today(clock);
        return new Found<GroupResource>(GroupResource.Of(group, day));
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
        var found = await Listing.Of<CooperationGroup>(http, session, "groups", ct);
        var today = Calendar.Today(clock);
        return Pages.Answer(http, [.. found.Select(group => GroupResource.Of(group, today))], g => Cursor.Of(g.Id));
    }
}
