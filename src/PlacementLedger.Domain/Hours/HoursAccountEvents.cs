using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Structures;

namespace PlacementLedger.Domain.Hours;

/// <summary>Every event the ledger can hold about one worker's hours, whoever the employers are.</summary>
public abstract record HoursAccountEvent(Guid AccountId) : LedgerEvent
{
    public override Guid StreamId() => AccountId;
}

public sealed record HoursAccountOpened(Guid AccountId, Guid WorkerId) : HoursAccountEvent(AccountId);

/// <summary>A confirmed placement took these minutes of these days.</summary>
/// <param name="Engagement">Who employs, who signed, which client: what every entry of the placement carries.</param>
/// <param name="Slots">When the work of those days begins and ends, in date order; null where no day says.</param>
public sealed record HoursReserved(
    Guid AccountId,
    Engagement Engagement,
    ValueList<PlannedDay> Days,
    ValueList<DaySlot>? Slots = null
) : HoursAccountEvent(AccountId);

/// <summary>Reserved minutes given back without having been worked.</summary>
public sealed record ReservationReleased(
    Guid AccountId,
    Engagement Engagement,
    ValueList<DayMinutes> Days,
    ReleaseCause Cause
) : HoursAccountEvent(AccountId);

/// <summary>Hours worked, or spent in paid training, and validated. Each line settles its day's reservation.</summary>
/// <param name="ValidatedBy">An opaque id of the person who validated; never a name.</param>
public sealed record HoursPosted(Guid AccountId, Engagement Engagement, ValueList<PostedLine> Lines, string ValidatedBy)
    : HoursAccountEvent(AccountId);

/// <summary>A posted entry was reversed and, unless the hours were not worked at all, replaced. The day
/// stays.</summary>
/// <param name="ReplacementId">Null for a pure reversal.</param>
/// <param name="MinutesReversed">What the reversed entry held.</param>
/// <param name="Minutes">What the replacement holds; 0 for a pure reversal.</param>
/// <param name="RemarkId">The erasable text that says why.</param>
public sealed record HoursCorrected(
    Guid AccountId,
    Engagement Engagement,
    Guid EntryId,
    Guid ReversalId,
    Guid? ReplacementId,
    DateOnly Date,
    HoursKind Kind,
    ClientCategory Category,
    int MinutesReversed,
    int Minutes,
    Guid? RemarkId
) : HoursAccountEvent(AccountId);

/// <summary>Something was told of what the worker may still work: who changes that, takes it back.</summary>
/// <param name="ExpiresAt">From this instant on it says nothing.</param>
public sealed record BalanceAttested(Guid AccountId, Guid AttestationId, DateTimeOffset ExpiresAt)
    : HoursAccountEvent(AccountId);

/// <summary>An attestation was taken back, or is needed no more.</summary>
public sealed record AttestationEnded(Guid AccountId, Guid AttestationId) : HoursAccountEvent(AccountId);

/// <summary>The client of these days turned out to be of another category. Minutes are unchanged.</summary>
public sealed record HoursReclassified(Guid AccountId, Guid ClientId, ValueList<ReclassifiedDay> Days)
    : HoursAccountEvent(AccountId);

/// <summary>The worker declared a job with somebody outside the ledger: its minutes are part of the person's working
/// time.</summary>
/// <param name="Until">The last day, included; null while no end is known.</param>
public sealed record OutsideWorkDeclared(
    Guid AccountId,
    Guid JobId,
    DateOnly From,
    DateOnly? Until,
    WeekMinutes Minutes
) : HoursAccountEvent(AccountId);

/// <summary>A declared job ends on a day, included. One that ends before it began counts on no day.</summary>
public sealed record OutsideWorkEnded(Guid AccountId, Guid JobId, DateOnly LastDay) : HoursAccountEvent(AccountId);

/// <summary>Notice for readers: a reference window opened on its first counted day (binding reading).</summary>
/// <param name="EmployerId">Null when the binding reading adds all AIs together.</param>
public sealed record CountingWindowOpened(Guid AccountId, Guid? EmployerId, DateOnly From, DateOnly Until)
    : HoursAccountEvent(AccountId);

/// <summary>Notice for readers: an earlier fact became known, and a window begins sooner than it did (binding
/// reading).</summary>
/// <param name="FromBefore">The day on which the window began until then.</param>
public sealed record CountingWindowReanchored(
    Guid AccountId,
    Guid? EmployerId,
    DateOnly FromBefore,
    DateOnly From,
    DateOnly Until
) : HoursAccountEvent(AccountId)
{
    /// <summary>The confirmations that counted on the window as it was: to be reviewed (H6).</summary>
    public ValueList<Guid> Decisions { get; init; } = [];
}

/// <summary>Notice for readers: committed minutes reached a share of the ceiling (binding reading).</summary>
public sealed record CapThresholdReached(Guid AccountId, Guid? EmployerId, DateOnly WindowFrom, int Percent)
    : HoursAccountEvent(AccountId);

/// <summary>Notice for readers: worked minutes passed the ceiling, by so many more (binding reading).</summary>
public sealed record OverrunDetected(Guid AccountId, Guid? EmployerId, DateOnly WindowFrom, int Minutes)
    : HoursAccountEvent(AccountId);

/// <summary>Notice for readers: minutes that were reserved are free again.</summary>
public sealed record HoursFreed(Guid AccountId, Guid PlacementId, Guid EmployerId, int Minutes)
    : HoursAccountEvent(AccountId);

/// <summary>Who employs, who signed and who the client is, for one placement.</summary>
public sealed record Engagement(
    Guid PlacementId,
    Guid EmployerId,
    StructureKind EmployerKind,
    Guid SignerId,
    Guid ClientId
)
{
    /// <summary>The occupation, from the mission request it serves; null where none was named. A derogation may be
    /// limited to some occupations.</summary>
    public string? RomeCode { get; init; }
}

/// <summary>Minutes planned on a day, and what the client was known to be then.</summary>
public readonly record struct PlannedDay(DateOnly Date, int Minutes, ClientCategory Category);

/// <summary>One line of a timesheet, from 1 to 1,440 minutes.</summary>
public sealed record PostedLine(Guid EntryId, DateOnly Date, int Minutes, HoursKind Kind, ClientCategory Category);

/// <summary>A day of a placement and the category that now holds for it.</summary>
public readonly record struct ReclassifiedDay(Guid PlacementId, DateOnly Date, ClientCategory Category);

/// <summary>What the posted minutes were spent on.</summary>
public enum HoursKind
{
    Worked,

    /// <summary>Paid training does not count towards the ceiling (R480-12).</summary>
    PaidTraining,
}

/// <summary>Why reserved minutes were given back.</summary>
public enum ReleaseCause
{
    Released,
    PlacementEnded,
    PlacementCancelled,
    TransferExecuted,
}
