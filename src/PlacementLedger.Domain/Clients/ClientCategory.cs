namespace PlacementLedger.Domain.Clients;

/// <summary>What a client is in law, which says whether the hours of an AI's workers there count (R480-01,
/// -05).</summary>
public enum ClientCategory
{
    /// <summary>Not classified yet: hours count, for prudence (R480-13).</summary>
    Unknown,

    /// <summary>A private person, for home, garden or care.</summary>
    PrivateIndividualDomestic,

    /// <summary>A natural person for the business: sole trader, farmer, liberal profession.</summary>
    PrivateIndividualProfessional,

    /// <summary>An association, foundation, mutual or other non-profit legal person.</summary>
    PrivateNonProfit,

    /// <summary>A company.</summary>
    PrivateForProfit,

    /// <summary>An établissement public industriel et commercial.</summary>
    PublicIndustrialCommercial,

    /// <summary>An établissement public administratif, for posts under private law.</summary>
    PublicAdministrativePrivateStaff,

    /// <summary>The State, a local authority, a hospital, an établissement public with staff under public
    /// law.</summary>
    PublicAuthority,

    /// <summary>Another work-integration structure; its legal form decides whether hours count.</summary>
    Siae,
}

/// <summary>The legal form of a client of category <see cref="ClientCategory.Siae"/>.</summary>
public enum ClientLegalForm
{
    Association,
    Company,
}
