namespace PlacementLedger.Api.Attestations;

/// <summary>Everything under /v1/balance-attestations.</summary>
internal static class AttestationEndpoints
{
    public static void MapAttestations(this IEndpointRouteBuilder routes)
    {
        AttestBalanceEndpoint.Map(routes);
        RevokeAttestationEndpoint.Map(routes);
        AttestationQueries.Map(routes);
    }
}
