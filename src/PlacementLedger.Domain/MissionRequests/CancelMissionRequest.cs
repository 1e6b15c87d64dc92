using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.MissionRequests;

/// <summary>The client's request is withdrawn, filled or not; placements that serve it already stand.</summary>
public sealed record CancelMissionRequest(Guid MissionRequestId, DateOnly On, Guid? RemarkId)
{
    /// <summary>Cancelling twice on the same day records nothing the second time.</summary>
    public static Decision Decide(CancelMissionRequest command, MissionRequest request) =>
        request.Cancellation?.On == command.On
            ? Decision.AlreadyDone()
            : Decision.Of(
                Steps.IsPossible(request.Status, MissionRequestStatus.Open, MissionRequestStatus.Filled),
                new MissionRequestCancelled(command.MissionRequestId, command.On, command.RemarkId)
            );
}
