using System.Collections.Immutable;
using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Api.Views;

/// <summary>What one legal employer does for a client, in its own name or signed by another.</summary>
/// <param name="Placements">Confirmed and not cancelled.</param>
/// <param name="Worked">Minutes worked on each day; paid training is not in them.</param>
/// <param name="Reserved">Minutes that each placement still reserves on each day.</param>
public sealed record AllocationShare(
    Guid StructureId,
    Guid SignerId,
    int Placements,
    ImmutableSortedDictionary<DateOnly, int> Worked,
    ImmutableSortedDictionary<Guid, ImmutableSortedDictionary<DateOnly, int>> Reserved
)
{
    private static readonly ImmutableSortedDictionary<DateOnly, int> NoDays = ImmutableSortedDictionary<
        DateOnly,
        int
    >.Empty;

    public int WorkedUpTo(DateOnly? day) =>
        Worked.Where(worked => day is null || worked.Key <= day).Sum(worked => worked.Value);

    /// <summary>The last day on which minutes are worked or reserved; null when there is none.</summary>
    public DateOnly? LastDay()
    {
        DateOnly? last = Worked.IsEmpty ? null : Worked.Keys.Max();
        foreach (var days in Reserved.Values)
        {
            last = last is { } known && known > days.Keys.Max() ? known : days.Keys.Max();
        }

        return last;
    }

    public int ReservedMinutes() => Reserved.Values.Sum(days => days.Values.Sum());

    internal static AllocationShare Empty(Engagement engagement) =>
        new(
            engagement.EmployerId,
            engagement.SignerId,
            0,
            NoDays,
            ImmutableSortedDictionary<Guid, ImmutableSortedDictionary<DateOnly, int>>.Empty
        );

    internal bool IsOf(Engagement engagement) =>
        StructureId == engagement.EmployerId && SignerId == engagement.SignerId;

    internal AllocationShare Reserve(HoursReserved e) =>
        WithReserved(e.Engagement, days => e.Days.Aggregate(days, (all, day) => Plus(all, day.Date, day.Minutes)));

    internal AllocationShare Release(ReservationReleased e) =>
        WithReserved(e.Engagement, days => e.Days.Aggregate(days, (all, day) => Plus(all, day.Date, -day.Minutes)));

    /// <summary>A posted line settles its day's whole reservation, as in the hours account.</summary>
    internal AllocationShare Post(HoursPosted e) =>
        WithReserved(e.Engagement, days => days.RemoveRange(e.Lines.Select(line => line.Date))) with
        {
            Worked = e
                .Lines.Where(line => line.Kind == HoursKind.Worked)
                .Aggregate(Worked, (days, line) => Plus(days, line.Date, line.Minutes)),
        };

    internal AllocationShare Correct(HoursCorrected e) =>
        e.Kind == HoursKind.Worked ? this with { Worked = Plus(Worked, e.Date, e.Minutes - e.MinutesReversed) } : this;

    private AllocationShare WithReserved(
        Engagement engagement,
        Func<ImmutableSortedDictionary<DateOnly, int>, ImmutableSortedDictionary<DateOnly, int>> change
    )
    {
        var days = change(Reserved.GetValueOrDefault(engagement.PlacementId, NoDays));
        return this with
        {
            Reserved = days.IsEmpty
                ? Reserved.Remove(engagement.PlacementId)
                : Reserved.SetItem(engagement.PlacementId, days),
        };
    }

    // A day that comes down to nothing leaves, so that a document holds no more than what is true.
    private static ImmutableSortedDictionary<DateOnly, int> Plus(
        ImmutableSortedDictionary<DateOnly, int> days,
        DateOnly date,
        int minutes
    )
    {
        var total = days.GetValueOrDefault(date) + minutes;
        return total == 0 ? days.Remove(date) : days.SetItem(date, total);
    }
}
