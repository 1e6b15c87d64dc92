using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Attestations;

/// <summary>Tells a structure how much of what it asks is possible. Nothing of what was worked is in the answer: no
/// check, no figure of another employer.</summary>
public sealed record AttestBalance(
    Guid AttestationId,
    Guid WorkerId,
    Guid EmployerId,
    AttestedQuestion Question,
    DateTimeOffset ExpiresAt
)
{
    /// <summary>Refused with ALREADY_EXISTS when the id is in the ledger already.</summary>
    /// <param name="possibleMinutes">Of the same placement if it were confirmed now, the most that no check
    /// blocks.</param>
    public static Decision Decide(AttestBalance command, bool isKnown, int possibleMinutes) =>
        isKnown
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Record(
                new BalanceAttestationIssued(
                    command.AttestationId,
                    command.WorkerId,
                    command.EmployerId,
                    command.Question,
                    possibleMinutes,
                    command.ExpiresAt
                ),
                new BalanceAttested(HoursAccount.IdFor(command.WorkerId), command.AttestationId, command.ExpiresAt)
            );

    /// <summary>Takes back what is no longer true: where less is possible than was said, or more than was said to be
    /// the most.</summary>
    public static Decision Review(BalanceAttestation attestation, int possibleMinutes, DateTimeOffset now) =>
        !attestation.IsLiveAt(now) || possibleMinutes == attestation.PossibleMinutes
            ? Decision.AlreadyDone()
            : Decision.Record(
                new BalanceAttestationInvalidated(attestation.Id, possibleMinutes),
                new AttestationEnded(HoursAccount.IdFor(attestation.WorkerId), attestation.Id)
            );

    /// <summary>Only by who asked (WRONG_PARTY); once, while it is issued (WRONG_STATE).</summary>
    public static Decision Revoke(BalanceAttestation attestation, Guid actingStructureId, Guid? remarkId)
    {
        var party = Steps.BelongsTo(actingStructureId, attestation.EmployerId);
        return attestation.Status == AttestationStatus.Revoked
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(attestation.Status, AttestationStatus.Issued)],
                new BalanceAttestationRevoked(attestation.Id, remarkId),
                new AttestationEnded(HoursAccount.IdFor(attestation.WorkerId), attestation.Id)
            );
    }
}
