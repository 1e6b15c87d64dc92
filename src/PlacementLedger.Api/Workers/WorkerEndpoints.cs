namespace PlacementLedger.Api.Workers;

/// <summary>Everything under /v1/workers that is about the worker alone.</summary>
internal static class WorkerEndpoints
{
    public static void MapWorkers(this IEndpointRouteBuilder routes)
    {
        RegisterWorkerEndpoint.Map(routes);
        RecordPassEndpoint.Map(routes);
        SuspendPassEndpoint.Map(routes);
        ResumePassEndpoint.Map(routes);
        ExtendPassEndpoint.Map(routes);
        ClosePassEndpoint.Map(routes);
        RecordExitEndpoint.Map(routes);
        RecordConsentEndpoint.Map(routes);
        DiagnoseEligibilityEndpoint.Map(routes);
        WorkerQueries.Map(routes);
        PutIdentityEndpoint.Map(routes);
        GetIdentityEndpoint.Map(routes);
    }
}
