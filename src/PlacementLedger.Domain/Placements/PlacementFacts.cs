using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Mandates;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Structures;
using PlacementLedger.Domain.Workers;

namespace PlacementLedger.Domain.Placements;

/// <summary>All that a decision about a new placement looks at, as it is when the decision is taken.</summary>
/// <param name="Signer">The employer itself unless another structure signs.</param>
/// <param name="Mandate">The mandate the signer says it acts under; null when none is named.</param>
/// <param name="KnownClients">The clients of the account's other placements: their classification history counts
/// too.</param>
/// <param name="Existing">A placement that already has the id asked for.</param>
public sealed record PlacementFacts(
    Structure Employer,
    Structure Signer,
    Worker Worker,
    Client Client,
    HoursAccount Account,
    Mandate? Mandate,
    MissionRequest? Request,
    IReadOnlyList<Client> KnownClients,
    Placement? Existing
)
{
    /// <summary>Until when the worker is a minor, from the identity document; null where the age is not
    /// known.</summary>
    public Minority? Minor { get; init; }

    /// <summary>Which hours are part of the worker's time.</summary>
    public WorkTimePolicy WorkTime { get; init; } = WorkTimePolicy.Default;
}
