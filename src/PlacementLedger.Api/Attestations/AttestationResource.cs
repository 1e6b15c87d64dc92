using System.Text.Json.Serialization;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Attestations;

namespace PlacementLedger.Api.Attestations;

/// <summary>An attestation as it is read over HTTP: what is possible, and nothing of what was worked.</summary>
/// <param name="EmployerId">Who asked.</param>
/// <param name="Answer">Whether all of it was possible, a part or nothing.</param>
/// <param name="MaximumMinutes">How much of what was asked was possible.</param>
/// <param name="State">Whether it can still be relied on.</param>
public record AttestationResource(
    Guid Id,
    Guid WorkerId,
    Guid EmployerId,
    Guid ClientId,
    DateOnly From,
    int Minutes,
    int MinutesPerDay,
    AttestedAnswer Answer,
    int MaximumMinutes,
    DateTimeOffset ExpiresAt,
    AttestationState State,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    internal static AttestationResource Of(BalanceAttestation attestation, DateTimeOffset now)
    {
        var question = attestation.Question;
        return new(
            attestation.Id,
            attestation.WorkerId,
            attestation.EmployerId,
            question.ClientId,
            question.From,
            question.Minutes,
            question.MinutesPerDay,
            attestation.PossibleMinutes == question.Minutes ? AttestedAnswer.Yes
                : attestation.PossibleMinutes > 0 ? AttestedAnswer.Part
                : AttestedAnswer.No,
            attestation.PossibleMinutes,
            attestation.ExpiresAt,
            StateOf(attestation, now),
            attestation.Version,
            attestation.UpdatedAt
        );
    }

    internal static AttestedText TextOf(BalanceAttestation attestation, string tenant) =>
        new(
            attestation.Id,
            tenant,
            attestation.WorkerId,
            attestation.EmployerId,
            attestation.Question.ClientId,
            attestation.Question.From,
            attestation.Question.Minutes,
            attestation.PossibleMinutes,
            attestation.ExpiresAt
        );

    private static AttestationState StateOf(BalanceAttestation attestation, DateTimeOffset now) =>
        attestation.Status switch
        {
            AttestationStatus.Invalidated => AttestationState.Invalidated,
            AttestationStatus.Revoked => AttestationState.Revoked,
            AttestationStatus.Issued => attestation.IsLiveAt(now) ? AttestationState.Valid : AttestationState.Expired,
        };
}

/// <summary>How much of what was asked is possible.</summary>
public enum AttestedAnswer
{
    Yes,
    Part,
    No,
}

/// <summary>Whether an attestation can still be relied on.</summary>
public enum AttestationState
{
    Valid,
    Invalidated,
    Revoked,
    Expired,
}

/// <summary>What asking answers: the attestation, and the signed text to show to others.</summary>
public sealed record AttestationAnswer : AttestationResource
{
    internal AttestationAnswer(AttestationResource attestation, string token, DecisionAnswer decision)
        : base(attestation) => (Token, Decision) = (token, decision);

    /// <summary>Signed by the ledger; POST /v1/balance-attestations/verification says whether it still
    /// holds.</summary>
    public string Token { get; }

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}

/// <summary>What taking an attestation back answers.</summary>
public sealed record AttestationStateAnswer : AttestationResource
{
    internal AttestationStateAnswer(AttestationResource attestation, DecisionAnswer decision)
        : base(attestation) => Decision = decision;

    [JsonPropertyOrder(1)]
    public DecisionAnswer Decision { get; }
}
