namespace PlacementLedger.Domain.Attestations;

/// <summary>Every event the ledger can hold about one attestation: what somebody may still work, told to who asks, and
/// nothing of what was worked.</summary>
public abstract record BalanceAttestationEvent(Guid AttestationId) : LedgerEvent
{
    public override Guid StreamId() => AttestationId;
}

/// <param name="EmployerId">Who asked, and would employ.</param>
/// <param name="Question">What was asked.</param>
/// <param name="PossibleMinutes">How much of it was possible, 0 to all of it.</param>
/// <param name="ExpiresAt">It says nothing from this instant on.</param>
public sealed record BalanceAttestationIssued(
    Guid AttestationId,
    Guid WorkerId,
    Guid EmployerId,
    AttestedQuestion Question,
    int PossibleMinutes,
    DateTimeOffset ExpiresAt
) : BalanceAttestationEvent(AttestationId);

/// <summary>It is no longer true.</summary>
/// <param name="PossibleMinutes">How much is possible now.</param>
public sealed record BalanceAttestationInvalidated(Guid AttestationId, int PossibleMinutes)
    : BalanceAttestationEvent(AttestationId);

/// <summary>Who asked needs it no more.</summary>
/// <param name="RemarkId">The erasable text that says why.</param>
public sealed record BalanceAttestationRevoked(Guid AttestationId, Guid? RemarkId)
    : BalanceAttestationEvent(AttestationId);
