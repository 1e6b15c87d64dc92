namespace PlacementLedger.Api.Agreements;

/// <summary>Everything under /v1/agreements.</summary>
internal static class AgreementEndpoints
{
    public static void MapAgreements(this IEndpointRouteBuilder routes)
    {
        DraftAgreementEndpoint.Map(routes);
        AgreementStepEndpoints.Map(routes);
        ObligationEndpoints.Map(routes);
        AgreementQueries.Map(routes);
    }
}
