using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>What would go on with another employer: the same work, for the same client, at the same pace.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="Weekly">Minutes by day of the week.</param>
/// <param name="Site">Where the work is done; null for the client's own site.</param>
public sealed record HandoffMission(DateOnly From, DateOnly Until, WeeklySchedule Weekly, Site? Site, string? RomeCode)
{
    /// <summary>How long a mission lasts that a hand-off proposes; those who agree may renew it.</summary>
    public const int Months = 3;

    /// <summary>How many days before today the pace is read from.</summary>
    public const int DaysLookedAt = 28;

    /// <summary>The pace with a client: of each day of the week the latest, of the last weeks and of what is
    /// planned before <paramref name="stopsOn"/>.</summary>
    /// <returns>Null when there is no counted day: nothing to go on with.</returns>
    public static HandoffMission? Of(
        HoursAccount account,
        Guid employerId,
        Guid clientId,
        DateOnly stopsOn,
        Placement latest,
        DateOnly today
    )
    {
        var minutes = new int[7];
        foreach (var day in CountedDays(account, employerId, clientId, stopsOn, today))
        {
            minutes[(int)day.Key.DayOfWeek] = day.Value;
        }

        return minutes.Sum() == 0
            ? null
            : new(
                stopsOn,
                stopsOn.AddMonths(Months).AddDays(-1),
                new(minutes[1], minutes[2], minutes[3], minutes[4], minutes[5], minutes[6], minutes[0], false),
                latest.Terms.Site,
                latest.Engagement.RomeCode
            );
    }

    /// <summary>The clients of an AI whose hours count and with whom there is a pace to go on with.</summary>
    public static IEnumerable<Guid> Clients(HoursAccount account, Guid employerId, DateOnly stopsOn, DateOnly today) =>
        account
            .Placements.Select(placement => placement.Engagement)
            .Where(engagement => engagement.EmployerId == employerId)
            .Select(engagement => engagement.ClientId)
            .Distinct()
            .Where(clientId => CountedDays(account, employerId, clientId, stopsOn, today).Count > 0)
            .Order();

    private static SortedDictionary<DateOnly, int> CountedDays(
        HoursAccount account,
        Guid employerId,
        Guid clientId,
        DateOnly stopsOn,
        DateOnly today
    )
    {
        var days = new SortedDictionary<DateOnly, int>();
        // Where nothing is planned until the hours stop, the last weeks worked tell the pace.
        var first = (stopsOn < today ? stopsOn : today).AddDays(-DaysLookedAt);
        foreach (
            var day in account
                .Placements.Where(placement => placement.Engagement.EmployerId == employerId)
                .Where(placement => placement.Engagement.ClientId == clientId)
                .SelectMany(placement => placement.Days)
                .Where(day => first <= day.Date && day.Date < stopsOn)
                .Where(day => day.Reserved + day.Worked > 0 && CountedClients.Counts(day.Category))
        )
        {
            days[day.Date] = days.GetValueOrDefault(day.Date) + day.Reserved + day.Worked;
        }

        return days;
    }
}
