using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Placements;

/// <summary>Ends a placement on a day, included. Reservations after it are freed; earlier unposted days stay
/// reserved.</summary>
public sealed record EndPlacement(Guid PlacementId, DateOnly On, Guid? RemarkId)
{
    /// <summary>Refused with WRONG_STATE once cancelled, or already ended on another day; the same day twice records
    /// nothing.</summary>
    /// <param name="worker">Whose PASS may have to be suspended now (PASS-06); null leaves that unsaid.</param>
    public static Decision Decide(
        EndPlacement command,
        Placement placement,
        HoursAccount account,
        Worker? worker = null
    )
    {
        if (placement.Status == PlacementStatus.Ended && placement.LastDay == command.On)
        {
            return Decision.AlreadyDone();
        }

        if (placement.Status != PlacementStatus.Confirmed)
        {
            return Decision.Refuse(PlacementState.Refusal(placement));
        }

        if (command.On < placement.From || command.On > placement.LastDay)
        {
            return Decision.Refuse(
                PlacementState.Rule.Blocked(
                    Codes.OutsidePeriod,
                    Figure.Of("from", placement.From),
                    Figure.Of("until", placement.LastDay)
                )
            );
        }

        return Decision.Of(
            [
                .. worker is null
                    ? (Check[])[]
                    : [SuspensionIsDeclared.AtTheEndOf(placement.Id, command.On, worker, account)],
                PresenceMakesAnExit.Check(account, placement.Id, command.On),
            ],
            [
                new PlacementEnded(placement.Id, command.On, command.RemarkId),
                .. FreedReservations.OfPlacement(
                    account,
                    placement.Id,
                    day => day > command.On,
                    ReleaseCause.PlacementEnded
                ),
            ]
        );
    }
}
