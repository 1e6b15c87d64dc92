using Marten;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Attestations;

namespace PlacementLedger.Api.Attestations;

/// <summary>GET /v1/balance-attestations/{id}, and whether a signed one still holds.</summary>
internal static class AttestationQueries
{
    private static readonly QueryParameter<string?> Token = Parameters.TextOf(
        "token",
        "Le texte signé de l'attestation.",
        "The signed text of the attestation."
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/balance-attestations/{id:guid}", One)
            .Query<AttestationResource>("getAttestation", "Lire une attestation de solde", "Read an attestation")
            .WithExample(null, AttestationExamples.Issued);
        routes
            .MapGet("/v1/balance-attestations/verification", Verify)
            .Query<VerificationResource>(
                "verifyAttestation",
                "Vérifier une attestation de solde",
                "Check a balance attestation",
                Token
            )
            .WithExample(null, AttestationExamples.Verified);
    }

    private static async Task<IResult> One(
        Guid id,
        Caller caller,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        await using var session = store.QuerySession(caller.Tenant);
        var known = await session.LoadAsync<BalanceAttestation>(id, ct) ?? throw RefusedRequest.NotFound();
        return new Found<AttestationResource>(AttestationResource.Of(known, clock.GetUtcNow()));
    }

    // Whoever is shown an attestation may ask, of whichever network: it says nothing that its text does not.
    private static async Task<IResult> Verify(
        HttpContext http,
        AttestationSeal seal,
        IDocumentStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (Token.From(http) is not { } token || seal.Open(token) is not { } text)
        {
            return new Found<VerificationResource>(new(IsGenuine: false, null, null));
        }

        await using var session = store.QuerySession(text.Tenant);
        var known = await session.LoadAsync<BalanceAttestation>(text.Id, ct) ?? throw RefusedRequest.NotFound();
        var state = AttestationResource.Of(known, clock.GetUtcNow()).State;
        return new Found<VerificationResource>(new(IsGenuine: true, state, text));
    }
}

/// <summary>Whether a text was signed by this ledger, and whether it still holds.</summary>
/// <param name="State">Null where it was not signed here.</param>
/// <param name="Attestation">What was signed; null where it was not signed here.</param>
public sealed record VerificationResource(bool IsGenuine, AttestationState? State, AttestedText? Attestation);
