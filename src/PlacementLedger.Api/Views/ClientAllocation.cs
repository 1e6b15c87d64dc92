using System.Collections.Immutable;
using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;

namespace PlacementLedger.Api.Views;

/// <summary>Which structure holds a client, which one opened it, and how the work is shared. Its id is the
/// client's.</summary>
/// <remarks>
/// What came first in the ledger opened the client, whatever its dates. A worker's transfer is not among the events it
/// listens to: it moves no client (P1). Hours that the transfer frees leave the share that had reserved them.
/// </remarks>
/// <param name="Since">When the ledger came to know it.</param>
/// <param name="Shares">In the order they appeared.</param>
/// <param name="Structures">Everyone named above, once each: what a structure's own list looks for.</param>
public sealed record ClientAllocation(
    Guid Id,
    Guid HolderId,
    Guid OpenedById,
    DateTimeOffset Since,
    ValueList<AllocationShare> Shares,
    ValueList<Guid> Structures,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The client an event is about; empty when it changes no allocation.</summary>
    public static Guid ClientOf(object happened) =>
        happened switch
        {
            MissionRequestSubmitted e => e.ClientId,
            PlacementConfirmed e => e.Engagement.ClientId,
            PlacementCancelled e => e.Engagement.ClientId,
            HoursReserved e => e.Engagement.ClientId,
            ReservationReleased e => e.Engagement.ClientId,
            HoursPosted e => e.Engagement.ClientId,
            HoursCorrected e => e.Engagement.ClientId,
            _ => Guid.Empty,
        };

    public static ClientAllocation? After(ClientAllocation? current, LedgerEvent happened) =>
        happened switch
        {
            MissionRequestSubmitted e => At(current, e, e.ClientId, e.ReceivedByStructureId),
            PlacementConfirmed e => At(current, e, e.Engagement, s => s with { Placements = s.Placements + 1 }),
            PlacementCancelled e => At(current, e, e.Engagement, s => s with { Placements = s.Placements - 1 }),
            HoursReserved e => At(current, e, e.Engagement, s => s.Reserve(e)),
            ReservationReleased e => At(current, e, e.Engagement, s => s.Release(e)),
            HoursPosted e => At(current, e, e.Engagement, s => s.Post(e)),
            HoursCorrected e => At(current, e, e.Engagement, s => s.Correct(e)),
            _ => current,
        };

    private static ClientAllocation At(ClientAllocation? current, LedgerEvent e, Guid clientId, Guid opener) =>
        (current ?? new(clientId, opener, opener, e.RecordedAt, [], [opener], e.RecordedAt)) with
        {
            UpdatedAt = e.RecordedAt,
        };

    private static ClientAllocation At(
        ClientAllocation? current,
        LedgerEvent e,
        Engagement engagement,
        Func<AllocationShare, AllocationShare> change
    )
    {
        var allocation = At(current, e, engagement.ClientId, engagement.SignerId);
        var shares = allocation.Shares.ToArray();
        var index = Array.FindIndex(shares, share => share.IsOf(engagement));
        if (index >= 0)
        {
            shares[index] = change(shares[index]);
            return allocation with { Shares = shares.ToValueList() };
        }

        return allocation with
        {
            Shares = allocation.Shares.Add(change(AllocationShare.Empty(engagement))),
            Structures = [.. allocation.Structures.Union([engagement.EmployerId, engagement.SignerId])],
        };
    }
}

/// <summary>What one legal employer does for a client, in its own name or signed by another.</summary>
/// <param name="Placements">Confirmed and not cancelled.</param>
/// <param name="Worked">Minutes worked on each day; paid training is not in them.</param>
/// <param name="Reserved">Minutes that each placement still reserves on each day.</param>
public sealed record AllocationShare(
    Guid StructureId,
    Guid SignerId,
    int Placements,
    ImmutableSortedDictionary<DateOnly, int> Worked,
    ImmutableSortedDictionary<Guid, ImmutableSortedDictionary<DateOnly, int>> Reserved
)
{
    private static readonly ImmutableSortedDictionary<DateOnly, int> NoDays = ImmutableSortedDictionary<
        DateOnly,
        int
    >.Empty;

    public int WorkedUpTo(DateOnly? day) =>
        Worked.Where(worked => day is null || worked.Key <= day).Sum(worked => worked.Value);

    public int ReservedMinutes() => Reserved.Values.Sum(days => days.Values.Sum());

    internal static AllocationShare Empty(Engagement engagement) =>
        new(
            engagement.EmployerId,
            engagement.SignerId,
            0,
            NoDays,
            ImmutableSortedDictionary<Guid, ImmutableSortedDictionary<DateOnly, int>>.Empty
        );

    internal bool IsOf(Engagement engagement) =>
        StructureId == engagement.EmployerId && SignerId == engagement.SignerId;

    internal AllocationShare Reserve(HoursReserved e) =>
        WithReserved(e.Engagement, days => e.Days.Aggregate(days, (all, day) => Plus(all, day.Date, day.Minutes)));

    internal AllocationShare Release(ReservationReleased e) =>
        WithReserved(e.Engagement, days => e.Days.Aggregate(days, (all, day) => Plus(all, day.Date, -day.Minutes)));

    /// <summary>A posted line settles its day's whole reservation, as in the hours account.</summary>
    internal AllocationShare Post(HoursPosted e) =>
        WithReserved(e.Engagement, days => days.RemoveRange(e.Lines.Select(line => line.Date))) with
        {
            Worked = e
                .Lines.Where(line => line.Kind == HoursKind.Worked)
                .Aggregate(Worked, (days, line) => Plus(days, line.Date, line.Minutes)),
        };

    internal AllocationShare Correct(HoursCorrected e) =>
        e.Kind == HoursKind.Worked ? this with { Worked = Plus(Worked, e.Date, e.Minutes - e.MinutesReversed) } : this;

    private AllocationShare WithReserved(
        Engagement engagement,
        Func<ImmutableSortedDictionary<DateOnly, int>, ImmutableSortedDictionary<DateOnly, int>> change
    )
    {
        var days = change(Reserved.GetValueOrDefault(engagement.PlacementId, NoDays));
        return this with
        {
            Reserved = days.IsEmpty
                ? Reserved.Remove(engagement.PlacementId)
                : Reserved.SetItem(engagement.PlacementId, days),
        };
    }

    // A day that comes down to nothing leaves, so that a document holds no more than what is true.
    private static ImmutableSortedDictionary<DateOnly, int> Plus(
        ImmutableSortedDictionary<DateOnly, int> days,
        DateOnly date,
        int minutes
    )
    {
        var total = days.GetValueOrDefault(date) + minutes;
        return total == 0 ? days.Remove(date) : days.SetItem(date, total);
    }
}
