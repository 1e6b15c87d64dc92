using Marten;
using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Store;

/// <summary>One page of states in id order, which is the order of their making; one item more says there is a next
/// page.</summary>
internal static class Listing
{
    /// <param name="kind">The kind of thing external references are unique in, as in
    /// <see cref="UniqueName.Ref"/>.</param>
    /// <param name="members">Parameters named like the member of the state that must hold the id they give.</param>
    public static async Task<IReadOnlyList<T>> Of<T>(
        HttpContext http,
        IQuerySession session,
        string kind,
        CancellationToken ct,
        params QueryParameter<Guid?>[] members
    )
        where T : class
    {
        var after = Parameters.After.From(http)?.Id ?? Guid.Empty;
        var since = (Parameters.UpdatedSince.From(http) ?? DateTimeOffset.MinValue).ToUniversalTime();
        var found = session
            .Query<T>()
            .Where(state => state.MatchesSql("d.id > ? and (d.data ->> 'updatedAt')::timestamptz >= ?", after, since));
        foreach (var member in members)
        {
            if (member.From(http) is { } id)
            {
                found = found.Where(state => state.MatchesSql($"d.data ->> '{member.Name}' = ?", id.ToString("D")));
            }
        }

        if (Parameters.ExternalRef.From(http) is { } reference)
        {
            var name = await session.LoadAsync<UniqueName>(UniqueName.Ref(kind, reference), ct);
            var owner = name?.OwnerId ?? Guid.Empty;
            found = found.Where(state => state.MatchesSql("d.id = ?", owner));
        }

        return await found.OrderBySql("d.id").Take(Parameters.Limit.From(http) + 1).ToListAsync(ct);
    }
}
