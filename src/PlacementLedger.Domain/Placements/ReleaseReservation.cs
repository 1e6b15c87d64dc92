using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Placements;

/// <summary>Gives back what a placement reserved on some days that will not be worked, or were not.</summary>
public sealed record ReleaseReservation(Guid PlacementId, ValueList<DateOnly> Days)
{
    /// <summary>Refused with NOTHING_RESERVED when one of the days was never planned; days already free record
    /// nothing.</summary>
    public static Decision Decide(ReleaseReservation command, Placement placement, HoursAccount account)
    {
        var planned = placement.Schedule.Select(day => day.Date).ToHashSet();
        if (command.Days.Where(day => !planned.Contains(day)).Cast<DateOnly?>().FirstOrDefault() is { } unknown)
        {
            return Decision.Refuse(
                Product.ReservedIsSettled.Blocked(Codes.NothingReserved, Figure.Of("date", unknown))
            );
        }

        return Decision.Record(
            FreedReservations.OfPlacement(account, placement.Id, command.Days.Contains, ReleaseCause.Released)
        );
    }
}
