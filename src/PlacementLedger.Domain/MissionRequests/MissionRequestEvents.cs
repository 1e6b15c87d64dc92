namespace PlacementLedger.Domain.MissionRequests;

/// <summary>Every event the ledger can hold about one mission request (demande de mission).</summary>
public abstract record MissionRequestEvent(Guid MissionRequestId) : LedgerEvent
{
    public override Guid StreamId() => MissionRequestId;
}

/// <summary>A client asked a structure for people.</summary>
/// <param name="RomeCode">The occupation in the State's nomenclature; its label is kept apart, as free text.</param>
/// <param name="LabelId">The erasable text that names the occupation in the client's words.</param>
/// <param name="Headcount">How many people the client wants.</param>
public sealed record MissionRequestSubmitted(
    Guid MissionRequestId,
    Guid ClientId,
    Guid ReceivedByStructureId,
    string RomeCode,
    Guid? LabelId,
    DateOnly From,
    DateOnly Until,
    int MinutesPerWeek,
    int Headcount,
    Guid? PurposeId,
    Site? Site,
    ValueList<ExternalRef> ExternalRefs
) : MissionRequestEvent(MissionRequestId);

/// <summary>A confirmed placement serves the request.</summary>
public sealed record PlacementAttached(Guid MissionRequestId, Guid PlacementId) : MissionRequestEvent(MissionRequestId);

/// <summary>A placement that served the request was cancelled.</summary>
public sealed record PlacementDetached(Guid MissionRequestId, Guid PlacementId) : MissionRequestEvent(MissionRequestId);

/// <summary>As many placements serve the request as it asks people.</summary>
public sealed record MissionRequestFilled(Guid MissionRequestId) : MissionRequestEvent(MissionRequestId);

/// <summary>A place came free in a request that was filled.</summary>
public sealed record MissionRequestReopened(Guid MissionRequestId) : MissionRequestEvent(MissionRequestId);

public sealed record MissionRequestCancelled(Guid MissionRequestId, DateOnly On, Guid? RemarkId)
    : MissionRequestEvent(MissionRequestId);

/// <summary>The structures could not serve it, or the client went elsewhere.</summary>
public sealed record MissionRequestLost(Guid MissionRequestId, Guid? RemarkId) : MissionRequestEvent(MissionRequestId);
