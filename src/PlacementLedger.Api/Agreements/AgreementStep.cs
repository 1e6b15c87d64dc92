using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Api.Agreements;

/// <summary>Runs one step in the life of an agreement, and answers the agreement as it is then.</summary>
internal static class AgreementStep
{
    /// <param name="reason">The free text that goes with the step; null where there is none.</param>
    /// <param name="decide">The step, given the agreement and the id under which the reason is kept.</param>
    public static Task<IResult> Run<TBody>(
        Guid id,
        Body<TBody> body,
        string? reason,
        CommandContext context,
        Ledger ledger,
        Func<CooperationAgreement, Guid?, Decision> decide,
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
            (agreement, decision) => new AgreementAnswer(agreement, context.Today, decision),
            ct
        );

    /// <exception cref="RefusedRequest">There is no such obligation.</exception>
    public static Obligation Owed(CooperationAgreement agreement, Guid obligationId) =>
        agreement.Obligations.FirstOrDefault(known => known.Id == obligationId) ?? throw RefusedRequest.NotFound();
}
