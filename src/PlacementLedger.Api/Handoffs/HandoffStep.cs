using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Handoffs;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Handoffs;

/// <summary>Runs an officer's step in a hand-off, and answers the hand-off as it is then.</summary>
internal static class HandoffStep
{
    /// <param name="reason">The free text that goes with the step; null where there is none.</param>
    /// <param name="decide">The step, given the transfer it asks by and the id under which the reason is
    /// kept.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        string? reason,
        CommandContext context,
        Ledger ledger,
        Func<Handoff, Transfer?, Guid?, Decision> decide,
        CancellationToken ct
    )
        where TBody : notnull
    {
        Taken<Handoff> handoff = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                handoff = take.Subject<Handoff>(id);
                await take.Load(ct);
                var asked = handoff.Value.Asked;
                var transfer = asked is null ? null : take.WriteOrNew<Transfer>(asked.TransferId);
                take.WriteOrNew<Transfer>(Handoff.TransferIdFor(id, handoff.Value.Asks));
                await take.Load(ct);
                return decide(handoff.Value, transfer?.OrNull, take.Keep(context, reason));
            },
            recorded => Answer.Ok(new HandoffAnswer(handoff.After, recorded.Explained)),
            ct
        );
    }
}
