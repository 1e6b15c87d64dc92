using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Api.Overruns;

/// <summary>Runs one answer to an overrun case, and answers the case as it is then.</summary>
internal static class OverrunCaseStep
{
    /// <param name="text">The free text that goes with the answer; null where there is none.</param>
    /// <param name="decide">The answer, given the case and the id under which the text is kept.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        string? text,
        CommandContext context,
        Ledger ledger,
        Func<OverrunCase, Guid?, Decision> decide,
        CancellationToken ct
    )
        where TBody : notnull =>
        Step.Of(
            id,
            body,
            text,
            context,
            ledger,
            decide,
            (known, decision) => new OverrunCaseAnswer(known, decision),
            ct
        );
}
