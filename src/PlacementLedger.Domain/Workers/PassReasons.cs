namespace PlacementLedger.Domain.Workers;

/// <summary>Why a PASS is suspended (PASS-07).</summary>
/// <remarks>The reasons of the past that tell of a person's health or of justice have no name here: an event is for
/// ever.</remarks>
public enum SuspensionReason
{
    /// <summary>Contrat de travail suspendu depuis plus de 15 jours.</summary>
    ContractSuspended,

    /// <summary>Contrat de travail rompu.</summary>
    ContractBroken,

    /// <summary>Contrat de travail terminé.</summary>
    ContractEnded,

    /// <summary>Accord des membres du comité technique d'animation.</summary>
    CommitteeAgreement,

    /// <summary>Contrat passerelle (EI and ACI only).</summary>
    GatewayContract,

    /// <summary>A reason of the years before, which is not told.</summary>
    Earlier,
}

/// <summary>Why somebody asks for a longer PASS (PASS-13). It is judged and not recorded.</summary>
public enum ExtensionReason
{
    /// <summary>CDI inclusion, at 57 or more.</summary>
    InclusionContract,

    /// <summary>Formation en cours.</summary>
    Training,

    /// <summary>Fifty years old or more.</summary>
    Age50,

    /// <summary>Reconnaissance de la qualité de travailleur handicapé (RQTH).</summary>
    DisabledWorker,

    /// <summary>Difficultés particulièrement importantes.</summary>
    SeriousDifficulties,
}

/// <summary>What an extension rests on, as far as an event may say: nothing of a person's health.</summary>
public enum ExtensionGround
{
    InclusionContract,
    Training,
    Age50,

    /// <summary>A disability or serious difficulties: both extend to 60 months in all.</summary>
    ParticularSituation,
}

/// <summary>Who decides, where the law asks for an authorised prescriber or leaves it to the structure.</summary>
public enum PassAuthority
{
    /// <summary>The structure itself (auto-prescription).</summary>
    Siae,

    /// <summary>An authorised prescriber (prescripteur habilité).</summary>
    Prescriber,
}
