using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-18: the end of a mission may move by a day for five days of work, within its longest
/// duration.</summary>
public static class TermFlexibility
{
    public static readonly Rule Rule = new("ETTI-18", "L1251-30");

    private static readonly InForce<Flexibility> Allowed = new(
        new FigureVersion<Flexibility>(
            new(2008, 5, 1),
            new(2008, 5, 1),
            new(WorkedDaysPerDay: 5, ShortMissionDaysMax: 9, ShortMissionDays: 2, ShortenDaysMax: 10),
            "L1251-30"
        )
    );

    /// <summary>By how many days of work a mission of so many may end earlier, and later.</summary>
    public static (int ShortenDays, int ExtendDays) Of(int workedDays, DateOnly start)
    {
        var allowed = Allowed.On(start);
        var days =
            workedDays <= allowed.ShortMissionDaysMax
                ? allowed.ShortMissionDays
                : workedDays / allowed.WorkedDaysPerDay;
        return (Math.Min(days, allowed.ShortenDaysMax), days);
    }

    /// <summary>Informs of the two days; the first planned day is always kept.</summary>
    /// <param name="days">The planned days, in order.</param>
    /// <param name="lastDayMax">The last day that the longest duration leaves; null where none is set.</param>
    public static Check Check(IReadOnlyList<DateOnly> days, Period contract, OpeningDays opening, DateOnly? lastDayMax)
    {
        if (!Allowed.Exists(contract.From))
        {
            return Rule.NotApplicable();
        }

        var (shorten, extend) = Of(days.Count, contract.From);
        var latest = opening.After(contract.Until, extend);
        return Rule.Met(
            Figure.Of("workedDays", days.Count),
            Figure.Of("shortenDays", shorten),
            Figure.Of("extendDays", extend),
            Figure.Of("earliestEnd", days[Math.Max(0, days.Count - 1 - shorten)]),
            Figure.Of("latestEnd", lastDayMax < latest ? Later(contract.Until, lastDayMax.Value) : latest)
        );
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private sealed record Flexibility(
        int WorkedDaysPerDay,
        int ShortMissionDaysMax,
        int ShortMissionDays,
        int ShortenDaysMax
    );
}
