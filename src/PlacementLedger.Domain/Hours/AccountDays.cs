using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Hours;

/// <summary>What each event does to the days of a placement. The days stay in date order, one a day.</summary>
internal static class AccountDays
{
    public static void Reserve(List<AccountDay> days, ValueList<PlannedDay> planned)
    {
        foreach (var plan in planned)
        {
            Change(
                days,
                plan.Date,
                plan.Category,
                day => day with { Category = plan.Category, Reserved = day.Reserved + plan.Minutes }
            );
        }
    }

    public static void Release(List<AccountDay> days, ValueList<DayMinutes> released)
    {
        foreach (var (date, minutes) in released)
        {
            Change(days, date, default, day => day with { Reserved = day.Reserved - minutes });
        }
    }

    /// <summary>A posted line settles its day's whole reservation: what it did not use is free at once.</summary>
    public static void Post(List<AccountDay> days, ValueList<PostedLine> lines)
    {
        foreach (var line in lines)
        {
            Change(
                days,
                line.Date,
                line.Category,
                day =>
                    day.With(line.Kind, line.Minutes, line.EntryId) with
                    {
                        Category = line.Category,
                        Reserved = 0,
                        Contracted = day.Contracted + day.Reserved,
                    }
            );
        }
    }

    public static void Correct(List<AccountDay> days, HoursCorrected e) =>
        Change(days, e.Date, e.Category, day => day.With(e.Kind, e.Minutes, e.ReplacementId));

    public static ValueList<AccountPlacement> Reclassify(
        ValueList<AccountPlacement> placements,
        ValueList<ReclassifiedDay> reclassified
    )
    {
        var categories = reclassified.ToDictionary(day => (day.PlacementId, day.Date), day => day.Category);
        return
        [
            .. placements.Select(placement =>
                placement with
                {
                    Days =
                    [
                        .. placement.Days.Select(day =>
                            categories.TryGetValue((placement.Engagement.PlacementId, day.Date), out var category)
                                ? day with
                                {
                                    Category = category,
                                }
                                : day
                        ),
                    ],
                }
            ),
        ];
    }

    private static void Change(
        List<AccountDay> days,
        DateOnly date,
        ClientCategory category,
        Func<AccountDay, AccountDay> change
    )
    {
        var index = IndexOf(days, date);
        if (index >= 0)
        {
            days[index] = change(days[index]);
        }
        else
        {
            days.Insert(~index, change(new(date, category, 0, 0, 0, null, null)));
        }
    }

    private static int IndexOf(List<AccountDay> days, DateOnly date)
    {
        var (low, high) = (0, days.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (days[middle].Date == date)
            {
                return middle;
            }

            (low, high) = days[middle].Date < date ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
