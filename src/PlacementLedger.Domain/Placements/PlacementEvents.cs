using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.Mandates;

namespace PlacementLedger.Domain.Placements;

/// <summary>Every event the ledger can hold about one placement: the supply of one worker to one client.</summary>
public abstract record PlacementEvent(Guid PlacementId) : LedgerEvent
{
    public override Guid StreamId() => PlacementId;
}

/// <summary>The placement was agreed and its hours reserved, in one transaction.</summary>
/// <param name="From">First day, included.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Schedule">The planned days, as expanded when it was confirmed.</param>
/// <param name="SignedOn">The day the signer acted.</param>
public sealed record PlacementConfirmed(
    Guid PlacementId,
    Guid WorkerId,
    Engagement Engagement,
    Guid? MandateId,
    Guid? MissionRequestId,
    DateOnly From,
    DateOnly Until,
    ValueList<DayMinutes> Schedule,
    DateOnly SignedOn,
    PlacementTerms Terms,
    ValueList<ExternalRef> ExternalRefs
) : PlacementEvent(PlacementId);

/// <summary>The placement ended on a day, included; what was reserved after it is free.</summary>
public sealed record PlacementEnded(Guid PlacementId, DateOnly On, Guid? RemarkId) : PlacementEvent(PlacementId);

/// <summary>The placement did not take place; everything that was reserved is free.</summary>
/// <param name="Engagement">Repeated from the confirmation, for readers that follow a client or an employer.</param>
public sealed record PlacementCancelled(Guid PlacementId, Engagement Engagement, DateOnly On, Guid? RemarkId)
    : PlacementEvent(PlacementId);

/// <summary>The agent performed an act that binds the principal. It stands whatever becomes of the mandate
/// (M5).</summary>
/// <remarks>In the placement's stream and not the mandate's: a mandate is read by many acts at once.</remarks>
/// <param name="SignerId">The structure that acted: the agent.</param>
/// <param name="MandateVersion">The version of the mandate that was read to allow it.</param>
public sealed record ActPerformedUnderMandate(
    Guid PlacementId,
    Guid MandateId,
    ValueList<MandatePower> Powers,
    DateOnly On,
    Guid SignerId,
    long MandateVersion
) : PlacementEvent(PlacementId);

/// <summary>The client was asked what becomes of the worker when the placement ends.</summary>
/// <param name="Due">By when an answer is wanted.</param>
public sealed record WorkerOutlookRequested(Guid PlacementId, DateOnly On, DateOnly Due) : PlacementEvent(PlacementId);

/// <summary>What the client said of it.</summary>
/// <param name="From">From which day on it hires or extends; null where it did not say.</param>
public sealed record WorkerOutlookRecorded(Guid PlacementId, DateOnly On, WorkerOutlook Outlook, DateOnly? From)
    : PlacementEvent(PlacementId);

/// <summary>What the contracts of a placement say beyond who, where and when.</summary>
/// <param name="PostRef">An opaque reference, as hazards are.</param>
/// <param name="QualificationId">The erasable text that names the qualification the post takes.</param>
/// <param name="JustificationId">The erasable text that justifies the recourse.</param>
/// <param name="Authorisations">What lets working time pass its ordinary limits; null where none is named.</param>
public sealed record PlacementTerms(
    ContractKind? ContractKind,
    Site? Site,
    string? PostRef,
    Guid? QualificationId,
    RecourseReason? Recourse,
    Guid? JustificationId,
    Guid? RenewsPlacementId,
    ValueList<string> Hazards,
    ValueList<DaySlot> Slots,
    ValueList<WorkTimeAuthorisation>? Authorisations = null
)
{
    public static readonly PlacementTerms None = new(null, null, null, null, null, null, null, [], []);

    /// <summary>The occupation of the post in the State's nomenclature; null where the mission request says
    /// it.</summary>
    public string? RomeCode { get; init; }

    /// <summary>What was told of the contracts behind the placement; null when nothing was.</summary>
    public ContractStatement? Contract { get; init; }

    /// <summary>The other part-time job that a CDDI is combined with; null when there is none.</summary>
    public CombinedJob? CombinedJob { get; init; }

    /// <summary>How many renewals the agreement of the client's branch allows (L1251-35); null where it says
    /// nothing.</summary>
    public int? BranchRenewalsMax { get; init; }

    /// <summary>On which days of the week the client's establishment opens; empty where not said: Monday to
    /// Friday.</summary>
    public ValueList<DayOfWeek> OpeningDays { get; init; } = [];

    /// <summary>What shortens or lengthens a mission with a public user; null in the ordinary case.</summary>
    public RecourseCircumstance? Circumstance { get; init; }
}

/// <summary>The contract between the worker and the legal employer (AI-11, ETTI-04).</summary>
public enum ContractKind
{
    /// <summary>CDD d'usage.</summary>
    Cddu,

    /// <summary>CDD d'insertion.</summary>
    Cddi,

    /// <summary>CDI inclusion.</summary>
    CdiInclusion,

    /// <summary>Contrat de mission.</summary>
    MissionContract,
}

/// <summary>Why the law lets a client take a temporary worker (L1251-6, L1251-7, L1251-60).</summary>
public enum RecourseReason
{
    Replacement,
    TemporaryIncrease,
    Seasonal,
    Usage,
    HiringPeopleInDifficulty,
    Training,
    DisabledWorker,

    /// <summary>A mission of an ETTI of at least one month (L1251-7 5°).</summary>
    EttiMission,
    TemporaryAbsence,
    Vacancy,
    OccasionalNeed,
}

/// <summary>What gives a mission with a public user another longest duration (L1251-60).</summary>
public enum RecourseCircumstance
{
    /// <summary>Urgent work that safety calls for.</summary>
    UrgentWork,

    /// <summary>The mission is carried out abroad.</summary>
    Abroad,

    /// <summary>The post is vacant until an agent who is named takes it up.</summary>
    AwaitedAgent,
}
