using Marten;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Forecasts;

/// <summary>The missions of ETTIs that a worker is on, with the last day the law lets each have.</summary>
internal static class RunningMissions
{
    public static async Task<IReadOnlyList<RunningMission>> Of(
        IQuerySession session,
        HoursAccount account,
        DateOnly today,
        CancellationToken ct
    )
    {
        Guid[] ids =
        [
            .. account
                .Placements.Where(placement => placement.Engagement.EmployerKind == StructureKind.Etti)
                .Where(placement => placement.Days.Any(day => day.Date >= today))
                .Select(placement => placement.Engagement.PlacementId),
        ];
        if (ids.Length == 0)
        {
            return [];
        }

        var placements = await session.LoadManyAsync<Placement>(ct, ids);
        return [];
    }
}
