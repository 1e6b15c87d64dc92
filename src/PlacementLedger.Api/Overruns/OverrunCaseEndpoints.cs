namespace PlacementLedger.Api.Overruns;

/// <summary>Everything under /v1/overrun-cases.</summary>
internal static class OverrunCaseEndpoints
{
    public static void MapOverrunCases(this IEndpointRouteBuilder routes)
    {
        JustifyOverrunEndpoint.Map(routes);
        DerogateOverrunEndpoint.Map(routes);
        TransferOverrunEndpoint.Map(routes);
        CloseOverrunCaseEndpoint.Map(routes);
        OverrunCaseQueries.Map(routes);
    }
}
