using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Transfers;

namespace PlacementLedger.Api.Transfers;

/// <summary>Transfers as the contract shows them in its examples.</summary>
internal static class TransferExamples
{
    private static readonly DateOnly Signed = new(2026, 11, 20);

    public static readonly ProposeTransferRequest Propose = new(
        new("0197c1f0-6666-7000-8000-000000000001"),
        new("0197c1f0-1111-7000-8000-000000000002"),
        new("0197c1f0-1111-7000-8000-000000000001"),
        TransferReason.Cap,
        new(2026, 12, 1),
        ExternalRefs: [new("portal", "P-2026-7")]
    );

    public static readonly RecordWorkerConsentRequest Consent = new(true, Signed, "doc:7f3a");

    public static readonly TransferDayRequest Day = new(Signed);

    public static readonly RefuseTransferRequest Refusal = new(
        TransferRefuser.Structure,
        Signed,
        "Pas de poste avant janvier."
    );

    public static readonly CancellationRequest Cancellation = new(Signed, "Le chantier est reporté.");

    public static readonly TransferResource Proposed = new(
        new("0197c1f0-7777-7000-8000-000000000001"),
        Propose.ExternalRefs!,
        Propose.WorkerId,
        Propose.FromStructureId,
        Propose.ToStructureId,
        Propose.Reason,
        Propose.EffectiveOn,
        TransferStatus.Proposed,
        Consent: null,
        Acceptance: null,
        Refusal: null,
        Execution: null,
        Cancellation: null,
        Version: 1,
        new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly TransferResource Consented = Proposed with
    {
        Consent = new(Consent.Given, Consent.On, Consent.EvidenceRef),
        Version = 2,
    };

    public static readonly TransferResource Accepted = Consented with { Acceptance = new(Signed), Version = 3 };

    public static readonly TransferResource Executed = Accepted with
    {
        State = TransferStatus.Executed,
        Execution = new(Signed),
        Version = 4,
    };

    public static readonly TransferResource Refused = Consented with
    {
        State = TransferStatus.Refused,
        Refusal = new(Refusal.By, Refusal.On, Refusal.Reason),
        Version = 3,
    };

    public static readonly TransferResource Cancelled = Consented with
    {
        State = TransferStatus.Cancelled,
        Cancellation = new(Cancellation.On, Cancellation.Reason),
        Version = 3,
    };

    public static TransferAnswer Answer(TransferResource transfer) => new(transfer, DecisionExamples.Plain);

    /// <summary>With what the move changes for the hours ceiling.</summary>
    public static TransferAnswer Explained(TransferResource transfer) =>
        new(
            transfer,
            DecisionExamples.Of(
                new("0197c1f0-8888-7000-8000-000000000001"),
                EttiHoursNeverCount.Rule.Met(Figure.Of("hoursFromThenOn", "uncounted")),
                TransferResetsNoReading.Rule.NotApplicable()
            )
        );
}
