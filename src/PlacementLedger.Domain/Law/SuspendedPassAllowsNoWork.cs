using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-06: nobody is placed, by an AI or by an ETTI, on a day on which the worker's PASS is
/// suspended.</summary>
/// <remarks>
/// On the State's platform a hire during a suspension ends it by itself (PASS-10). Here the two are apart: a placement
/// is not always a hire, and whoever asks for one may not know of the suspension, which somebody declared for a
/// reason. So the placement is refused, and says until when; ending the suspension is a command of its own
/// (<see cref="ResumePass"/>), given first, which applies PASS-10.
/// </remarks>
public static class SuspendedPassAllowsNoWork
{
    public static readonly Rule Rule = new("PASS-06", "R5132-1-3") { Blocks = [Codes.PassSuspended] };

    /// <summary>Whether the worker may be placed on that day.</summary>
    internal static bool Allows(Worker worker, DateOnly day) => worker.SuspensionOn(day) is null;

    /// <summary>Blocks for days from today on; days that are past are recorded and warn.</summary>
    /// <param name="days">The placed or posted days, in order.</param>
    public static Check Check(Worker worker, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var suspended = UncoveredDays.In(days, day => worker.SuspensionOn(day) is not null);
        if (suspended.Count == 0)
        {
            return worker.Passes.Count == 0 ? Rule.NotApplicable() : Rule.Met();
        }

        PassSuspension[] suspensions = [.. suspended.Select(worker.SuspensionOn).OfType<PassSuspension>().Distinct()];
        var until = Figure.Of("suspendedUntil", suspensions.Max(suspension => suspension.Period.Until));
        return UncoveredDays.Say(Rule, Codes.PassSuspended, suspended, today, until) with
        {
            Events = suspensions.Select(suspension => suspension.EvidenceId).ToValueList(),
        };
    }
}
