namespace PlacementLedger.Domain.Placements;

/// <summary>What is told of the contracts behind a placement and cannot be read from its days. Null is not
/// told.</summary>
/// <param name="From">First day of the worker's contract, where it is not the placement's; included.</param>
/// <param name="Until">Last day of the worker's contract, where it is not the placement's; included.</param>
/// <param name="MinutesPerWeek">The weekly time of the worker's contract, other placements included.</param>
/// <param name="IsRenewable">Whether the contract says that it can be renewed.</param>
/// <param name="PpeSuppliedBy">Who supplies protective equipment (R5132-20).</param>
/// <param name="IsEquivalentPayStated">Whether the supply contract says what an equivalent employee of the client is
/// paid (R5132-20).</param>
public sealed record ContractStatement(
    DateOnly? From,
    DateOnly? Until,
    int? MinutesPerWeek,
    bool? IsRenewable,
    PpeSupplier? PpeSuppliedBy,
    bool? IsEquivalentPayStated
)
{
    public static readonly ContractStatement Untold = new(null, null, null, null, null, null);
}

/// <summary>Who supplies personal protective equipment.</summary>
public enum PpeSupplier
{
    Employer,
    Client,

    /// <summary>The work takes none.</summary>
    NotNeeded,
}

/// <summary>A part-time job with another employer beside a CDDI (D5132-26-12). Both days included.</summary>
/// <param name="PrefectRef">An opaque reference of the prefect's permission; null when there is none.</param>
public sealed record CombinedJob(OtherEmployer OtherEmployer, DateOnly From, DateOnly Until, string? PrefectRef);

/// <summary>What the other employer of a combined job is.</summary>
public enum OtherEmployer
{
    /// <summary>An employer of the ordinary labour market.</summary>
    Ordinary,

    /// <summary>Another structure d'insertion (SIAE).</summary>
    WorkIntegration,

    /// <summary>An entreprise adaptée.</summary>
    AdaptedEnterprise,
}
