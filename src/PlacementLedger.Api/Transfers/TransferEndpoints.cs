namespace PlacementLedger.Api.Transfers;

/// <summary>Everything under /v1/transfers.</summary>
internal static class TransferEndpoints
{
    public static void MapTransfers(this IEndpointRouteBuilder routes)
    {
        ProposeTransferEndpoint.Map(routes);
        RecordWorkerConsentEndpoint.Map(routes);
        AcceptTransferEndpoint.Map(routes);
        RefuseTransferEndpoint.Map(routes);
        ExecuteTransferEndpoint.Map(routes);
        CancelTransferEndpoint.Map(routes);
        TransferQueries.Map(routes);
    }
}
