namespace PlacementLedger.Api.Aid;

/// <summary>Everything about the State's post aid: the amounts known, and what they come to.</summary>
internal static class AidEndpoints
{
    public static void MapAid(this IEndpointRouteBuilder routes)
    {
        PublishAidAmountEndpoint.Map(routes);
        AidAmounts.Map(routes);
        AidProjection.Map(routes);
    }
}
