using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>Ends the pathway of a worker whose PASS has long been suspended.</summary>
/// <param name="On">The last day of the PASS, included.</param>
/// <param name="NoticeOn">The day of the notice to the person.</param>
public sealed record ClosePass(Guid WorkerId, DateOnly On, DateOnly NoticeOn)
{
    /// <summary>Closing twice on the same day records nothing the second time.</summary>
    public static Decision Decide(ClosePass command, Worker worker)
    {
        if (worker.Passes.Any(pass => pass.Closure?.On == command.On))
        {
            return Decision.AlreadyDone();
        }

        return worker.PassOn(command.On) is { } pass
            ? Decision.Of(
                [LongSuspensionMayEndThePathway.Check(pass, command.On, command.NoticeOn)],
                new PassClosed(command.WorkerId, pass.Number, command.On, command.NoticeOn)
            )
            : Decision.Refuse(
                LongSuspensionMayEndThePathway.Rule.Blocked(Codes.PassMissing, Figure.Of("start", command.On))
            );
    }
}
