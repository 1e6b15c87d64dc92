namespace PlacementLedger.Api.Law;

/// <summary>The rule book, and what a network chose where the law is open.</summary>
internal static class LawEndpoints
{
    public static void MapLaw(this IEndpointRouteBuilder routes)
    {
        RuleQueries.Map(routes);
        AdoptPolicyEndpoint.Map(routes);
        PolicyQueries.Map(routes);
    }
}
