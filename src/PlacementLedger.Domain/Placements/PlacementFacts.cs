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
    /// <summary>The worker's age on a day, from the identity document; null where the ledger has none. Events keep only
    /// what was concluded from it.</summary>
    public Func<DateOnly, int>? AgeOn { get; init; }

    /// <summary>Other people under an inclusion contract (CDI inclusion) with the employer; null where nobody
    /// counted.</summary>
    public int? OtherInclusionContracts { get; init; }

    /// <summary>The placements that the one asked for renews.</summary>
    public Renewals Renewals { get; init; } = Renewals.None;

    /// <summary>The registered ETTI that has the client's SIRET; null when none has, or the client has no
    /// SIRET.</summary>
    public Guid? EttiOfTheClient { get; init; }

    /// <summary>Whether the worker's PASS was prolonged, which also lets a CDDI run on (AI-13).</summary>
    public bool IsPathwayProlonged { get; init; }

    /// <summary>What the network chose where the law leaves a question open, as it holds today.</summary>
    public PolicyChoices Policies { get; init; } = PolicyChoices.Default;

    /// <summary>The AIs of the account's other placements: their derogations from the ceiling hold for those
    /// hours.</summary>
    public IReadOnlyList<Structure> KnownEmployers { get; init; } = [];

    /// <summary>The chain of contracts that the one asked for renews, the latest first; empty when it is a first
    /// one.</summary>
    public IReadOnlyList<Placement> Renewed { get; init; } = [];

    /// <summary>The client's placements on the post asked for, whoever employs; only an ETTI's are looked at.</summary>
    public IReadOnlyList<Placement> OnThePost { get; init; } = [];

    /// <summary>How the network reads what the law of ETTI missions leaves open.</summary>
    public MissionPolicy Missions { get; init; } = MissionPolicy.Default;

    /// <summary>Until when the worker is a minor, from the identity document; null where the age is not
    /// known.</summary>
    public Minority? Minor { get; init; }

    /// <summary>Which hours are part of the worker's time.</summary>
    public WorkTimePolicy WorkTime { get; init; } = WorkTimePolicy.Default;
}
