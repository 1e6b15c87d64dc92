namespace PlacementLedger.Api.Portfolios;

/// <summary>Everything under /v1/clients/{id}/allocation that changes who holds the client.</summary>
internal static class PortfolioEndpoints
{
    public static void MapPortfolios(this IEndpointRouteBuilder routes)
    {
        AllocateClientEndpoint.Map(routes);
        ChangeHolderEndpoint.Map(routes);
        ConsentToHolderChangeEndpoint.Map(routes);
        ShareClientEndpoint.Map(routes);
        ReleaseClientEndpoint.Map(routes);
    }
}
