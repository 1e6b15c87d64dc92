using Marten.Linq.MatchesSql;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Placements;

/// <summary>The placements that a new one renews, loaded with their locks and no round trip of their own.</summary>
/// <remarks>What a placement renews never changes, so that the ids may be asked before anything is held; what is judged
/// is read again under its lock, in the second load.</remarks>
internal sealed class RenewalChain
{
    private const string Chain = $"""
        d.id in (
          with recursive chain (id, depth) as (
            select ?::uuid, 1
            union all
            select (known.data -> 'terms' ->> 'renewsPlacementId')::uuid, chain.depth + 1
            from chain
            join {LedgerStore.Schema}.mt_doc_placement known on known.id = chain.id and known.tenant_id = d.tenant_id
            where chain.depth < ? and known.data -> 'terms' ->> 'renewsPlacementId' is not null
          )
          select id from chain
        )
        """;

    private readonly Taken<Placement>? _first;
    private readonly Asked<IReadOnlyList<Placement>>? _known;
    private List<Taken<Placement>> _taken = [];

    private RenewalChain() { }

    private RenewalChain(Taken<Placement> first, Asked<IReadOnlyList<Placement>> known) =>
        (_first, _known, _taken) = (first, known, [first]);

    /// <summary>The latest first. Known after the load that follows <see cref="TakeEarlier"/>.</summary>
    public Renewals Renewals => _taken.Count == 0 ? Renewals.None : new([.. _taken.Select(taken => taken.Value)]);

    /// <summary>Before the first load. 404 when the placement to be renewed is not there.</summary>
    public static RenewalChain Ask(Take take, Guid? renewsPlacementId) =>
        renewsPlacementId is not { } id
            ? new()
            : new(
                take.Read<Placement>(id, "/renewsPlacementId"),
                take.Ask(batch =>
                    batch
                        .Query<Placement>()
                        .Where(placement => placement.MatchesSql(Chain, id, Renewals.LengthMax))
                        .ToList()
                )
            );

    /// <summary>After the first load: names what the first of the chain renews itself.</summary>
    public void TakeEarlier(Take take)
    {
        if (_first is null)
        {
            return;
        }

        var known = _known!.Value.ToDictionary(placement => placement.Id);
        for (
            var next = _first.Value.Terms.RenewsPlacementId;
            next is { } id && known.TryGetValue(id, out var placement);
            next = placement.Terms.RenewsPlacementId
        )
        {
            _taken.Add(take.Read<Placement>(id, "/renewsPlacementId"));
        }
    }
}
