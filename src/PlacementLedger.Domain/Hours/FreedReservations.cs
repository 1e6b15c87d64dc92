using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Hours;

/// <summary>The events that give reserved minutes back.</summary>
public static class FreedReservations
{
    /// <summary>Frees what <paramref name="placementId"/> still reserves on the days chosen; no event when it is
    /// nothing.</summary>
    public static IReadOnlyList<LedgerEvent> OfPlacement(
        HoursAccount account,
        Guid placementId,
        Func<DateOnly, bool> chosen,
        ReleaseCause cause
    ) => account.PlacementOf(placementId) is { } placement ? Of(account, placement, chosen, cause) : [];

    /// <summary>Frees all that one employer reserves from <paramref name="firstFreeDay"/> on. Posted hours
    /// stay.</summary>
    public static IReadOnlyList<LedgerEvent> OfEmployer(
        HoursAccount account,
        Guid employerId,
        DateOnly firstFreeDay,
        ReleaseCause cause
    ) =>
        [
            .. account
                .Placements.Where(placement => placement.Engagement.EmployerId == employerId)
                .SelectMany(placement => Of(account, placement, day => day >= firstFreeDay, cause)),
        ];

    private static IReadOnlyList<LedgerEvent> Of(
        HoursAccount account,
        AccountPlacement placement,
        Func<DateOnly, bool> chosen,
        ReleaseCause cause
    )
    {
        var days = placement
            .Days.Where(day => day.Reserved > 0 && chosen(day.Date))
            .Select(day => new DayMinutes(day.Date, day.Reserved))
            .ToValueList();
        if (days.Count == 0)
        {
            return [];
        }

        var engagement = placement.Engagement;
        return
        [
            new ReservationReleased(account.Id, engagement, days, cause),
            new HoursFreed(account.Id, engagement.PlacementId, engagement.EmployerId, days.Sum(day => day.Minutes)),
        ];
    }
}
