using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Placements;

/// <summary>Undoes a placement of which no hour has been worked: all its reservations are freed.</summary>
public sealed record CancelPlacement(Guid PlacementId, DateOnly On, Guid? RemarkId)
{
    /// <summary>Refused with WRONG_STATE once hours are posted (end it instead) or once it ended. Twice records
    /// nothing more.</summary>
    /// <param name="releasedRequest">What the mission request it served has to record; empty when it served
    /// none.</param>
    public static Decision Decide(
        CancelPlacement command,
        Placement placement,
        HoursAccount account,
        IReadOnlyList<LedgerEvent> releasedRequest
    )
    {
        if (placement.Status == PlacementStatus.Cancelled)
        {
            return Decision.AlreadyDone();
        }

        if (placement.Status == PlacementStatus.Ended || HasPostedHours(account, placement.Id))
        {
            return Decision.Refuse(PlacementState.Refusal(placement));
        }

        return Decision.Record([
            new PlacementCancelled(placement.Id, placement.Engagement, command.On, command.RemarkId),
            .. FreedReservations.OfPlacement(account, placement.Id, _ => true, ReleaseCause.PlacementCancelled),
            .. releasedRequest,
        ]);
    }

    private static bool HasPostedHours(HoursAccount account, Guid placementId) =>
        account.PlacementOf(placementId) is { } placement && placement.Days.Any(day => day.Worked + day.Training > 0);
}
