using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Law;

/// <summary>ETTI-06: missions never fill durably a job of the client's normal and permanent activity.</summary>
public static class NeverADurableJob
{
    public static readonly Rule Rule = new("ETTI-06", "L1251-5") { Warns = [Codes.PostFilledDurably] };

    /// <summary>From how many months under mission, whoever filled it, a post looks like a permanent one. A sign for
    /// people to look at: the law gives no figure.</summary>
    private const int MonthsOfASign = 24;

    /// <param name="onThePost">The missions on the same post; null where the request does not name the post.</param>
    /// <param name="mission">The one asked for.</param>
    public static Check Check(IReadOnlyList<PostContract>? onThePost, Mission mission)
    {
        if (onThePost is null)
        {
            return Rule.NotApplicable();
        }

        var runs = onThePost
            .Select(other => (other.From, Until: other.LastDay))
            .Append((mission.From, mission.Until))
            .OrderBy(run => run.From)
            .ToArray();
        var first = runs[0].From;
        var most = first.AddMonths(MonthsOfASign).DayNumber - first.DayNumber;
        var covered = CoveredDays(runs);
        Figure[] figures = [Figure.Of("postDays", covered), Figure.Of("postDaysMax", most)];
        return covered > most ? Rule.Warned(Codes.PostFilledDurably, figures) : Rule.Met(figures);
    }

    /// <summary>Calendar days that at least one of the runs covers; they come in order of their first day.</summary>
    private static int CoveredDays(IEnumerable<(DateOnly From, DateOnly Until)> runs)
    {
        var (days, next) = (0, DateOnly.MinValue);
        foreach (var (from, until) in runs)
        {
            var start = from > next ? from : next;
            if (until >= start)
            {
                days += until.DayNumber - start.DayNumber + 1;
                next = until.AddDays(1);
            }
        }

        return days;
    }
}
