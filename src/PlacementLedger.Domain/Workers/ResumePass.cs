using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>Ends the suspension that holds on a day, for a hire on that day: the day is the first that is not
/// suspended.</summary>
/// <remarks>Given before the placement is asked for, which a suspended PASS would refuse (PASS-06).</remarks>
public sealed record ResumePass(Guid WorkerId, DateOnly On)
{
    /// <summary>Nobody suspended on that day: there is nothing to end, and nothing is recorded (PASS-10).</summary>
    public static Decision Decide(ResumePass command, Worker worker)
    {
        var pass = worker.Passes.FirstOrDefault(pass => pass.SuspensionOn(command.On) is not null);
        if (pass?.SuspensionOn(command.On) is not { } suspension)
        {
            return Decision.AlreadyDone();
        }

        var resumed = new PassResumed(command.WorkerId, pass.Number, suspension.Id, command.On);
        return Decision.Of(
            [
                HireEndsTheSuspension.Check(suspension, command.On),
                SuspensionMovesTheEnd.Check(pass, pass.With(resumed)),
            ],
            resumed
        );
    }
}
