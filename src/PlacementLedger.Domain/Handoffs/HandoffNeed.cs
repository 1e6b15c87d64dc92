using PlacementLedger.Domain.Forecasts;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>Whether a forecast calls for a hand-off, and when it will.</summary>
public static class HandoffNeed
{
    /// <summary>What stops the counted hours of an AI; null when nothing does within the horizon.</summary>
    /// <remarks>A PASS or a convention that ends is no reason to change the employer, and a window that ends stops
    /// nothing.</remarks>
    public static ForecastLimit? Of(EmployerForecast forecast) =>
        forecast.Kind == StructureKind.Ai
            ? forecast.Limits.FirstOrDefault(limit =>
                limit.Kind is ForecastLimitKind.Ceiling or ForecastLimitKind.Derogation
            )
            : null;

    /// <summary>The day on which the hand-off of that limit is opened.</summary>
    public static DateOnly OpensOn(ForecastLimit limit, int noticeDays) => limit.On.AddDays(-noticeDays);

    /// <summary>Whether a limit calls for a new hand-off after the last one of the same worker, AI and
    /// client.</summary>
    /// <remarks>One that is open goes on. One that was given up is not opened again in the same window, and one that
    /// was completed only if the worker has come back.</remarks>
    public static bool Calls(Handoff? last, EmployerForecast forecast, HoursAccount account) =>
        last switch
        {
            null => true,
            { IsOpen: true } => false,
            { Completion: { } completion } => account
                .Placements.Where(placement => placement.Engagement.EmployerId == last.EmployerId)
                .Where(placement => placement.Engagement.ClientId == last.ClientId)
                .SelectMany(placement => placement.Days)
                .Any(day => day.Date >= completion.FirstDay && day.Reserved + day.Worked > 0),
            { Stage: HandoffStage.Abandoned } => !IsInThatWindow(last, forecast),
            _ => true,
        };

    private static bool IsInThatWindow(Handoff last, EmployerForecast forecast) =>
        forecast.WindowUntil is not { } until
        || !ReferenceWindow.Months.TryOn(until, out var months)
        || until.AddMonths(-months) < last.StopsOn;
}
