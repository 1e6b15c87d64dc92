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
        [],
        [],
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

    public static readonly SuspendMandateRequest Suspend = new(new(2026, 3, 1), "Contrôle en cours.", new(2026, 3, 31));

    public static readonly ResumeMandateRequest Resume = new(new(2026, 3, 15));

    public static readonly RestrictMandateRequest Restrict = new(new(2026, 4, 1), [MandatePower.SignSupplyContract]);

    public static readonly MandateResource Suspended = Accepted with
    {
        Suspensions = [new(Suspend.From, Suspend.Until, Suspend.Reason)],
        Version = 3,
    };

    public static readonly MandateResource Resumed = Accepted with
    {
        Suspensions = [new(Suspend.From, Resume.On.AddDays(-1), Suspend.Reason)],
        Version = 4,
    };

    public static readonly MandateResource Restricted = Accepted with
    {
        Scopes = [new(Restrict.From, Restrict.Powers!, Full: false, [], Grant.Departments!)],
        Version = 3,
    };

    public static readonly OpenActResource OpenAct = new(
        new("0197c1f0-8888-7000-8000-000000000001"),
        new("0197c1f0-3333-7000-8000-000000000001"),
        new("0197c1f0-4444-7000-8000-000000000001"),
        Grant.PrincipalId,
        Grant.AgentId,
        new(2026, 7, 1),
        new(2026, 9, 30)
    );

    public static MandateAnswer Answer(MandateResource mandate) => new(mandate, DecisionExamples.Plain);

    private static MandateResource Ended(MandateStatus state) =>
        Accepted with
        {
            State = state,
            End = new(EndRequest.LastDay, EndRequest.Reason),
            Version = 3,
        };
}
