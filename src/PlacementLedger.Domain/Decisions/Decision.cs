using PlacementLedger.Domain.Law;
using PlacementLedger.Domain.Overruns;

namespace PlacementLedger.Domain.Decisions;

/// <summary>What the ledger answers to a command: the events to record and every rule it examined, kept or
/// broken.</summary>
/// <remarks>A decision with a blocked check records nothing; <see cref="Events"/> is then empty.</remarks>
public sealed record Decision
{
    private Decision(IEnumerable<Check> checks, IReadOnlyList<LedgerEvent> events)
    {
        Checks = Sorted(checks);
        Events = IsBlocked(Checks) ? [] : events;
    }

    /// <summary>Blocked checks first, in the declared order of precedence, then warnings, then the rest.</summary>
    public ValueList<Check> Checks { get; }

    /// <summary>What to record, in order. Empty for a refusal, and for a command that had already been
    /// obeyed.</summary>
    public IReadOnlyList<LedgerEvent> Events { get; internal init; }

    /// <summary>The most that no check would block, filled in date order; null where no quantity was asked.</summary>
    public ValueList<DayMinutes>? MaximumSchedule { get; init; }

    public ValueList<Alternative> Alternatives { get; init; } = [];

    /// <summary>The windows whose cases have to be brought up to date (<see cref="KeepOverrunCase"/>).</summary>
    public ValueList<WindowOverrun> Overruns { get; init; } = [];

    /// <summary>Earlier decisions that counted on a window which this one moves; they are for a person to
    /// review.</summary>
    public ValueList<Guid> Unsettles { get; init; } = [];

    public DecisionOutcome Outcome =>
        IsBlocked(Checks) ? DecisionOutcome.Refused
        : Checks.Any(check => check.Outcome == CheckOutcome.Warned) ? DecisionOutcome.AcceptedWithWarnings
        : DecisionOutcome.Accepted;

    public bool IsRefused => Outcome == DecisionOutcome.Refused;

    /// <summary>The code of the first refusal by precedence; null when accepted.</summary>
    public string? Code => IsRefused ? Checks[0].Code : null;

    /// <summary>Records the events unless one of the checks blocks.</summary>
    public static Decision Of(IEnumerable<Check> checks, params IReadOnlyList<LedgerEvent> events) =>
        new(checks, events);

    /// <summary>Records the events; no rule had to be examined.</summary>
    public static Decision Record(params IReadOnlyList<LedgerEvent> events) => new([], events);

    /// <summary>The command had been obeyed before: nothing more is recorded.</summary>
    public static Decision AlreadyDone() => new([], []);

    public static Decision Refuse(Check blocked) => new([blocked], []);

    /// <summary>Records these events too, unless it is a refusal.</summary>
    public Decision And(IEnumerable<LedgerEvent> more) =>
        IsRefused ? this : this with { Events = [.. Events, .. more] };

    // By precedence, then as examined: the places make every key another, so that equal ones keep their order.
    private static ValueList<Check> Sorted(IEnumerable<Check> checks)
    {
        Check[] sorted = [.. checks];
        var keys = new long[sorted.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)Precedence.Of(sorted[i]) << 32) + i;
        }

        Array.Sort(keys, sorted);
        return new(sorted);
    }

    // The first tells: they are in order of precedence.
    private static bool IsBlocked(ValueList<Check> sorted) =>
        sorted.Count > 0 && sorted[0].Outcome == CheckOutcome.Blocked;
}

/// <summary>The three answers a command can get.</summary>
public enum DecisionOutcome
{
    Accepted,
    AcceptedWithWarnings,
    Refused,
}

/// <summary>Minutes of one calendar day of the workplace.</summary>
public readonly record struct DayMinutes(DateOnly Date, int Minutes);

/// <summary>Another way to serve the same need lawfully.</summary>
/// <param name="Kind">What it would take.</param>
/// <param name="Minutes">How much it could take over; null when it is not a quantity.</param>
/// <param name="MandateId">The mandate in force it would use, if any.</param>
/// <param name="StructureId">Who would become the legal employer, if another structure.</param>
public sealed record Alternative(
    AlternativeKind Kind,
    int? Minutes = null,
    Guid? MandateId = null,
    Guid? StructureId = null
)
{
    /// <summary>The first day of the placement as it would be possible; null where the days are as asked.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the placement as it would be possible, included; null where the days are as
    /// asked.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>The kinds of alternative the ledger can propose.</summary>
public enum AlternativeKind
{
    EttiUnderMandate,
    OtherDates,
    NonCountingClient,
    Derogation,
    LessHours,
}
