using PlacementLedger.Domain.Hours;

namespace PlacementLedger.Domain.Overruns;

/// <summary>Every event the ledger can hold about one overrun case: minutes past the ceiling, and what is done about
/// them.</summary>
public abstract record OverrunCaseEvent(Guid CaseId) : LedgerEvent
{
    public override Guid StreamId() => CaseId;
}

/// <summary>Minutes that have happened passed the ceiling in a window that had no case yet.</summary>
/// <param name="Scope">Whose minutes were added together: the reading that bound, with its employer and client.</param>
/// <param name="WindowFrom">The first day of the reference window that is passed.</param>
/// <param name="Minutes">By how much it is passed.</param>
/// <param name="DueOn">The last day, included, to answer the case.</param>
public sealed record OverrunCaseOpened(
    Guid CaseId,
    Guid AccountId,
    CeilingScope Scope,
    DateOnly WindowFrom,
    int Minutes,
    OverrunCause Cause,
    DateOnly DueOn
) : OverrunCaseEvent(CaseId);

/// <summary>The window of an open case is passed by so many minutes more. The deadline stays.</summary>
public sealed record OverrunGrew(Guid CaseId, int Minutes, OverrunCause Cause) : OverrunCaseEvent(CaseId);

/// <summary>The window of a case is passed by so many minutes fewer, whatever the state of the case.</summary>
public sealed record OverrunShrank(Guid CaseId, int Minutes, OverrunCause Cause) : OverrunCaseEvent(CaseId);

/// <summary>The window of a case that was answered or closed is passed by so many minutes more: it waits for an answer
/// again.</summary>
/// <param name="DueOn">The last day, included, to answer it anew.</param>
public sealed record OverrunCaseReopened(Guid CaseId, int Minutes, OverrunCause Cause, DateOnly DueOn)
    : OverrunCaseEvent(CaseId);

/// <summary>The employer said why the ceiling was passed.</summary>
/// <param name="RemarkId">The erasable text that says more.</param>
public sealed record OverrunJustified(Guid CaseId, DateOnly On, OverrunReason Reason, Guid? RemarkId)
    : OverrunCaseEvent(CaseId);

/// <summary>A prefect's derogation is said to cover the minutes (D5132-18-1).</summary>
/// <param name="DerogationRef">Names the derogation, such as the number of the arrêté; only a reference.</param>
public sealed record OverrunDerogated(Guid CaseId, DateOnly On, string DerogationRef) : OverrunCaseEvent(CaseId);

/// <summary>The worker goes on with an ETTI, where hours do not count (R480-09).</summary>
public sealed record OverrunTransferred(Guid CaseId, DateOnly On, Guid TransferId) : OverrunCaseEvent(CaseId);

/// <summary>Nothing more is to be done about the case, unless the overrun grows again.</summary>
/// <param name="RemarkId">The erasable text that says why; null where nothing was left of the overrun.</param>
public sealed record OverrunCaseClosed(Guid CaseId, DateOnly On, OverrunClosing Closing, Guid? RemarkId)
    : OverrunCaseEvent(CaseId);

/// <summary>What made an overrun appear, grow or shrink.</summary>
public enum OverrunCause
{
    Timesheet,
    Correction,

    /// <summary>A placement recorded after some of its days.</summary>
    LatePlacement,

    /// <summary>A client turned out to be of another category.</summary>
    Reclassification,

    /// <summary>Minutes reserved on days that are past were given back; that only shrinks.</summary>
    Release,

    /// <summary>A prefect's derogation was recorded after the hours it covers; that only shrinks.</summary>
    Derogation,
}

/// <summary>Why an employer let the ceiling be passed.</summary>
public enum OverrunReason
{
    /// <summary>Somebody had to be replaced at once.</summary>
    UrgentReplacement,

    /// <summary>The hours were known too late to stop.</summary>
    HoursKnownLate,

    /// <summary>The client was taken for one whose hours do not count.</summary>
    ClientMisclassified,

    /// <summary>The work could not be left before it was done.</summary>
    WorkInProgress,
    Other,
}

/// <summary>How a case came to its end.</summary>
public enum OverrunClosing
{
    /// <summary>The employer closed it.</summary>
    Decided,

    /// <summary>Corrected hours, a window that moved or a derogation recorded late left nothing of the
    /// overrun.</summary>
    NothingLeft,
}
