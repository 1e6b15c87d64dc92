using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Forecasts;

/// <summary>The day on which the confirmed work, and the pace where nothing is confirmed, pass the ceiling.</summary>
internal static class CeilingForecast
{
    /// <summary>Null when the ceiling is not passed by <paramref name="horizon"/>.</summary>
    public static ForecastLimit? Of(
        CeilingScope scope,
        CeilingPolicy policy,
        CountedHours hours,
        RunRate rate,
        DateOnly today,
        DateOnly horizon
    )
    {
        var expected = Expected(scope, hours, rate, today, horizon);
        var use = CeilingUse.Of(expected, policy);
        if (use.FirstNewExcess(today, CeilingUse.Of([], policy), []) is not { } day)
        {
            return null;
        }

        var ended = Derogation(hours, scope, day.AddDays(-1)) is not null && Derogation(hours, scope, day) is null;
        return new(ended ? ForecastLimitKind.Derogation : ForecastLimitKind.Ceiling, day, use.LawfulPartOf(day));
    }

    /// <summary>What is confirmed, and on the other days from today on what the pace makes likely.</summary>
    private static CountedDay[] Expected(
        CeilingScope scope,
        CountedHours hours,
        RunRate rate,
        DateOnly today,
        DateOnly horizon
    )
    {
        var confirmed = hours.In(scope);
        var taken = confirmed.Select(day => day.Date).ToHashSet();
        var likely = new List<CountedDay>();
        for (var day = today; day <= horizon; day = day.AddDays(1))
        {
            if (rate.On(day) is > 0 and var minutes && !taken.Contains(day))
            {
                var limit = hours.Limits.On(scope, [], day).Minutes ?? CeilingLimits.Unlimited;
                likely.Add(new(day, 0, minutes, limit));
            }
        }

        return CountedDays.Plus(confirmed, likely.ToArray());
    }

    private static CeilingDerogation? Derogation(CountedHours hours, CeilingScope scope, DateOnly day) =>
        hours.Limits.On(scope, [], day).Derogation;
}
