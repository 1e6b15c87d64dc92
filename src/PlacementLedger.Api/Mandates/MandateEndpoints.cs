namespace PlacementLedger.Api.Mandates;

/// <summary>Everything under /v1/mandates.</summary>
internal static class MandateEndpoints
{
    public static void MapMandates(this IEndpointRouteBuilder routes)
    {
        GrantMandateEndpoint.Map(routes);
        AcceptMandateEndpoint.Map(routes);
        RevokeMandateEndpoint.Map(routes);
        RenounceMandateEndpoint.Map(routes);
        NarrowMandateEndpoints.Map(routes);
        OpenActs.Map(routes);
        MandateQueries.Map(routes);
    }
}
