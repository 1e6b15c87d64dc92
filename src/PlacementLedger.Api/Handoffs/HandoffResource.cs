using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Handoffs;

namespace PlacementLedger.Api.Handoffs;

/// <summary>A hand-off as it is read over HTTP: who is about to be stopped, who is asked, and what became of
/// it.</summary>
/// <param name="EmployerId">The AI that can go on no more.</param>
/// <param name="StopsOn">The first day on which not all of the expected work is lawful.</param>
/// <param name="Candidates">The first to be asked first; those that a rule excludes say which.</param>
/// <param name="Asked">Who is being asked; null while nobody is.</param>
/// <param name="DueOn">The last day of what is waited for; null where nothing is.</param>
/// <param name="Completion">Null unless it is completed.</param>
/// <param name="Reason">Why it was given up; null where it was not, or once erased.</param>
public record HandoffResource(
    Guid Id,
    Guid WorkerId,
    Guid EmployerId,
    Guid ClientId,
    HandoffStage State,
    ForecastLimitKind Limit,
    DateOnly StopsOn,
    HandoffMissionResource Mission,
    IReadOnlyList<HandoffCandidateResource> Candidates,
    HandoffAskedResource? Asked,
    DateOnly? DueOn,
    HandoffCompletionResource? Completion,
    string? Reason,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static HandoffResource Of(Handoff handoff, RemarkTexts texts) =>
        new(
            handoff.Id,
            handoff.WorkerId,
            handoff.EmployerId,
            handoff.ClientId,
            handoff.Stage,
            handoff.Limit,
            handoff.StopsOn,
            HandoffMissionResource.Of(handoff.Mission),
            [.. handoff.Candidates.Select(HandoffCandidateResource.Of)],
            handoff.Asked is { } asked ? new(asked.StructureId, asked.TransferId) : null,
            handoff.DueOn,
            handoff.Completion is { } done
                ? new(done.StructureId, done.TransferId, done.PlacementId, done.LastDay, done.FirstDay)
                : null,
            texts[handoff.RemarkId],
            handoff.Version,
            handoff.UpdatedAt
        );
}

/// <summary>What would go on elsewhere: days both included, minutes by day of the week.</summary>
public sealed record HandoffMissionResource(
    DateOnly From,
    DateOnly Until,
    Placements.WeeklyRequest Weekly,
    SiteBody? Site,
    string? Rome
)
{
    internal static HandoffMissionResource Of(HandoffMission mission)
    {
        var week = mission.Weekly;
        return new(
            mission.From,
            mission.Until,
            new(week.Monday, week.Tuesday, week.Wednesday, week.Thursday, week.Friday, week.Saturday, week.Sunday),
            mission.Site is { } site ? SiteBody.Of(site) : null,
            mission.RomeCode
        );
    }
}

/// <summary>A structure that may take over, or that may not.</summary>
/// <param name="SignedByStructureId">Who would sign: itself, or its agent.</param>
/// <param name="Tie">What binds it to the AI, the closest first.</param>
/// <param name="ExcludedBy">Codes of the rules that exclude it; empty when none does.</param>
/// <param name="DeclinedBy">Who said no when it was asked; null while nobody has.</param>
public sealed record HandoffCandidateResource(
    Guid StructureId,
    Guid SignedByStructureId,
    Guid? MandateId,
    HandoffTie Tie,
    IReadOnlyList<string> ExcludedBy,
    HandoffDecliner? DeclinedBy
)
{
    internal static HandoffCandidateResource Of(HandoffCandidate candidate) =>
        new(
            candidate.StructureId,
            candidate.SignerId,
            candidate.MandateId,
            candidate.Tie,
            candidate.Codes,
            candidate.DeclinedBy
        );
}

/// <summary>Who is being asked; it and the worker answer by the transfer.</summary>
public sealed record HandoffAskedResource(Guid StructureId, Guid TransferId);

/// <summary>How it ended well.</summary>
/// <param name="LastDay">The last day with the AI.</param>
/// <param name="FirstDay">The first day of the mission.</param>
public sealed record HandoffCompletionResource(
    Guid StructureId,
    Guid TransferId,
    Guid PlacementId,
    DateOnly LastDay,
    DateOnly FirstDay
);

/// <summary>What a command on a hand-off answers.</summary>
public sealed record HandoffAnswer : HandoffResource
{
    internal HandoffAnswer(Handoff handoff, DecisionAnswer decision)
        : this(Of(handoff, RemarkTexts.None), decision) { }

    internal HandoffAnswer(HandoffResource handoff, DecisionAnswer decision)
        : base(handoff) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
