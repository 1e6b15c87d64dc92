using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Law;

/// <summary>PASS-05: a contract starts inside the worker's PASS.</summary>
public static class PassCoversTheStart
{
    public static readonly Rule Rule = new("PASS-05", "PASS IAE, les-emplois PR 5248; L5132-6")
    {
        Blocks = [Codes.PassMissing, Codes.PassEndsBeforeStart],
        Warns = [Codes.PassEndsDuring],
    };

    /// <summary>An ETTI's later days outside the PASS warn; an AI's are for AI-02 to judge.</summary>
    /// <param name="start">First day of the contract, worked or not.</param>
    /// <param name="days">The placed days, in order.</param>
    public static Check Check(
        Worker worker,
        StructureKind employerKind,
        DateOnly start,
        IReadOnlyList<DateOnly> days,
        DateOnly today
    )
    {
        if (employerKind == StructureKind.Ai && !PassCoversEveryDay.AppliesOn(start))
        {
            return Rule.NotApplicable(Figure.Of("start", start));
        }

        return worker.PassOn(start) is { } pass
            ? StartsInside(pass, worker, employerKind, days)
            : StartsOutside(worker, start, days, today);
    }

    private static Check StartsInside(
        Pass pass,
        Worker worker,
        StructureKind employerKind,
        IReadOnlyList<DateOnly> days
    )
    {
        var until = Figure.Of("passUntil", pass.Period.Until);
        var uncovered = days.Where(day => worker.PassOn(day) is null).ToArray();
        var said =
            employerKind == StructureKind.Etti && uncovered.Length > 0
                ? Rule.Warned(
                    Codes.PassEndsDuring,
                    Figure.Of("firstDay", uncovered.Min()),
                    Figure.Of("days", uncovered.Length),
                    until
                )
                : Rule.Met(until);
        return said with { Events = [pass.EvidenceId] };
    }

    /// <summary>A start that is past only warns, unless the days still ahead begin without a PASS as well.</summary>
    private static Check StartsOutside(Worker worker, DateOnly start, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var ended = worker.Passes.LastOrDefault(pass => pass.Period.Until < start);
        var code = ended is null ? Codes.PassMissing : Codes.PassEndsBeforeStart;
        Figure[] figures = ended is null
            ? [Figure.Of("start", start)]
            : [Figure.Of("start", start), Figure.Of("passUntil", ended.Period.Until)];
        var ahead = days.Where(day => day >= today).ToArray();
        var blocks = start >= today || (ahead.Length > 0 && worker.PassOn(ahead.Min()) is null);
        var said = blocks ? Rule.Blocked(code, figures) : Rule.Warned(code, figures);
        return ended is null ? said : said with { Events = [ended.EvidenceId] };
    }
}
