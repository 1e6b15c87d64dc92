using PlacementLedger.Domain.Forecasts;

namespace PlacementLedger.Domain.Handoffs;

/// <summary>Every event the ledger can hold about one hand-off: an AI can soon go on no more, and somebody else takes
/// over.</summary>
public abstract record HandoffEvent(Guid HandoffId) : LedgerEvent
{
    public override Guid StreamId() => HandoffId;
}

/// <summary>The forecast says that a worker's hours with a client can soon go on no more.</summary>
/// <param name="Limit">What stops them.</param>
/// <param name="StopsOn">The first day on which not all of the expected work is lawful.</param>
/// <param name="Mission">What would go on elsewhere.</param>
/// <param name="AnswerDays">How many days whoever is asked has to answer.</param>
public sealed record HandoffRequired(
    Guid HandoffId,
    Guid WorkerId,
    Guid EmployerId,
    Guid ClientId,
    ForecastLimitKind Limit,
    DateOnly StopsOn,
    HandoffMission Mission,
    int AnswerDays
) : HandoffEvent(HandoffId);

/// <summary>Who could take over, the first to be asked first, and who could not, with the codes that say
/// why.</summary>
public sealed record HandoffPlanned(Guid HandoffId, ValueList<HandoffCandidate> Candidates) : HandoffEvent(HandoffId);

/// <summary>A structure and the worker were asked, by a transfer that each of them answers.</summary>
/// <param name="AnswerBy">The last day to answer, included.</param>
public sealed record HandoffTargetAsked(Guid HandoffId, Guid StructureId, Guid TransferId, DateOnly AnswerBy)
    : HandoffEvent(HandoffId);

/// <param name="Codes">Of the rules that spoke against it, where the law declined.</param>
public sealed record HandoffDeclined(
    Guid HandoffId,
    Guid StructureId,
    HandoffDecliner By,
    DateOnly On,
    ValueList<string> Codes
) : HandoffEvent(HandoffId);

/// <summary>Nobody is left to ask: what remains is a prefect's derogation, and then a client whose hours do not
/// count.</summary>
/// <param name="DueOn">Until when that is looked for; null where nothing comes after it.</param>
public sealed record HandoffEscalated(Guid HandoffId, HandoffStage To, DateOnly? DueOn) : HandoffEvent(HandoffId);

/// <summary>The AI's reservation ends, and the mission begins the day after.</summary>
/// <param name="LastDay">The last day with the AI.</param>
/// <param name="FirstDay">The first day of the mission.</param>
public sealed record HandoffCompleted(
    Guid HandoffId,
    Guid StructureId,
    Guid TransferId,
    Guid PlacementId,
    DateOnly LastDay,
    DateOnly FirstDay
) : HandoffEvent(HandoffId);

/// <summary>An officer gave it up, and said why.</summary>
public sealed record HandoffAbandoned(Guid HandoffId, DateOnly On, Guid? RemarkId) : HandoffEvent(HandoffId);

/// <summary>What stopped the hours does so no longer.</summary>
public sealed record HandoffLifted(Guid HandoffId, DateOnly On) : HandoffEvent(HandoffId);
