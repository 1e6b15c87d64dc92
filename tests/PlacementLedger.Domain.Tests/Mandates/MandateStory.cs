using PlacementLedger.Domain.Mandates;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Mandates;

/// <summary>Tremplin, an ETTI, gives a mandate to AdcrServices, an AI.</summary>
public static class MandateStory
{
    public static readonly Guid Id = new("00000000-0000-0000-0000-0000000000e1");

    public static readonly ValueList<MandatePower> AllToSign =
    [
        MandatePower.SignSupplyContract,
        MandatePower.SignMissionContract,
    ];

    public static readonly MandateGranted Granted = new(
        Id,
        TremplinId,
        AdcrServicesId,
        AllToSign,
        Full: false,
        Clients: [],
        Departments: [],
        Day("2026-01-01"),
        Day("2026-12-31"),
        Fee: null,
        ExternalRefs: []
    );

    public static readonly MandateAccepted Accepted = new(Id, Day("2026-01-15"));

    public static readonly MandateRevoked Revoked = new(Id, Day("2026-06-30"), null);

    public static readonly MandateRenounced Renounced = new(Id, Day("2026-06-30"), null);
}
