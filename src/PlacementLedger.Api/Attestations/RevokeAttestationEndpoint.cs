using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
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
            .WithExample(new RevokeAttestationRequest(), AttestationExamples.Revoked);

    private static Task<IResult> Handle(
        Guid id,
        Body<RevokeAttestationRequest> body,
        CommandContext context,
        Ledger ledger,
        CancellationToken ct
    )
    {
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
                return AttestBalance.Revoke(attestation.Value, context.Caller.ActsFor);
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

/// <summary>Nothing has to be said with it.</summary>
public sealed record RevokeAttestationRequest(string? Quote = null);
