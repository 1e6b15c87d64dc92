using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>Runs one step in the life of a transfer, and answers the transfer as it is then.</summary>
internal static class TransferStep
{
    /// <param name="reason">The free text that goes with the step; null where there is none.</param>
    /// <param name="decide">The step, given the transfer and the id under which the reason is kept.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        string? reason,
        CommandContext context,
        Ledger ledger,
        Func<Transfer, Guid?, Decision> decide,
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
            (transfer, decision) => new TransferAnswer(transfer, decision),
            ct
        );
}
