using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Portfolios;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Api.Portfolios;

/// <summary>What the contract shows for offers and for conflicts between structures; they are invented.</summary>
internal static class ConflictExamples
{
    private static readonly Guid Ai = new("0195c1a0-0000-7000-8000-0000000000a1");
    private static readonly Guid Etti = new("0195c1a0-0000-7000-8000-0000000000e1");
    private static readonly Guid Client = new("0197c1f0-0000-7000-8000-0000000000c1");
    private static readonly Guid OfferId = new("0197c1f0-0000-7000-8000-0000000000f1");
    private static readonly DateOnly OfferedOn = new(2026, 11, 23);

    public static readonly OfferRequest Offer = new(Etti, OfferKind.Proactive, OfferedOn, "profil-12", OfferId);

    public static readonly OfferAnswer Offered = new(
        OfferId,
        Client,
        Etti,
        Offer.Kind,
        Offer.On,
        Offer.ProfileRef,
        DecisionExamples.Plain
    );

    public static readonly ResolveConflictRequest Resolve = new(
        new(2026, 11, 25),
        ConflictResolution.HolderKeeps,
        "Les deux structures se sont parlé"
    );

    public static readonly ConflictResource Open = new(
        new("5f0c8f7e-3a5b-8d1c-a2b4-6f1f0a9c7d21"),
        Client,
        new("0197c1f0-7777-7000-8000-000000000001"),
        Ai,
        new(ClientActKind.OfferSent, OfferId, Etti, OfferedOn),
        new(ClientActKind.RequestReceived, new("0197c1f0-0000-7000-8000-0000000000e7"), Ai, new(2026, 11, 2)),
        ConflictStatus.Open,
        null,
        1,
        new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)
    );

    public static readonly ConflictResource Resolved = Open with
    {
        Status = ConflictStatus.Resolved,
        Resolution = new(Resolve.On, Resolve.Resolution, Resolve.Reason),
        Version = 2,
    };

    public static readonly ConflictAnswer Answer = new(
        Resolved with
        {
            Resolution = new(Resolve.On, Resolve.Resolution, null),
        },
        DecisionExamples.Plain
    );

    public static readonly GroupOfferResource GroupOffer = new(
        Client,
        Open.GroupId,
        OfferedOn,
        [
            new(
                Etti,
                StructureKind.Etti,
                OfferForm.Placement,
                Lawful: true,
                [CheckAnswer.Of(OnlyAiAndEttiPlace.Rule.Met(), Language.French)]
            ),
        ]
    );
}
