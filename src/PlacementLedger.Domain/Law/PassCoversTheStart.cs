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
        // Of an AI's placement only the placed days are judged: the first of them is its start.
        start = employerKind == StructureKind.Ai && days.Count > 0 ? days[0] : start;
        if (employerKind == StructureKind.Ai && !PassCoversEveryDay.AppliesOn(start))
        {
            return Rule.NotApplicable(Figure.Of("start", start));
        }

        return worker.PassOn(start) is { } pass
            ? StartsInside(pass, worker, employerKind, days)
            : StartsOutside(worker, start, days, today);
    }

    /// <summary>Of an ETTI's hours that were worked: the days of them that no PASS covers are recorded and warn. An
    /// AI's are for AI-02 to judge.</summary>
    /// <param name="start">First day of the contract they were worked under.</param>
    /// <param name="days">The posted days, in order.</param>
    public static Check OfWorkedDays(
        Worker worker,
        StructureKind employerKind,
        DateOnly start,
        IReadOnlyList<DateOnly> days
    )
    {
        if (employerKind != StructureKind.Etti || days.Count == 0)
        {
            return Rule.NotApplicable();
        }

        if (worker.PassOn(start) is { } pass)
        {
            return StartsInside(pass, worker, employerKind, days);
        }

        var uncovered = days.Where(day => worker.PassOn(day) is null).ToArray();
        if (uncovered.Length == 0)
        {
            return Rule.Met() with { Events = worker.PassOn(days[0])!.Evidence };
        }

        var ended = worker.Passes.LastOrDefault(pass => pass.Until < uncovered[0]);
        Figure[] figures =
        [
            Figure.Of("firstDay", uncovered[0]),
            Figure.Of("lastDay", uncovered[^1]),
            Figure.Of("days", uncovered.Length),
        ];
        return ended is null
            ? Rule.Warned(Codes.PassMissing, figures)
            : Rule.Warned(Codes.PassEndsBeforeStart, [.. figures, Figure.Of("passUntil", ended.Until)]) with
            {
                Events = ended.Evidence,
            };
    }

    /// <summary>How far ahead of its day a contract that has not begun may be put off under the same PASS.</summary>
    public static readonly InForce<int> PostponementDaysMax = new(
        new FigureVersion<int>(new(2021, 9, 1), new(2021, 9, 1), 30, "les-emplois, MAX_CONTRACT_POSTPONE")
    );

    /// <summary>Whether the start of a contract may be put off: not begun, by thirty days at most, and still inside the
    /// PASS.</summary>
    public static bool MayBePostponed(DateOnly start, DateOnly postponedTo, DateOnly passUntil, DateOnly today) =>
        today < start
        && postponedTo <= passUntil
        && PostponementDaysMax.TryOn(start, out var days)
        && postponedTo.DayNumber - start.DayNumber <= days;

    private static Check StartsInside(
        Pass pass,
        Worker worker,
        StructureKind employerKind,
        IReadOnlyList<DateOnly> days
    )
    {
        var until = Figure.Of("passUntil", pass.Until);
        var uncovered = UncoveredDays.In(days, day => worker.PassOn(day) is null);
        var said =
            employerKind == StructureKind.Etti && uncovered.Count > 0
                ? Rule.Warned(
                    Codes.PassEndsDuring,
                    Figure.Of("firstDay", uncovered.Min()),
                    Figure.Of("days", uncovered.Count),
                    until
                )
                : Rule.Met(until);
        return said with { Events = pass.Evidence };
    }

    /// <summary>A start that is past only warns, unless the days still ahead begin without a PASS as well.</summary>
    private static Check StartsOutside(Worker worker, DateOnly start, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var ended = worker.Passes.LastOrDefault(pass => pass.Until < start);
        var code = ended is null ? Codes.PassMissing : Codes.PassEndsBeforeStart;
        Figure[] figures = ended is null
            ? [Figure.Of("start", start)]
            : [Figure.Of("start", start), Figure.Of("passUntil", ended.Until)];
        var ahead = days.Where(day => day >= today).ToArray();
        var blocks = start >= today || (ahead.Length > 0 && worker.PassOn(ahead.Min()) is null);
        var said = blocks ? Rule.Blocked(code, figures) : Rule.Warned(code, figures);
        return ended is null ? said : said with { Events = ended.Evidence };
    }
}
