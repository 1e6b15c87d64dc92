namespace PlacementLedger.Api.Portfolios;

/// <summary>Everything that changes who holds a client, and about those that act on it beside the holder.</summary>
internal static class PortfolioEndpoints
{
    public static void MapPortfolios(this IEndpointRouteBuilder routes)
    {
        AllocateClientEndpoint.Map(routes);
        ChangeHolderEndpoint.Map(routes);
        ConsentToHolderChangeEndpoint.Map(routes);
        ShareClientEndpoint.Map(routes);
        ReleaseClientEndpoint.Map(routes);
        OfferToClientEndpoint.Map(routes);
        ResolveConflictEndpoint.Map(routes);
        ConflictQueries.Map(routes);
        GroupOfferEndpoint.Map(routes);
    }
}
