using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Workers;

/// <summary>Every event the ledger can hold about one worker. Who the worker is, is not among them.</summary>
public abstract record WorkerEvent(Guid WorkerId) : LedgerEvent
{
    public override Guid StreamId() => WorkerId;
}

public sealed record WorkerRegistered(Guid WorkerId, ValueList<ExternalRef> ExternalRefs) : WorkerEvent(WorkerId);

/// <summary>A PASS was read from where it was issued. Its end is kept as read, never computed (A5).</summary>
public sealed record PassRecorded(Guid WorkerId, string Number, DateOnly From, DateOnly Until) : WorkerEvent(WorkerId);

/// <summary>The PASS of that number is put aside for some days, both ends included.</summary>
/// <param name="InRecordedEnd">The end of the PASS was read after the issuer had moved it for this one.</param>
public sealed record PassSuspended(
    Guid WorkerId,
    string Number,
    Guid SuspensionId,
    DateOnly From,
    DateOnly Until,
    SuspensionReason Reason,
    bool InRecordedEnd
) : WorkerEvent(WorkerId);

/// <summary>A suspension ended early, as by a hire (PASS-10).</summary>
/// <param name="On">The first day that is not suspended; a suspension that starts on it never was.</param>
public sealed record PassResumed(Guid WorkerId, string Number, Guid SuspensionId, DateOnly On) : WorkerEvent(WorkerId);

/// <summary>The PASS of that number was given days beyond its end.</summary>
/// <param name="From">Its last day before.</param>
/// <param name="Until">Its last day after, included, suspensions to come apart.</param>
/// <param name="InRecordedEnd">The end of the PASS was read after the issuer had moved it for this one.</param>
public sealed record PassExtended(
    Guid WorkerId,
    string Number,
    Guid ExtensionId,
    DateOnly From,
    DateOnly Until,
    ExtensionGround Ground,
    PassAuthority Authority,
    bool InRecordedEnd
) : WorkerEvent(WorkerId);

/// <summary>The pathway was ended during a long suspension (PASS-11): a decision with a notice, never by itself
/// (A14).</summary>
/// <param name="On">The last day of the PASS, included.</param>
/// <param name="NoticeOn">The day of the notice to the person.</param>
public sealed record PassClosed(Guid WorkerId, string Number, DateOnly On, DateOnly NoticeOn) : WorkerEvent(WorkerId);

/// <summary>Somebody was found to be eligible for a pathway. How many criteria, never which: some tell of health or
/// justice.</summary>
/// <param name="StructureId">The structure that made the diagnosis, or with which a prescriber did.</param>
/// <param name="LevelOneCriteria">Number of criteria of level 1 that were met; 0 for a prescriber, who judges.</param>
/// <param name="LevelTwoCriteria">Number of criteria of level 2 that were met; 0 for a prescriber.</param>
public sealed record EligibilityDiagnosed(
    Guid WorkerId,
    Guid DiagnosisId,
    DateOnly On,
    PassAuthority By,
    Guid? StructureId,
    int LevelOneCriteria,
    int LevelTwoCriteria
) : WorkerEvent(WorkerId);

/// <summary>Somebody left a structure, and this is what for.</summary>
/// <param name="On">The last day with the structure.</param>
/// <param name="JobFrom">The first day of a fixed-term job; null for every other outcome.</param>
/// <param name="JobUntil">Its last day, included.</param>
public sealed record ExitRecorded(
    Guid WorkerId,
    Guid ExitId,
    Guid StructureId,
    DateOnly On,
    ExitOutcome Outcome,
    DateOnly? JobFrom,
    DateOnly? JobUntil
) : WorkerEvent(WorkerId);

/// <summary>The worker said whether cooperating structures may see a class of data.</summary>
/// <param name="Until">The last day, included; null for an answer without an end.</param>
/// <param name="EvidenceRef">Where the answer is kept, as a reference.</param>
public sealed record SharingConsentRecorded(
    Guid WorkerId,
    DataClass Data,
    bool Given,
    DateOnly On,
    DateOnly? Until,
    string? EvidenceRef
) : WorkerEvent(WorkerId);
