using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Placements;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Attestations;

/// <summary>How much of what is asked would be confirmed if it were asked now: the way every placement is
/// judged.</summary>
internal static class PossibleMinutes
{
    public static async Task<int> Of(
        Take take,
        Guid workerId,
        Guid employerId,
        AttestedQuestion question,
        DateOnly today,
        CancellationToken ct
    )
    {
        var id = DerivedId.Of($"attested-placement/{workerId:N}/{employerId:N}/{question}");
        var until = question.Days(null).Last().Date;
        var request = new ConfirmPlacementRequest(
            workerId,
            question.ClientId,
            employerId,
            employerId,
            question.From,
            until,
            new ScheduleRequest(),
            id,
            SignedOn: today,
            Recourse: new(RecourseReason.HiringPeopleInDifficulty)
        );
        var facts = await FactsOfAPlacement.Load(take, request, take.WriteOrNew<Placement>(id), ct);
        ValueList<Domain.Decisions.DayMinutes> days = [.. question.Days(facts.Client.Site?.Department)];
        var command = new ConfirmPlacement(
            id,
            workerId,
            question.ClientId,
            employerId,
            employerId,
            MandateId: null,
            MissionRequestId: null,
            new(question.From, days[^1].Date),
            days,
            today,
            PlacementTerms.None with
            {
                Recourse = RecourseReason.HiringPeopleInDifficulty,
            }
        );
        var decision = ConfirmPlacement.Decide(command, facts, facts.Policies.Ceiling, today);
        return decision.MaximumSchedule?.Sum(day => day.Minutes) ?? 0;
    }
}
