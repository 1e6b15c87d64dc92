using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Forecasts;

/// <summary>The day on which the confirmed work, and the pace where nothing is confirmed, pass the ceiling; and the day
/// on which the count starts anew.</summary>
internal static class CeilingForecast
{
    /// <summary>No ceiling when it is not passed by <paramref name="horizon"/>, no window when none ends.</summary>
    public static IEnumerable<ForecastLimit> Of(
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
        if (use.FirstNewExcess(today, CeilingUse.Of([], policy), []) is { } day)
        {
            var ended = Derogation(hours, scope, day.AddDays(-1)) is not null && Derogation(hours, scope, day) is null;
            var kind = ended ? ForecastLimitKind.Derogation : ForecastLimitKind.Ceiling;
            yield return new(kind, day, use.LawfulPartOf(day));
        }

        if (
            WindowAhead(use, expected, today) is { Ends: true } window
            && policy.Window != WindowReading.Rolling24Months
        )
        {
            yield return new(ForecastLimitKind.Window, window.Until.AddDays(1), null);
        }
    }

    /// <summary>The window that holds today, or else the next to open; null when none does.</summary>
    private static ReferenceWindow? WindowAhead(CeilingUse use, CountedDay[] expected, DateOnly today)
    {
        if (use.WindowOn(today) is { } window)
        {
            return window;
        }

        var next = Array.FindIndex(expected, day => day.Date >= today);
        return next < 0 ? null : use.WindowOn(expected[next].Date);
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
