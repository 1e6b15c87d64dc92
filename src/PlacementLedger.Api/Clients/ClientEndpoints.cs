namespace PlacementLedger.Api.Clients;

/// <summary>Everything under /v1/clients that is about the client alone.</summary>
internal static class ClientEndpoints
{
    public static void MapClients(this IEndpointRouteBuilder routes)
    {
        RegisterClientEndpoint.Map(routes);
        ClassifyClientEndpoint.Map(routes);
        DeclareEconomicRedundancyEndpoint.Map(routes);
        NameContactEndpoint.Map(routes);
        ClientContacts.Map(routes);
        ClientQueries.Map(routes);
    }
}
