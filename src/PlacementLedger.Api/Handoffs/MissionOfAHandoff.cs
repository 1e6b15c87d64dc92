using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Placements;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Judges the mission that a hand-off would open, by the way every placement is judged.</summary>
internal static class MissionOfAHandoff
{
    /// <param name="ends">What ends with the AI first; it is the mission's room.</param>
    /// <param name="placementId">The id the mission would have.</param>
    public static async Task<Decision> Judged(
        Take take,
        HandoffParties parties,
        HandoffCandidate candidate,
        HandoffMission mission,
        DateOnly firstDay,
        Guid placementId,
        Func<PlacementFacts, IReadOnlyList<LedgerEvent>> ends,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (mission.Until < firstDay)
        {
            mission = mission with { Until = firstDay.AddMonths(HandoffMission.Months).AddDays(-1) };
        }

        var request = new ConfirmPlacementRequest(
            parties.WorkerId,
            parties.ClientId,
            candidate.StructureId,
            candidate.SignerId,
            firstDay,
            mission.Until,
            new ScheduleRequest(),
            placementId,
            MandateId: candidate.MandateId,
            SignedOn: today,
            ContractKind: ContractKind.MissionContract,
            Site: mission.Site is { } site ? SiteBody.Of(site) : null,
            Post: new(Rome: mission.RomeCode),
            Recourse: new(RecourseReason.HiringPeopleInDifficulty)
        );
        var facts = await FactsOfAPlacement.Load(take, request, take.WriteOrNew<Placement>(placementId), ct);
        facts = facts with { Account = CompleteHandoff.After(facts.Account, ends(facts)) };
        var period = new Period(firstDay, mission.Until);
        var command = new ConfirmPlacement(
            placementId,
            parties.WorkerId,
            parties.ClientId,
            candidate.StructureId,
            candidate.SignerId,
            candidate.MandateId,
            MissionRequestId: null,
            period,
            [.. mission.Weekly.Over(period, (mission.Site ?? facts.Client.Site)?.Department)],
            today,
            PlacementTerms.None with
            {
                ContractKind = request.ContractKind,
                Site = mission.Site,
                Recourse = request.Recourse!.Reason,
                RomeCode = mission.RomeCode,
            }
        );
        return ConfirmPlacement.Decide(command, facts, facts.Policies.Ceiling, today);
    }
}

/// <summary>Whose hours are handed off: the worker's, from an AI, at a client.</summary>
internal sealed record HandoffParties(Guid WorkerId, Guid EmployerId, Guid ClientId)
{
    public static HandoffParties Of(Handoff handoff) => new(handoff.WorkerId, handoff.EmployerId, handoff.ClientId);
}
