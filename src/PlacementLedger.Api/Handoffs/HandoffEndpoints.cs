namespace PlacementLedger.Api.Handoffs;

/// <summary>Everything under /v1/handoffs.</summary>
internal static class HandoffEndpoints
{
    public static void MapHandoffs(this IEndpointRouteBuilder routes)
    {
        StartHandoffEndpoint.Map(routes);
        ChooseHandoffTargetEndpoint.Map(routes);
        AbandonHandoffEndpoint.Map(routes);
        HandoffQueries.Map(routes);
    }
}
