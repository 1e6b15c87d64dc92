namespace PlacementLedger.Api.Placements;

/// <summary>Everything under /v1/placements that is not about posted hours.</summary>
internal static class PlacementEndpoints
{
    public static void MapPlacements(this IEndpointRouteBuilder routes)
    {
        ConfirmPlacementEndpoint.Map(routes);
        ClosePlacementEndpoints.Map(routes);
        OutlookEndpoints.Map(routes);
        DueOutlooks.Map(routes);
        PlacementQueries.Map(routes);
    }
}
