using System.Diagnostics;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Placements;

/// <summary>What deciders need to know of one placement, folded from its events.</summary>
/// <param name="ClosingRemarkId">The erasable text that says why it ended or was cancelled.</param>
/// <param name="LastDay">The last day, included: the day it ended on, or the planned one.</param>
public sealed record Placement(
    Guid Id,
    Guid WorkerId,
    Engagement Engagement,
    Guid? MandateId,
    Guid? MissionRequestId,
    DateOnly From,
    DateOnly LastDay,
    ValueList<DayMinutes> Schedule,
    DateOnly SignedOn,
    PlacementTerms Terms,
    PlacementStatus Status,
    Guid? ClosingRemarkId,
    ValueList<ExternalRef> ExternalRefs,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The event that confirmed it.</summary>
    public Guid EvidenceId { get; init; }

    /// <summary>What the client says becomes of the worker; null when it was not asked and did not say.</summary>
    public PlacementOutlook? Outlook { get; init; }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static Placement Evolve(Placement? current, PlacementEvent happened) =>
        (current, happened) switch
        {
            (null, PlacementConfirmed e) => new(
                e.PlacementId,
                e.WorkerId,
                e.Engagement,
                e.MandateId,
                e.MissionRequestId,
                e.From,
                e.Until,
                e.Schedule,
                e.SignedOn,
                e.Terms,
                PlacementStatus.Confirmed,
                ClosingRemarkId: null,
                e.ExternalRefs,
                1,
                e.RecordedAt
            )
            {
                EvidenceId = e.EventId,
            },
            ({ } placement, PlacementEnded e) => placement.At(e) with
            {
                Status = PlacementStatus.Ended,
                LastDay = e.On < placement.LastDay ? e.On : placement.LastDay,
                ClosingRemarkId = e.RemarkId,
            },
            ({ } placement, PlacementCancelled e) => placement.At(e) with
            {
                Status = PlacementStatus.Cancelled,
                ClosingRemarkId = e.RemarkId,
            },
            ({ } placement, ActPerformedUnderMandate e) => placement.At(e),
            ({ } placement, WorkerOutlookRequested e) => placement.At(e) with
            {
                Outlook = new(e.On, e.Due, AnsweredOn: null, Answer: null, From: null),
            },
            ({ } placement, WorkerOutlookRecorded e) => placement.At(e) with
            {
                Outlook = (placement.Outlook ?? PlacementOutlook.Unasked) with
                {
                    AnsweredOn = e.On,
                    Answer = e.Outlook,
                    From = e.From,
                },
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.Status.ToString() ?? "nothing"}."
            ),
        };

    private Placement At(PlacementEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };
}

/// <summary>Where a placement stands.</summary>
public enum PlacementStatus
{
    Confirmed,
    Ended,
    Cancelled,
}
