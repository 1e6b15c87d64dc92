namespace PlacementLedger.Api.Structures;

/// <summary>Everything under /v1/structures.</summary>
internal static class StructureEndpoints
{
    public static void MapStructures(this IEndpointRouteBuilder routes)
    {
        RegisterStructureEndpoint.Map(routes);
        RecordStateConventionEndpoint.Map(routes);
        RecordFinancialAnnexEndpoint.Map(routes);
        GrantCeilingDerogationEndpoint.Map(routes);
        RaiseInclusionShareEndpoint.Map(routes);
        StructureQueries.Map(routes);
    }
}
