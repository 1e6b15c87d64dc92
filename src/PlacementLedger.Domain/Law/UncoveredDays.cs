using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Law;

/// <summary>What a rule about each placed day says of the days that break it: ahead they block, past they
/// warn.</summary>
internal static class UncoveredDays
{
    /// <summary>The days that break a rule, in order; nearly always none.</summary>
    public static IReadOnlyList<DateOnly> In(IReadOnlyList<DateOnly> days, Func<DateOnly, bool> isBroken)
    {
        List<DateOnly>? broken = null;
        for (var i = 0; i < days.Count; i++)
        {
            if (isBroken(days[i]))
            {
                (broken ??= []).Add(days[i]);
            }
        }

        return broken ?? (IReadOnlyList<DateOnly>)[];
    }

    public static Check Say(
        Rule rule,
        string code,
        IReadOnlyList<DateOnly> uncovered,
        DateOnly today,
        params ReadOnlySpan<Figure> figures
    )
    {
        if (uncovered.Count == 0)
        {
            return rule.Met(figures);
        }

        // A placement is judged on its days from today on; what is past has happened.
        var ahead = uncovered.Where(day => day >= today).ToArray();
        var told = ahead.Length > 0 ? ahead : uncovered;
        Figure[] all =
        [
            Figure.Of("firstDay", told.Min()),
            Figure.Of("lastDay", told.Max()),
            Figure.Of("days", told.Count),
            .. figures,
        ];
        return ahead.Length > 0 ? rule.Blocked(code, all) : rule.Warned(code, all);
    }
}
