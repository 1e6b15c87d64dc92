using Marten;
using PlacementLedger.Api.Views;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Aid;

/// <summary>Which entries were worked under an open-ended inclusion contract, and since when each worker has one
/// (AID-09).</summary>
internal sealed class InclusionHours
{
    private readonly HashSet<Guid> _placements;
    private readonly Dictionary<Guid, DateOnly> _contracts;

    private InclusionHours(IReadOnlyCollection<Placement> placements)
    {
        _placements = [.. placements.Select(placement => placement.Id)];
        // One contract holds many placements: it began with the first of them, unless its own first day was told.
        _contracts = placements
            .GroupBy(placement => placement.WorkerId)
            .ToDictionary(
                worker => worker.Key,
                worker => worker.Min(placement => placement.Terms.Contract?.From ?? placement.From)
            );
    }

    /// <param name="entries">All those of the employer that were known: a contract may be older than the month.</param>
    public static async Task<InclusionHours> Of(
        IQuerySession session,
        IEnumerable<HoursEntry> entries,
        CancellationToken ct
    )
    {
        Guid[] ids = [.. entries.Select(entry => entry.PlacementId).Distinct()];
        var placements = ids.Length == 0 ? [] : await session.LoadManyAsync<Placement>(ct, ids);
        return new([.. placements.Where(placement => placement.Terms.ContractKind == ContractKind.CdiInclusion)]);
    }

    /// <summary>Null for an entry under another kind of contract.</summary>
    public DateOnly? ContractFrom(HoursEntry entry) =>
        _placements.Contains(entry.PlacementId) ? _contracts[entry.WorkerId] : null;
}
