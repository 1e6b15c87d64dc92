using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Api.Store;
using PlacementLedger.Domain.Attestations;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Api.Attestations;

/// <summary>POST /v1/balance-attestations/{id}/revocation: who asked needs it no more.</summary>
internal static class RevokeAttestationEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/balance-attestations/{id:guid}/revocation", Handle)
            .Command<AttestationStateAnswer>(
                "revokeAttestation",
                "Retirer une attestation de solde",
                "Take a balance attestation back",
                StatusCodes.Status200OK
            )
            .RequiresActingStructure()
            .Refuses(Codes.WrongParty, Codes.WrongState)
            .WithExample(
                new RevokeAttestationRequest("La mission est confiée à une autre personne."),
                AttestationExamples.Revoked
            );

    private static Task<IResult> Handle(
        Guid id,
        Body<RevokeAttestationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
        var request = body.Value.Shaped();
        Taken<BalanceAttestation> attestation = null!;
        return ledger.Run(
            context,
            body,
            async take =>
            {
                attestation = take.Subject<BalanceAttestation>(id);
                await take.Load(ct);
                take.WriteOrNew<HoursAccount>(HoursAccount.IdFor(attestation.Value.WorkerId));
                await take.Load(ct);
                return AttestBalance.Revoke(
                    attestation.Value,
                    context.Caller.ActsFor,
                    take.Keep(context, request.Reason)
                );
            },
            recorded =>
                Answer.Ok(
                    new AttestationStateAnswer(
                        AttestationResource.Of(attestation.After, context.Clock.GetUtcNow()),
                        recorded.Explained
                    )
                ),
            ct
        );
    }
}

/// <summary>Why it is needed no more.</summary>
/// <param name="Reason">In a sentence; without personal data.</param>
public sealed record RevokeAttestationRequest(string Reason, string? Quote = null)
{
    internal RevokeAttestationRequest Shaped()
    {
        new Shape().Text("/reason", Reason, Remark.LengthMax).ThrowIfBad();
        return this;
    }
}
