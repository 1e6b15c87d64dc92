using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.MissionRequests;

namespace PlacementLedger.Api.MissionRequests;

/// <summary>Runs one step in the life of a mission request, and answers the request as it is then.</summary>
internal static class MissionRequestStep
{
    /// <param name="reason">The free text that goes with the step; null where there is none.</param>
    /// <param name="decide">The step, given the request and the id under which the reason is kept.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        string? reason,
        CommandContext context,
        Ledger ledger,
        Func<MissionRequest, Guid?, Decision> decide,
        CancellationToken ct
    )
        where TBody : notnull =>
        Step.Of(
            id,
            body,
            reason,
            context,
            ledger,
            decide,
            (request, decision) => new MissionRequestAnswer(request, decision),
            ct
        );
}
