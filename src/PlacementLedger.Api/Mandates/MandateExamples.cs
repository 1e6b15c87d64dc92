using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Api.Mandates;

/// <summary>Mandates as the contract shows them in its examples.</summary>
internal static class MandateExamples
{
    public static readonly DateOnly AcceptedOn = new(2026, 1, 15);

    private static readonly DateOnly LastDay = new(2026, 6, 30);

    public static readonly GrantMandateRequest Grant = new(
        new("0197c1f0-1111-7000-8000-000000000001"),
        new("0197c1f0-1111-7000-8000-000000000002"),
        new(2026, 1, 1),
        new(2026, 12, 31),
        Powers: [MandatePower.SignSupplyContract, MandatePower.SignMissionContract],
        Departments: ["38"],
        Fee: new(CentsPerHour: 150),
        ExternalRefs: [new("portal", "M-2026-4")]
    );

    public static readonly EndMandateRequest EndRequest = new(LastDay, "Le groupement change d'organisation.");

    public static readonly MandateResource Granted = new(
        new("0197c1f0-2222-7000-8000-000000000001"),
        Grant.ExternalRefs!,
        Grant.PrincipalId,
        Grant.AgentId,
        Grant.Powers!,
        Grant.Full,
        [],
        Grant.Departments!,
        Grant.From,
        Grant.Until,
        Grant.Fee,
        MandateStatus.Granted,
        Acceptance: null,
        End: null,
        Version: 1,
        new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly MandateResource Accepted = Granted with
    {
        State = MandateStatus.Accepted,
        Acceptance = new(AcceptedOn),
        Version = 2,
    };

    public static readonly MandateResource Revoked = Ended(MandateStatus.Revoked);

    public static readonly MandateResource Renounced = Ended(MandateStatus.Renounced);

    public static MandateAnswer Answer(MandateResource mandate) => new(mandate, DecisionExamples.Plain);

    private static MandateResource Ended(MandateStatus state) =>
        Accepted with
        {
            State = state,
            End = new(EndRequest.LastDay, EndRequest.Reason),
            Version = 3,
        };
}
