using System.Diagnostics;

namespace PlacementLedger.Domain.Attestations;

/// <summary>What deciders need to know of one attestation, folded from its events.</summary>
/// <param name="PossibleMinutes">What it says; it stays so when it is invalidated.</param>
public sealed record BalanceAttestation(
    Guid Id,
    Guid WorkerId,
    Guid EmployerId,
    AttestedQuestion Question,
    int PossibleMinutes,
    DateTimeOffset ExpiresAt,
    AttestationStatus Status,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>Whether it still says something at that instant.</summary>
    public bool IsLiveAt(DateTimeOffset now) => Status == AttestationStatus.Issued && now < ExpiresAt;

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static BalanceAttestation Evolve(BalanceAttestation? current, BalanceAttestationEvent happened) =>
        (current, happened) switch
        {
            (null, BalanceAttestationIssued e) => new(
                e.AttestationId,
                e.WorkerId,
                e.EmployerId,
                e.Question,
                e.PossibleMinutes,
                e.ExpiresAt,
                AttestationStatus.Issued,
                1,
                e.RecordedAt
            ),
            ({ } attestation, BalanceAttestationInvalidated e) => attestation.At(e, AttestationStatus.Invalidated),
            ({ } attestation, BalanceAttestationRevoked e) => attestation.At(e, AttestationStatus.Revoked),
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {current?.Status.ToString() ?? "nothing"}."
            ),
        };

    private BalanceAttestation At(BalanceAttestationEvent e, AttestationStatus status) =>
        this with
        {
            Status = status,
            Version = Version + 1,
            UpdatedAt = e.RecordedAt,
        };
}

/// <summary>How far an attestation has come; one that is issued ends by itself at its instant.</summary>
public enum AttestationStatus
{
    Issued,

    /// <summary>What it says is no longer true.</summary>
    Invalidated,
    Revoked,
}
