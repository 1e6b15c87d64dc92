using PlacementLedger.Domain.Agreements;
using PlacementLedger.Domain.Groups;
using static PlacementLedger.Domain.Tests.People;

namespace PlacementLedger.Domain.Tests.Agreements;

/// <summary>AdcrServices, an AI, and Tremplin, an ETTI of another group, agree to show each other hours.</summary>
public static class AgreementStory
{
    public static readonly Guid Id = new("00000000-0000-0000-0000-0000000000a7");
    public static readonly Guid OwedId = new("00000000-0000-0000-0000-0000000000a8");

    public static readonly AgreementTerms Terms = new(Day("2026-01-01"), Day("2026-12-31"), [DataClass.Balance]);

    public static readonly AgreementTerms OtherTerms = new(Day("2026-06-01"), null, [DataClass.Contacts]);

    public static readonly AgreementDrafted Drafted = new(
        Id,
        AgreementKind.Partnership,
        [AdcrServicesId, TremplinId],
        Terms,
        [],
        []
    );

    /// <summary>Both have signed, the second on 2 February.</summary>
    public static readonly CooperationAgreementEvent[] InForce =
    [
        Drafted,
        Signed(AdcrServicesId, "2026-01-10"),
        Signed(TremplinId, "2026-02-02"),
    ];

    public static readonly CooperationAgreementEvent[] Informal =
    [
        Drafted with
        {
            Kind = AgreementKind.Informal,
            Terms = Terms with { Shared = [] },
        },
    ];

    public static readonly ObligationAdded Owed = new(
        Id,
        OwedId,
        TremplinId,
        ObligationKind.Reporting,
        "art-7",
        Day("2026-11-20")
    );

    public static AgreementSigned Signed(Guid structure, string on) => new(Id, structure, Day(on));
}
