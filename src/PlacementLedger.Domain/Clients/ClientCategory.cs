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

/// <summary>The legal form of a client, where its category alone does not say whether hours count.</summary>
public enum ClientLegalForm
{
    /// <summary>Of a client of category <see cref="ClientCategory.Siae"/>.</summary>
    Association,

    /// <summary>Of a client of category <see cref="ClientCategory.Siae"/>.</summary>
    Company,

    /// <summary>Copropriété; this one and those below are borderline: the network says whether they count
    /// (A11).</summary>
    CoOwnership,

    /// <summary>Comité social et économique (CSE).</summary>
    WorksCouncil,

    /// <summary>Groupement d'intérêt économique (GIE).</summary>
    EconomicInterestGroup,

    /// <summary>Société coopérative d'intérêt collectif (SCIC).</summary>
    CollectiveInterestCooperative,

    /// <summary>Société publique locale (SPL).</summary>
    LocalPublicCompany,
}

/// <summary>Which legal forms leave open whether hours count.</summary>
public static class BorderlineForms
{
    public static bool Contains(ClientLegalForm form) =>
        form switch
        {
            ClientLegalForm.Association or ClientLegalForm.Company => false,
            ClientLegalForm.CoOwnership
            or ClientLegalForm.WorksCouncil
            or ClientLegalForm.EconomicInterestGroup
            or ClientLegalForm.CollectiveInterestCooperative
            or ClientLegalForm.LocalPublicCompany => true,
        };
}
