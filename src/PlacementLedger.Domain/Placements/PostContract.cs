namespace PlacementLedger.Domain.Placements;

/// <summary>A mission already agreed on a post of the client, its renewals included.</summary>
/// <param name="From">First day of its first contract.</param>
/// <param name="LastDay">The day it ended on or is to end on, included.</param>
/// <param name="Days">Calendar days under contract.</param>
/// <param name="Evidence">The events that confirmed its contracts, the latest first.</param>
public sealed record PostContract(Guid WorkerId, DateOnly From, DateOnly LastDay, int Days, ValueList<Guid> Evidence)
{
    /// <summary>Each mission once, by its latest contract; what was cancelled never was.</summary>
    /// <param name="placements">The placements on one post, in any order.</param>
    /// <param name="renewedNow">Those that the contract asked for renews: it goes on and does not follow.</param>
    public static IReadOnlyList<PostContract> Of(
        IReadOnlyList<Placement> placements,
        IReadOnlyCollection<Guid> renewedNow
    )
    {
        var known = placements
            .Where(placement => placement.Status != PlacementStatus.Cancelled)
            .ToDictionary(placement => placement.Id);
        var renewed = known.Values.Select(placement => placement.Terms.RenewsPlacementId).OfType<Guid>().ToHashSet();
        return
        [
            .. known
                .Values.Where(last => !renewed.Contains(last.Id) && !renewedNow.Contains(last.Id))
                .Select(last => Whole(last, known)),
        ];
    }

    private static PostContract Whole(Placement last, Dictionary<Guid, Placement> known)
    {
        List<Placement> contracts = [last];
        while (
            contracts[^1].Terms.RenewsPlacementId is { } before
            && known.TryGetValue(before, out var earlier)
            && !contracts.Contains(earlier)
        )
        {
            contracts.Add(earlier);
        }

        return new(
            last.WorkerId,
            contracts[^1].From,
            last.LastDay,
            contracts.Sum(contract => contract.LastDay.DayNumber - contract.From.DayNumber + 1),
            [.. contracts.Select(contract => contract.EvidenceId).Where(id => id != Guid.Empty)]
        );
    }
}
