using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-10: a hire during a suspension ends it the day before; one on its first day undoes it.</summary>
public static class HireEndsTheSuspension
{
    public static readonly Rule Rule = new("PASS-10", "PASS IAE, les-emplois (unsuspend)");

    /// <summary>What is left of a suspension for somebody hired on <paramref name="hiredOn"/>; null when nothing
    /// is.</summary>
    public static Period? Left(Period suspension, DateOnly hiredOn) =>
        !suspension.Contains(hiredOn) ? suspension
        : hiredOn == suspension.From ? null
        : new(suspension.From, hiredOn.AddDays(-1));

    /// <summary>Informs of what becomes of the suspension.</summary>
    public static Check Check(PassSuspension suspension, DateOnly hiredOn) =>
        (
            Left(suspension.Period, hiredOn) is { } left
                ? Rule.Met(Figure.Of("hiredOn", hiredOn), Figure.Of("suspendedUntil", left.Until))
                : Rule.Met(Figure.Of("hiredOn", hiredOn))
        ) with
        {
            Events = [suspension.EvidenceId],
        };
}
