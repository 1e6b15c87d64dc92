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
    /// <summary>The chain of contracts that the one asked for renews, the latest first; empty when it is a first
    /// one.</summary>
    public IReadOnlyList<Placement> Renewed { get; init; } = [];

    /// <summary>The client's placements on the post asked for, whoever employs; only an ETTI's are looked at.</summary>
    public IReadOnlyList<Placement> OnThePost { get; init; } = [];

    /// <summary>How the network reads what the law of ETTI missions leaves open.</summary>
    public MissionPolicy Missions { get; init; } = MissionPolicy.Default;
}
