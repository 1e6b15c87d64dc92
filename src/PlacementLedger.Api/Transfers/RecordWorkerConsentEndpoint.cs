using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>POST /v1/transfers/{id}/consent: the worker's yes or no, which one of the structures collected.</summary>
internal static class RecordWorkerConsentEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/transfers/{id:guid}/consent", Handle)
            .Command<TransferAnswer>(
                "recordWorkerConsent",
                "Enregistrer l'accord ou le refus du salarié",
                "Record the worker's consent",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(TransferExamples.Consent, TransferExamples.Answer(TransferExamples.Consented));

    private static Task<IResult> Handle(
        Guid id,
        Body<RecordWorkerConsentRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var command = body.Value.Shaped(context.Today).ToCommand(id, context.Caller.ActsFor);
        return TransferStep.Run(
            id,
            body,
            reason: null,
            context,
            ledger,
            (transfer, _) => RecordWorkerConsent.Decide(command, transfer),
            ct
        );
    }
}

/// <summary>The worker's answer.</summary>
/// <param name="Given">False when the worker said no, which ends the transfer.</param>
/// <param name="On">The day of the answer; not in the future.</param>
/// <param name="EvidenceRef">Where the signature is kept: up to 100 letters, digits and signs, without a blank.</param>
public sealed record RecordWorkerConsentRequest(
    bool Given,
    DateOnly On,
    string? EvidenceRef = null,
    string? Quote = null
)
{
    internal RecordWorkerConsentRequest Shaped(DateOnly today)
    {
        new Shape().NotAfter("/on", On, today).Opaque("/evidenceRef", EvidenceRef).ThrowIfBad();
        return this;
    }

    internal RecordWorkerConsent ToCommand(Guid id, Guid actsFor) =>
        new(id, Given, On, EvidenceRef is null ? null : new(EvidenceRef), actsFor);
}
