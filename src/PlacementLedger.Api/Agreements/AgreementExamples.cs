using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Api.Agreements;

/// <summary>Agreements as the contract shows them in its examples.</summary>
internal static class AgreementExamples
{
    private static readonly Guid One = new("0197c1f0-1111-7000-8000-000000000001");
    private static readonly Guid Other = new("0197c1f0-1111-7000-8000-000000000002");

    public static readonly DraftAgreementRequest Draft = new(
        AgreementKind.Partnership,
        [One, Other],
        new(2026, 1, 1),
        new(2026, 12, 31),
        [DataClass.Balance],
        ExternalRefs: [new("portal", "CONV-4")]
    );

    public static readonly SignAgreementRequest Sign = new(new(2026, 1, 12));

    public static readonly AmendAgreementRequest Amend = new(
        new(2026, 7, 1),
        new(2027, 12, 31),
        [DataClass.Balance, DataClass.Contacts]
    );

    public static readonly TerminateAgreementRequest Terminate = new(new(2026, 9, 30), "Les structures fusionnent.");

    public static readonly ObligationRequest Owe = new(One, ObligationKind.TeamMeeting, new(2026, 3, 31), "art-5");

    public static readonly FulfilObligationRequest Fulfil = new(new(2026, 3, 20), "ged:118");

    public static readonly BreachObligationRequest Breach = new(new(2026, 4, 1), "La réunion n'a pas eu lieu.");

    public static readonly AgreementResource Drafted = new(
        new("0197c1f0-5555-7000-8000-000000000001"),
        Draft.ExternalRefs!,
        Draft.Kind,
        Formal: true,
        Draft.Parties,
        InForce: null,
        [new(new(Draft.From, Draft.Until, Draft.Shared!), [])],
        [],
        [],
        Termination: null,
        Version: 1,
        new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly AgreementResource Signed = Drafted with
    {
        InForce = Drafted.Versions[0].Terms,
        Versions = [Drafted.Versions[0] with { Signatures = [new(One, Sign.On), new(Other, Sign.On)] }],
        Version = 3,
    };

    public static readonly AgreementResource Amended = Signed with
    {
        Versions = [.. Signed.Versions, new(new(Amend.From, Amend.Until, Amend.Shared!), [])],
        Version = 4,
    };

    public static readonly AgreementResource Terminated = Signed with
    {
        Termination = new(One, Terminate.LastDay, Terminate.Reason),
        Version = 4,
    };

    private static readonly ObligationResource Due = new(
        new("0197c1f0-5555-7000-8000-000000000002"),
        One,
        Owe.Kind,
        Owe.Ref,
        Owe.DueOn,
        ObligationStatus.Due,
        Overdue: false,
        On: null,
        EvidenceRef: null,
        Reason: null
    );

    public static readonly AgreementResource Owed = Signed with { Obligations = [Due], Version = 4 };

    public static readonly AgreementResource Fulfilled = Signed with
    {
        Obligations =
        [
            Due with
            {
                State = ObligationStatus.Fulfilled,
                On = Fulfil.On,
                EvidenceRef = Fulfil.EvidenceRef,
            },
        ],
        Version = 5,
    };

    public static readonly AgreementResource Breached = Signed with
    {
        Obligations =
        [
            Due with
            {
                State = ObligationStatus.Breached,
                Overdue = true,
                On = Breach.On,
                Reason = Breach.Reason,
            },
        ],
        Version = 5,
    };

    public static AgreementAnswer Answer(AgreementResource agreement) => new(agreement, DecisionExamples.Plain);
}
