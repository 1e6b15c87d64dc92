namespace PlacementLedger.Api.Hours;

/// <summary>Posting and correcting hours, reading a worker's balance and entries, and declaring work outside.</summary>
internal static class HoursEndpoints
{
    public static void MapHours(this IEndpointRouteBuilder routes)
    {
        PostTimesheetEndpoint.Map(routes);
        CorrectHoursEndpoint.Map(routes);
        HoursBalanceEndpoint.Map(routes);
        HoursEntriesEndpoint.Map(routes);
        DeclareOutsideWorkEndpoint.Map(routes);
        EndOutsideWorkEndpoint.Map(routes);
        OutsideWorkEndpoint.Map(routes);
    }
}
