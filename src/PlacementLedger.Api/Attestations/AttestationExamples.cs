using PlacementLedger.Api.Http;

namespace PlacementLedger.Api.Attestations;

/// <summary>Attestations as the contract shows them in its examples.</summary>
internal static class AttestationExamples
{
    private static readonly DateTimeOffset At = new(2026, 5, 28, 9, 0, 0, TimeSpan.Zero);

    public static readonly AttestBalanceRequest Ask = new(
        new("0197c1f0-3333-7000-8000-000000000001"),
        new("0197c1f0-4444-7000-8000-000000000001"),
        new(2026, 6, 3),
        40 * 60
    );

    public static readonly AttestationResource Issued = new(
        new("0197c1f0-9999-7000-8000-000000000001"),
        Ask.WorkerId,
        new("0197c1f0-1111-7000-8000-000000000001"),
        Ask.ClientId,
        Ask.From,
        Ask.Minutes,
        Ask.MinutesPerDay,
        AttestedAnswer.Part,
        28 * 60,
        At.AddDays(Ask.ValidDays),
        AttestationState.Valid,
        1,
        At
    );

    public static readonly AttestationAnswer Answer = new(
        Issued,
        "eyJpZCI6Ii4uLiJ9.c2lnbmF0dXJl",
        DecisionExamples.Plain
    );

    public static readonly AttestationStateAnswer Revoked = new(
        Issued with
        {
            State = AttestationState.Revoked,
            Version = 2,
        },
        DecisionExamples.Plain
    );

    public static readonly VerificationResource Verified = new(
        IsGenuine: true,
        AttestationState.Valid,
        new(
            Issued.Id,
            "local",
            Issued.WorkerId,
            Issued.EmployerId,
            Issued.ClientId,
            Issued.From,
            Issued.Minutes,
            Issued.MaximumMinutes,
            Issued.ExpiresAt
        )
    );
}
