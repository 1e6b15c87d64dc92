using System.Diagnostics;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Hours;

/// <summary>One worker's hours with every employer, day by day: the boundary of all that a person's time must
/// satisfy.</summary>
/// <remarks>It holds totals for each placement and day, not the history of entries. Windows are computed from
/// it.</remarks>
public sealed record HoursAccount(
    Guid Id,
    Guid WorkerId,
    ValueList<AccountPlacement> Placements,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>What the worker does for others than those of the ledger, as declared.</summary>
    public ValueList<OutsideJob> OutsideWork { get; init; } = [];

    /// <summary>What was told of it and may still be relied on; null where nothing was.</summary>
    public ValueList<LiveAttestation>? Attestations { get; init; }

    // Streams have ids of their own, and one worker has one account: a fixed pattern turns the one into the other
    // without touching the bits that make both of them UUIDs of version 7.
    private static readonly byte[] Pattern = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0x48, 0x6f, 0x75, 0x72, 0x73, 0x41, 0x63];

    /// <summary>The id of the account of <paramref name="workerId"/>. Applying it twice gives the worker
    /// back.</summary>
    public static Guid IdFor(Guid workerId)
    {
        Span<byte> bytes = stackalloc byte[16];
        workerId.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= Pattern[i];
        }

        return new Guid(bytes, bigEndian: true);
    }

    public AccountPlacement? PlacementOf(Guid placementId) =>
        IndexOf(placementId) is >= 0 and var index ? Placements[index] : null;

    /// <summary>The declared job of that id; null when there is none.</summary>
    public OutsideJob? OutsideWorkOf(Guid jobId) => OutsideWork.FirstOrDefault(job => job.Id == jobId);

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static HoursAccount Evolve(HoursAccount? current, HoursAccountEvent happened) =>
        (current, happened) switch
        {
            (null, HoursAccountOpened e) => new(e.AccountId, e.WorkerId, [], 1, e.RecordedAt),
            ({ } account, HoursReserved e) => account
                .At(e, e.Engagement, days => AccountDays.Reserve(days, e.Days))
                .WithSlots(e),
            ({ } account, ReservationReleased e) => account.At(
                e,
                e.Engagement,
                days => AccountDays.Release(days, e.Days)
            ),
            ({ } account, HoursPosted e) => account.At(e, e.Engagement, days => AccountDays.Post(days, e.Lines)),
            ({ } account, HoursCorrected e) => account.At(e, e.Engagement, days => AccountDays.Correct(days, e)),
            ({ } account, HoursReclassified e) => account.At(e) with
            {
                Placements = AccountDays.Reclassify(account.Placements, e.Days),
            },
            ({ } account, OutsideWorkDeclared e) => account.At(e) with
            {
                OutsideWork = account.OutsideWork.Add(new(e.JobId, e.From, e.Until, e.Minutes, e.EventId)),
            },
            ({ } account, OutsideWorkEnded e) => account.At(e) with
            {
                OutsideWork =
                [
                    .. account.OutsideWork.Select(job => job.Id == e.JobId ? job with { Until = e.LastDay } : job),
                ],
            },
            ({ } account, BalanceAttested e) => account.At(e) with
            {
                Attestations = [.. account.Attestations ?? [], new(e.AttestationId, e.ExpiresAt)],
            },
            ({ } account, AttestationEnded e) => account.At(e) with { Attestations = account.Without(e.AttestationId) },
            (
                { } account,
                CountingWindowOpened
                    or CountingWindowReanchored
                    or CapThresholdReached
                    or OverrunDetected
                    or HoursFreed
            ) => account.At(happened),
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {(current is null ? "nothing" : "")}."
            ),
        };

    private HoursAccount At(HoursAccountEvent e) => this with { Version = Version + 1, UpdatedAt = e.RecordedAt };

    private HoursAccount At(HoursAccountEvent e, Engagement engagement, Action<List<AccountDay>> change)
    {
        var index = IndexOf(engagement.PlacementId);
        var known = index >= 0 ? Placements[index] : new(engagement, [], e.EventId);
        List<AccountDay> days = [.. known.Days.AsSpan()];
        change(days);
        var changed = known with { Days = [.. days] };
        return At(e) with { Placements = index >= 0 ? Placements.With(index, changed) : Placements.Add(changed) };
    }

    private ValueList<LiveAttestation>? Without(Guid attestationId)
    {
        ValueList<LiveAttestation> left = [.. (Attestations ?? []).Where(known => known.Id != attestationId)];
        return left.Count == 0 ? null : left;
    }

    private HoursAccount WithSlots(HoursReserved e)
    {
        if (e.Slots is not { } added)
        {
            return this;
        }

        var index = IndexOf(e.Engagement.PlacementId);
        var placement = Placements[index];
        var slots = placement.Slots is { } known ? known.Concat(added).OrderBy(slot => slot.Date).ToValueList() : added;
        return this with { Placements = Placements.With(index, placement with { Slots = slots }) };
    }

    private int IndexOf(Guid placementId)
    {
        for (var i = 0; i < Placements.Count; i++)
        {
            if (Placements[i].Engagement.PlacementId == placementId)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Something that was told of an account, and until when.</summary>
public readonly record struct LiveAttestation(Guid Id, DateTimeOffset ExpiresAt);

/// <summary>What one placement took of the worker's time.</summary>
/// <param name="Days">In date order, one a day.</param>
/// <param name="EvidenceId">The event by which the placement entered the account.</param>
public sealed record AccountPlacement(Engagement Engagement, ValueList<AccountDay> Days, Guid EvidenceId)
{
    /// <summary>Whether it holds minutes, of any kind, on that day.</summary>
    public bool TakesOf(DateOnly date) =>
        Days.Any(day => day.Date == date && day.Reserved + day.Worked + day.Training > 0);

    /// <summary>The first day on which it holds minutes, of any kind; null when none does.</summary>
    public DateOnly? FirstDay
    {
        get
        {
            foreach (ref readonly var day in Days.AsSpan())
            {
                if (day.Reserved + day.Worked + day.Training > 0)
                {
                    return day.Date;
                }
            }

            return null;
        }
    }

    public bool HasDayIn(ReferenceWindow window)
    {
        if (Days.Count == 0 || Days[^1].Date < window.From || window.Until < Days[0].Date)
        {
            return false;
        }

        foreach (ref readonly var day in Days.AsSpan())
        {
            if (window.Contains(day.Date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When the planned work of its days begins and ends, in date order; null where no day says.</summary>
    public ValueList<DaySlot>? Slots { get; init; }
}
