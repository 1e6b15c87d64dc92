using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-12: within two years of the end of a pathway a new one needs an authorised prescriber (délai de
/// carence).</summary>
public static class PathwayWaitingPeriod
{
    public static readonly Rule Rule = new("PASS-12", "R5132-1-4") { Blocks = [Codes.PathwayWaitingPeriod] };

    /// <summary>Years of waiting, by the day on which the pathway ended.</summary>
    public static readonly InForce<int> Years = new(
        new FigureVersion<int>(new(2018, 1, 1), new(2018, 1, 1), 2, "R5132-1-4; les-emplois approvals")
    );

    /// <summary>The last day of waiting, included, after a PASS: two years from its end, or from the start of the
    /// suspension during which it was ended (PASS-11).</summary>
    public static DateOnly? LastDay(Pass ended)
    {
        var end = ended.Closure is { } closure ? ended.SuspendedSince(closure.On) ?? closure.On : ended.Until;
        return Years.TryOn(end, out var years) ? end.AddYears(years) : null;
    }

    /// <summary>Of a diagnosis: blocks a structure during the waiting period, and lets a prescriber decide.</summary>
    public static Check Check(IReadOnlyList<Pass> known, PassAuthority by, DateOnly on) =>
        Waiting(known, on) is not { } waiting
            ? Rule.NotApplicable()
            : by switch
            {
                PassAuthority.Prescriber => Rule.Met(Figure.Of("waitingUntil", waiting.Until)),
                PassAuthority.Siae => Rule.Blocked(
                    Codes.PathwayWaitingPeriod,
                    Figure.Of("waitingUntil", waiting.Until)
                ),
            } with
            {
                Events = waiting.Evidence,
            };

    /// <summary>Of a new PASS that starts within the waiting period: its issuer has decided, so it is recorded, with a
    /// warning unless a prescriber's diagnosis is known.</summary>
    public static Check Check(Worker worker, DateOnly from)
    {
        if (Waiting(worker.Passes, from) is not { } waiting)
        {
            return Rule.NotApplicable();
        }

        var decided = worker.Diagnoses.FirstOrDefault(diagnosis =>
            diagnosis.By == PassAuthority.Prescriber
            && diagnosis.On <= from
            && from < DiagnosisValidity.EndOf(diagnosis)
        );
        return decided is null
            ? Rule.Warned(Codes.PathwayWaitingPeriod, Figure.Of("waitingUntil", waiting.Until)) with
            {
                Events = waiting.Evidence,
            }
            : Rule.Met(Figure.Of("waitingUntil", waiting.Until)) with
            {
                Events = [.. waiting.Evidence, decided.EvidenceId],
            };
    }

    private static (DateOnly Until, ValueList<Guid> Evidence)? Waiting(IReadOnlyList<Pass> known, DateOnly day)
    {
        var last = known.Where(pass => pass.From <= day).MaxBy(pass => pass.From);
        return last is not null && last.Until < day && LastDay(last) is { } until && day <= until
            ? (until, last.Evidence)
            : null;
    }
}
