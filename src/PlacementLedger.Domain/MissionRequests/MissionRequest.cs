using System.Diagnostics;

namespace PlacementLedger.Domain.MissionRequests;

/// <summary>What deciders need to know of one mission request, folded from its events.</summary>
/// <param name="PlacementIds">The confirmed placements that serve it.</param>
/// <param name="Cancellation">Null unless the client withdrew the request.</param>
/// <param name="Loss">Null unless the request was lost.</param>
public sealed record MissionRequest(
    Guid Id,
    Guid ClientId,
    Guid ReceivedByStructureId,
    string RomeCode,
    Guid? LabelId,
    Period Period,
    int MinutesPerWeek,
    int Headcount,
    Guid? PurposeId,
    Site? Site,
    ValueList<ExternalRef> ExternalRefs,
    MissionRequestStatus Status,
    ValueList<Guid> PlacementIds,
    MissionRequestCancellation? Cancellation,
    MissionRequestLoss? Loss,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>When the ledger came to know it; null in a state kept before this was.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static MissionRequest Evolve(MissionRequest? current, MissionRequestEvent happened) =>
        (current, happened) switch
        {
            (null, MissionRequestSubmitted e) => Submitted(e),
            ({ } request, PlacementAttached e) => request.At(e) with
            {
                PlacementIds = request.PlacementIds.Add(e.PlacementId),
            },
            ({ } request, PlacementDetached e) => request.At(e) with
            {
                PlacementIds = [.. request.PlacementIds.Where(id => id != e.PlacementId)],
            },
            ({ } request, MissionRequestFilled e) => request.At(e, MissionRequestStatus.Filled),
            ({ } request, MissionRequestReopened e) => request.At(e, MissionRequestStatus.Open),
            ({ } request, MissionRequestCancelled e) => request.At(e, MissionRequestStatus.Cancelled) with
            {
                Cancellation = new(e.On, e.RemarkId),
            },
            ({ } request, MissionRequestLost e) => request.At(e, MissionRequestStatus.Lost) with
            {
                Loss = new(e.RemarkId),
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.ToString() ?? "nothing"}."
            ),
        };

    private static MissionRequest Submitted(MissionRequestSubmitted e) =>
        new(
            e.MissionRequestId,
            e.ClientId,
            e.ReceivedByStructureId,
            e.RomeCode,
            e.LabelId,
            new(e.From, e.Until),
            e.MinutesPerWeek,
            e.Headcount,
            e.PurposeId,
            e.Site,
            e.ExternalRefs,
            MissionRequestStatus.Open,
            [],
            Cancellation: null,
            Loss: null,
            1,
            e.RecordedAt
        )
        {
            SubmittedAt = e.RecordedAt,
        };

    private MissionRequest At(MissionRequestEvent e, MissionRequestStatus? status = null) =>
        this with
        {
            Status = status ?? Status,
            Version = Version + 1,
            UpdatedAt = e.RecordedAt,
        };
}

/// <summary>How far a mission request has come.</summary>
public enum MissionRequestStatus
{
    Open,
    Filled,
    Cancelled,
    Lost,
}

/// <summary>When and why a request was withdrawn.</summary>
public sealed record MissionRequestCancellation(DateOnly On, Guid? RemarkId);

/// <summary>That a request was lost; the erasable text says why.</summary>
public sealed record MissionRequestLoss(Guid? RemarkId);
