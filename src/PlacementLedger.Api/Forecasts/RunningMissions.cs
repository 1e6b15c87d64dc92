using Marten;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Forecasts;

/// <summary>The missions of ETTIs that a worker is on, with the last day the law lets each have.</summary>
internal static class RunningMissions
{
    public static async Task<IReadOnlyList<RunningMission>> Of(
        IQuerySession session,
        HoursAccount account,
        IReadOnlyList<Client> clients,
        MissionPolicy policy,
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
        var missions = new List<RunningMission>();
        foreach (var placement in ids.Length == 0 ? [] : await session.LoadManyAsync<Placement>(ct, ids))
        {
            var client = clients.First(known => known.Id == placement.Engagement.ClientId);
            var renewed = await Renewed(session, placement, ct);
            if (RunningMission.Of(placement, renewed, client.CategoryOn(placement.From), policy) is { } mission)
            {
                missions.Add(mission);
            }
        }

        return missions;
    }

    // One after the other: a chain is rarely longer than two.
    private static async Task<IReadOnlyList<Placement>> Renewed(
        IQuerySession session,
        Placement placement,
        CancellationToken ct
    )
    {
        List<Placement> earlier = [];
        for (
            var next = placement.Terms.RenewsPlacementId;
            next is { } id
                && earlier.Count < Renewals.LengthMax
                && await session.LoadAsync<Placement>(id, ct) is { } found;
            next = found.Terms.RenewsPlacementId
        )
        {
            earlier.Add(found);
        }

        return earlier;
    }
}
