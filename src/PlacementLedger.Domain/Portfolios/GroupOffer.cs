using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>What one structure can lawfully offer a client on a day, and the rules that say so.</summary>
/// <remarks>What depends on the worker, or on why the client needs people, is judged with the placement.</remarks>
public sealed record GroupOffer(Structure Structure, OfferForm Form, ValueList<Check> Checks)
{
    public bool IsLawful => Checks.All(check => check.Outcome != CheckOutcome.Blocked);

    /// <param name="ettiOfTheClient">The registered ETTI that has the client's SIRET; null when none has.</param>
    /// <param name="job">As far as it is known.</param>
    /// <param name="hazards">What the work exposes to; empty where nobody said.</param>
    /// <param name="day">On which people would begin.</param>
    public static GroupOffer Of(
        Structure structure,
        Client client,
        Guid? ettiOfTheClient,
        Occupation job,
        IReadOnlyList<string> hazards,
        DateOnly day,
        DateOnly today
    ) =>
        structure.Kind switch
        {
            StructureKind.Ai => new(
                structure,
                OfferForm.Placement,
                [
                    .. Shared(structure, client, ettiOfTheClient, day, today),
                    InsideTheTerritory.Check(structure, client.Site, [day], today),
                    NoPlacementAfterRedundancy.Check(client, job, day, [day], today),
                    NoDangerousWork.Check(hazards, areTold: hazards.Count > 0, isAhead: true),
                ]
            ),
            StructureKind.Etti => new(
                structure,
                OfferForm.Placement,
                [
                    .. Shared(structure, client, ettiOfTheClient, day, today),
                    HouseholdsAreNoUsers.Check(client.CategoryOn(day)),
                    TemporaryWorkBans.OnDangerousWork(hazards),
                ]
            ),
            StructureKind.Ei or StructureKind.Aci or StructureKind.Eiti => new(structure, OfferForm.OwnService, []),
        };

    private static IEnumerable<Check> Shared(
        Structure structure,
        Client client,
        Guid? ettiOfTheClient,
        DateOnly day,
        DateOnly today
    ) =>
        [
            OnlyAiAndEttiPlace.Check(structure),
            ConventionInForce.Check(structure, [day], today),
            NoRelending.Check(client, ettiOfTheClient, client.CategoryOn(day), isAhead: true),
        ];
}

/// <summary>How a structure can serve a client.</summary>
public enum OfferForm
{
    /// <summary>People at the client's place and under its orders.</summary>
    Placement,

    /// <summary>Work that the structure does itself, with its own people: it places nobody.</summary>
    OwnService,
}
