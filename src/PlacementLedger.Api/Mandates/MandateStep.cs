using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>Runs one step in the life of a mandate, and answers the mandate as it is then.</summary>
internal static class MandateStep
{
    /// <param name="reason">The free text that goes with the step; null where there is none.</param>
    /// <param name="decide">The step, given the mandate and the id under which the reason is kept.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        string? reason,
        CommandContext context,
        Ledger ledger,
        Func<Mandate, Guid?, Decision> decide,
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
            (mandate, decision) => new MandateAnswer(mandate, decision),
            ct
        );
}
