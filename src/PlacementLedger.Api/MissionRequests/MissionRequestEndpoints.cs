namespace PlacementLedger.Api.MissionRequests;

/// <summary>Everything under /v1/mission-requests.</summary>
internal static class MissionRequestEndpoints
{
    public static void MapMissionRequests(this IEndpointRouteBuilder routes)
    {
        SubmitMissionRequestEndpoint.Map(routes);
        CancelMissionRequestEndpoint.Map(routes);
        LoseMissionRequestEndpoint.Map(routes);
        MissionRequestQueries.Map(routes);
    }
}
