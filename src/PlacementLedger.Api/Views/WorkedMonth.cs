using System.Collections.Immutable;
using System.Globalization;
using JasperFx.Events;
using Marten.Events.Projections;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Views;

/// <summary>What one worker did for one legal employer in one calendar month, day by day.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="WorkedMinutes">The sum of <paramref name="Worked"/>.</param>
/// <param name="TrainingMinutes">The sum of <paramref name="Training"/>.</param>
public sealed record WorkedMonth(
    string Id,
    Guid EmployerId,
    Guid WorkerId,
    DateOnly Month,
    int WorkedMinutes,
    int TrainingMinutes,
    ImmutableSortedDictionary<DateOnly, int> Worked,
    ImmutableSortedDictionary<DateOnly, int> Training
)
{
    public int Minutes() => WorkedMinutes + TrainingMinutes;

    public int Days() => Worked.Keys.Union(Training.Keys).Count();

    internal static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The documents an event concerns: a timesheet may reach over the end of a month.</summary>
    internal static IEnumerable<string> IdsOf(object happened) =>
        happened switch
        {
            HoursPosted e => e.Lines.Select(line => IdOf(e, e.Engagement, line.Date)).Distinct(),
            HoursCorrected e => [IdOf(e, e.Engagement, e.Date)],
            _ => [],
        };

    /// <summary>Only the part of the event that falls in the month of <paramref name="id"/>.</summary>
    internal static WorkedMonth? After(WorkedMonth? current, string id, LedgerEvent happened) =>
        happened switch
        {
            HoursPosted e => e
                .Lines.Where(line => IdOf(e, e.Engagement, line.Date) == id)
                .Aggregate(current, (month, line) => Plus(month, e, e.Engagement, line.Date, line.Kind, line.Minutes)),
            HoursCorrected e => Plus(current, e, e.Engagement, e.Date, e.Kind, e.Minutes - e.MinutesReversed),
            _ => current,
        };

    private static string IdOf(HoursAccountEvent e, Engagement engagement, DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{engagement.EmployerId:N}/{HoursAccount.IdFor(e.AccountId):N}/{day:yyyy-MM}"
        );

    private static WorkedMonth Plus(
        WorkedMonth? current,
        HoursAccountEvent e,
        Engagement engagement,
        DateOnly day,
        HoursKind kind,
        int minutes
    )
    {
        var none = ImmutableSortedDictionary<DateOnly, int>.Empty;
        var month =
            current
            ?? new(
                IdOf(e, engagement, day),
                engagement.EmployerId,
                HoursAccount.IdFor(e.AccountId),
                MonthOf(day),
                0,
                0,
                none,
                none
            );
        return kind switch
        {
            HoursKind.Worked => month with
            {
                WorkedMinutes = month.WorkedMinutes + minutes,
                Worked = Plus(month.Worked, day, minutes),
            },
            HoursKind.PaidTraining => month with
            {
                TrainingMinutes = month.TrainingMinutes + minutes,
                Training = Plus(month.Training, day, minutes),
            },
        };
    }

    private static ImmutableSortedDictionary<DateOnly, int> Plus(
        ImmutableSortedDictionary<DateOnly, int> days,
        DateOnly day,
        int minutes
    )
    {
        var total = days.GetValueOrDefault(day) + minutes;
        return total == 0 ? days.Remove(day) : days.SetItem(day, total);
    }
}

/// <summary>Keeps the months of each worker with each employer. A correction changes the month of the day
/// worked.</summary>
internal sealed partial class WorkedMonthProjection : MultiStreamProjection<WorkedMonth, string>
{
    public WorkedMonthProjection()
    {
        Name = nameof(WorkedMonth);
        IncludeType<HoursPosted>();
        IncludeType<HoursCorrected>();
        CustomGrouping(
            (_, events, grouping) =>
            {
                foreach (var e in events)
                {
                    foreach (var id in WorkedMonth.IdsOf(e.Data))
                    {
                        grouping.AddEvent(id, e);
                    }
                }

                return Task.CompletedTask;
            }
        );
    }

    public override WorkedMonth? Evolve(WorkedMonth? snapshot, string id, IEvent e) =>
        WorkedMonth.After(snapshot, id, (LedgerEvent)e.Data);
}
