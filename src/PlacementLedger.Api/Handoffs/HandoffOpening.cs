using PlacementLedger.Api.Commands;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Opens the hand-offs of one worker from one AI, a client each.</summary>
internal sealed class HandoffOpening(
    Take take,
    Guid workerId,
    EmployerForecast forecast,
    ForecastLimit limit,
    CooperationGroup? group,
    DateOnly today
)
{
    /// <param name="known">The hand-offs there were with this AI.</param>
    /// <param name="only">The one client to open it for; null for all that are called for.</param>
    public async Task<IEnumerable<LedgerEvent>> Events(
        HoursAccount account,
        IReadOnlyList<Handoff> known,
        CancellationToken ct,
        Guid? only = null
    )
    {
        List<LedgerEvent> events = [];
        foreach (var clientId in HandoffMission.Clients(account, forecast.EmployerId, limit.On, today))
        {
            var earlier = known.Where(handoff => handoff.ClientId == clientId).ToList();
            var last = earlier.MaxBy(handoff => handoff.StopsOn);
            if (only is { } asked ? asked == clientId : HandoffNeed.Calls(last, forecast, account))
            {
                events.AddRange(await Open(account, clientId, earlier.Count, ct));
            }
        }

        return events;
    }

    private async Task<IEnumerable<LedgerEvent>> Open(
        HoursAccount account,
        Guid clientId,
        int earlier,
        CancellationToken ct
    )
    {
        var parties = new HandoffParties(workerId, forecast.EmployerId, clientId);
        var id = Handoff.IdFor(workerId, forecast.EmployerId, clientId, earlier);
        var handoff = take.WriteOrNew<Handoff>(id);
        take.WriteOrNew<Transfer>(Handoff.TransferIdFor(id, 0));
        var placements = PlacementsWith(account, parties).Select(take.ReadOrNull<Placement>).ToList();
        await take.Load(ct);
        var found = placements.Select(placement => placement.OrNull).OfType<Placement>().ToList();
        if (
            handoff.OrNull is not null
            || found.MaxBy(placement => placement.LastDay) is not { } latest
            || HandoffMission.Of(account, forecast.EmployerId, clientId, limit.On, latest, today) is not { } mission
        )
        {
            return [];
        }

        var candidates = await HandoffCandidates.Of(take, parties, mission, group, found, today, ct);
        var policy = group?.PolicyOn(today) ?? GroupPolicy.Default;
        return OpenHandoff
            .Decide(
                new(id, workerId, forecast.EmployerId, clientId, limit, mission, policy.HandoffAnswerDays),
                candidates,
                today
            )
            .Events;
    }

    /// <summary>The AI's placements of the worker with the client.</summary>
    internal static IEnumerable<Guid> PlacementsWith(HoursAccount account, HandoffParties parties) =>
        account
            .Placements.Select(placement => placement.Engagement)
            .Where(engagement => engagement.EmployerId == parties.EmployerId)
            .Where(engagement => engagement.ClientId == parties.ClientId)
            .Select(engagement => engagement.PlacementId)
            .Order();
}
