namespace PlacementLedger.Api.Hours;

/// <summary>Posting and correcting hours, and reading a worker's balance and entries.</summary>
internal static class HoursEndpoints
{
    public static void MapHours(this IEndpointRouteBuilder routes)
    {
        PostTimesheetEndpoint.Map(routes);
        CorrectHoursEndpoint.Map(routes);
        HoursBalanceEndpoint.Map(routes);
        HoursEntriesEndpoint.Map(routes);
    }
}
