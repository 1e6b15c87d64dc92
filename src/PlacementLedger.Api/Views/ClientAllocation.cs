using PlacementLedger.Domain;
using PlacementLedger.Domain.Hours;
using PlacementLedger.Domain.MissionRequests;
using PlacementLedger.Domain.Placements;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Views;

/// <summary>Which structure holds a client, which one opened it, and how the work is shared. Its id is the
/// client's.</summary>
/// <remarks>
/// The holder named here is the one with whom the client dealt first: it holds the client until something is agreed,
/// in <see cref="Portfolios"/>.
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
    /// <summary>What was agreed about the client, the network's own portfolio and those of groups, in the order they
    /// began.</summary>
    public ValueList<PortfolioAllocation> Portfolios { get; init; } = [];

    /// <summary>The last day that anybody worked for the client or is to work; null when there is none.</summary>
    public DateOnly? LastActivityOn { get; init; }

    /// <summary>The client an event is about; empty when it changes no allocation.</summary>
    public static Guid ClientOf(object happened) =>
        happened switch
        {
            MissionRequestSubmitted e => e.ClientId,
            PortfolioAllocationEvent e => e.ClientId,
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
            PortfolioAllocationEvent e => Agreed(current, e),
            PlacementConfirmed e => At(current, e, e.Engagement, s => s with { Placements = s.Placements + 1 }),
            PlacementCancelled e => At(current, e, e.Engagement, s => s with { Placements = s.Placements - 1 }),
            HoursReserved e => At(current, e, e.Engagement, s => s.Reserve(e)),
            ReservationReleased e => At(current, e, e.Engagement, s => s.Release(e)),
            HoursPosted e => At(current, e, e.Engagement, s => s.Post(e)),
            HoursCorrected e => At(current, e, e.Engagement, s => s.Correct(e)),
            _ => current,
        };

    /// <summary>The portfolio that speaks where none is asked for: the network's own, else the first of a
    /// group.</summary>
    public PortfolioAllocation? PortfolioOf(Guid? groupId) =>
        groupId is null
            ? Portfolios.FirstOrDefault(held => held.GroupId is null) ?? (Portfolios.Count > 0 ? Portfolios[0] : null)
            : Portfolios.FirstOrDefault(held => held.GroupId == groupId);

    /// <summary>Who holds the client on a day; before anything was agreed, with whom it dealt first. Null where it was
    /// given back.</summary>
    public Guid? HolderOn(Guid? groupId, DateOnly day) =>
        PortfolioOf(groupId) is { } held && held.Terms[0].From <= day ? held.TermOn(day)?.HolderId : HolderId;

    /// <summary>Who holds the client on a day without the portfolio of that group: who would have to agree.</summary>
    public DealingsSoFar? DealingsBefore(Guid? groupId, DateOnly day) =>
        groupId is null ? new(HolderId, OpenedById)
        : Portfolios.FirstOrDefault(held => held.GroupId is null) is { } own && own.Terms[0].From <= day
            ? own.TermOn(day) is { } term ? new(term.HolderId, own.OpenedById)
                : null
        : new(HolderId, OpenedById);

    private static ClientAllocation Agreed(ClientAllocation? current, PortfolioAllocationEvent e)
    {
        var index = current?.Portfolios.Index().Where(known => known.Item.Id == e.AllocationId).ToList() is [var found]
            ? found.Index
            : -1;
        var held = PortfolioAllocation.Evolve(index < 0 ? null : current!.Portfolios[index], e);
        var allocation = At(current, e, e.ClientId, held.OpenedById);
        return allocation with
        {
            Portfolios = index < 0 ? allocation.Portfolios.Add(held) : allocation.Portfolios.With(index, held),
            Structures =
            [
                .. allocation
                    .Structures.Union(held.Terms.Select(term => term.HolderId))
                    .Union(held.Sharings.Select(sharing => sharing.StructureId)),
            ],
        };
    }

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
            return allocation.With(shares);
        }

        return allocation.With([.. shares, change(AllocationShare.Empty(engagement))]) with
        {
            Structures = [.. allocation.Structures.Union([engagement.EmployerId, engagement.SignerId])],
        };
    }

    private ClientAllocation With(AllocationShare[] shares) =>
        this with
        {
            Shares = shares.ToValueList(),
            LastActivityOn = shares.Max(share => share.LastDay()),
        };
}
