using System.Text.Json.Serialization;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Workers;

/// <summary>A PASS IAE: its days as the issuer gave them, and what has moved its end since.</summary>
/// <param name="Period">As read from the issuer (A5), both ends included.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record Pass(string Number, Period Period, Guid EvidenceId)
{
    /// <summary>In the order of recording; no two of them share a day.</summary>
    public ValueList<PassSuspension> Suspensions { get; init; } = [];

    public ValueList<PassExtension> Extensions { get; init; } = [];

    /// <summary>Days by which the end as read has come back since: a suspension it included ended early.</summary>
    public int TakenBackDays { get; init; }

    /// <summary>Null unless the pathway was ended after a long suspension (PASS-11).</summary>
    public PassClosure? Closure { get; init; }

    /// <summary>How suspensions move the end (A6). A policy of the reader, so it is not part of the state.</summary>
    [JsonIgnore]
    public SuspensionShift Shift { get; init; }

    /// <summary>Where the last day comes from (A5). A policy of the reader as well.</summary>
    [JsonIgnore]
    public PassEnd End { get; init; }

    public DateOnly From => Period.From;

    /// <summary>The last day, included: as read, moved by suspensions (PASS-09) and extensions (PASS-13).</summary>
    /// <remarks>Asked for each day of a decision, so it adds up without allocating. An end by law holds nothing of what
    /// the issuer moved: each suspension and extension is counted.</remarks>
    public DateOnly Until
    {
        get
        {
            var byLaw = End == PassEnd.ByLaw ? PassValidity.EndByLaw(From) : null;
            var days = byLaw is null ? -TakenBackDays : 0;
            foreach (var suspension in Suspensions)
            {
                days += byLaw is null ? suspension.ShiftDays(Shift) : suspension.WholeShiftDays(Shift);
            }

            foreach (var extension in Extensions)
            {
                days += byLaw is null ? extension.AddedDays : extension.Days;
            }

            var until = (byLaw ?? Period.Until).AddDays(days);
            return Closure is { } closure && closure.On < until ? closure.On : until;
        }
    }

    /// <summary>Days granted by all the extensions, whatever their ground and whenever they were recorded.</summary>
    public int ExtensionDays => Extensions.Sum(extension => extension.Days);

    /// <summary>The PASS and all that moved its end, for a check to quote.</summary>
    public ValueList<Guid> Evidence =>
        Suspensions.Count == 0 && Extensions.Count == 0 && Closure is null
            ? [EvidenceId]
            :
            [
                EvidenceId,
                .. Suspensions.Select(suspension => suspension.EvidenceId),
                .. Extensions.Select(extension => extension.EvidenceId),
                .. Closure is { } closure ? (Guid[])[closure.EvidenceId] : [],
            ];

    /// <summary>Whether the day lies within the PASS, suspended or not.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= Until;

    /// <summary>The suspension that holds on <paramref name="day"/>; null when none does.</summary>
    public PassSuspension? SuspensionOn(DateOnly day)
    {
        // A pathway that was ended suspends nothing any more, the next one least of all.
        if (Closure is { } closure && day > closure.On)
        {
            return null;
        }

        foreach (var suspension in Suspensions)
        {
            if (suspension.Period.Contains(day))
            {
                return suspension;
            }
        }

        return null;
    }

    /// <summary>The first day of the unbroken suspension that holds on <paramref name="day"/>; null when none
    /// does.</summary>
    public DateOnly? SuspendedSince(DateOnly day)
    {
        DateOnly? since = null;
        for (var held = SuspensionOn(day); held is not null; held = SuspensionOn(since.Value.AddDays(-1)))
        {
            since = held.Period.From;
        }

        return since;
    }

    internal Pass With(PassResumed e)
    {
        ValueList<PassSuspension> left =
        [
            .. Suspensions
                .Where(known => known.Id != e.SuspensionId || known.Period.From < e.On)
                .Select(known => known.Id == e.SuspensionId ? known.EndedBefore(e.On) : known),
        ];
        return this with
        {
            Suspensions = left,
            TakenBackDays = TakenBackDays + RecordedDays(Suspensions) - RecordedDays(left),
        };
    }

    // The issuer moved the end, and moves it back, in the State's way.
    private static int RecordedDays(ValueList<PassSuspension> suspensions) =>
        suspensions.Where(suspension => suspension.InRecordedEnd).Sum(suspension => suspension.WholeShiftDays(default));
}

/// <summary>Days on which the PASS is put aside, both ends included.</summary>
/// <param name="InRecordedEnd">The end was read from the issuer after it had been moved for this one.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record PassSuspension(
    Guid Id,
    Period Period,
    SuspensionReason Reason,
    bool InRecordedEnd,
    Guid EvidenceId
)
{
    /// <summary>By how many days it moves the end of the PASS (PASS-09, A6).</summary>
    public int ShiftDays(SuspensionShift shift) => InRecordedEnd ? 0 : WholeShiftDays(shift);

    /// <summary>The same, whether or not the end as read holds it already.</summary>
    internal int WholeShiftDays(SuspensionShift shift) => SuspensionMovesTheEnd.Days(Period.From, Period.Until, shift);

    internal PassSuspension EndedBefore(DateOnly day) =>
        Period.Until < day ? this : this with { Period = new(Period.From, day.AddDays(-1)) };
}

/// <summary>Days added to a PASS.</summary>
/// <param name="From">The last day of the PASS before; the first day added is the one after.</param>
/// <param name="Until">The last day of the PASS after, included.</param>
/// <param name="InRecordedEnd">The end was read from the issuer after it had been moved for this one.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record PassExtension(
    Guid Id,
    DateOnly From,
    DateOnly Until,
    ExtensionGround Ground,
    bool InRecordedEnd,
    Guid EvidenceId
)
{
    public int Days => Until.DayNumber - From.DayNumber;

    public int AddedDays => InRecordedEnd ? 0 : Days;
}

/// <summary>The end of a pathway after a long suspension.</summary>
/// <param name="On">The last day of the PASS, included.</param>
/// <param name="NoticeOn">The day of the notice to the person.</param>
/// <param name="EvidenceId">The event that recorded it.</param>
public sealed record PassClosure(DateOnly On, DateOnly NoticeOn, Guid EvidenceId);
