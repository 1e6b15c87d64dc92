using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Transfers;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Transfers;

/// <summary>Amina is to leave AdcrServices, an AI, for Tremplin, an ETTI, from 2026-12-01 on.</summary>
public static class TransferStory
{
    public static readonly Guid Id = new("00000000-0000-0000-0000-0000000000f9");
    public static readonly DateOnly FirstDay = Day("2026-12-01");

    public static readonly TransferProposed Proposed = new(
        Id,
        Amina,
        AdcrServicesId,
        TremplinId,
        TransferReason.Cap,
        FirstDay,
        ExternalRefs: []
    );

    public static readonly WorkerConsentGiven Consent = new(Id, Day("2026-11-24"), "ged:77");
    public static readonly WorkerConsentRefused ConsentRefused = new(Id, Day("2026-11-24"), EvidenceRef: null);
    public static readonly TransferAccepted Accepted = new(Id, Day("2026-11-25"));

    public static readonly TransferRefused Refused = new(Id, TransferRefuser.Structure, Day("2026-11-25"), null);

    public static readonly TransferExecuted Executed = new(Id, FirstDay);

    public static readonly TransferCancelled Cancelled = new(Id, Day("2026-11-26"), null);

    public static TransferParties Between(Structure from, Structure to) =>
        new(WorkerWithPass("2026-01-01", "2027-12-31"), from, to);
}
