using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.MissionRequests;

/// <summary>Says that the client's request was not, or not wholly, served, and why.</summary>
public sealed record LoseMissionRequest(Guid MissionRequestId, Guid? RemarkId)
{
    /// <summary>Losing it twice records nothing the second time.</summary>
    public static Decision Decide(LoseMissionRequest command, MissionRequest request) =>
        request.Loss is not null
            ? Decision.AlreadyDone()
            : Decision.Of(
                Steps.IsPossible(request.Status, MissionRequestStatus.Open),
                new MissionRequestLost(command.MissionRequestId, command.RemarkId)
            );
}
