using System.Text.Json.Serialization;
using PlacementLedger.Api.Commands;
using PlacementLedger.Api.Http;
using PlacementLedger.Domain.Clients;
using PlacementLedger.Domain.Portfolios;

namespace PlacementLedger.Api.Views;

/// <summary>What a reader of allocations asks: which day, and whose portfolio.</summary>
/// <param name="Day">The day asked about; today when none is.</param>
/// <param name="ValidAt">Null when no day is asked about, and all worked hours are meant.</param>
internal sealed record AllocationAsked(DateOnly Day, DateOnly? ValidAt, Guid? GroupId)
{
    public static AllocationAsked By(HttpContext http, TimeProvider clock)
    {
        var validAt = Parameters.ValidAt.From(http);
        return new(validAt ?? Calendar.Today(clock), validAt, ClientAllocations.GroupId.From(http));
    }
}

/// <summary>Who holds a client and how the work is shared. All quantities are minutes.</summary>
/// <param name="HolderId">Null while the ledger knows neither a mission request nor a placement of the client, and
/// where
/// the last holder gave it back.</param>
/// <param name="Since">When the ledger learnt of it.</param>
/// <param name="Contact">An opaque id; absent until the holder names one.</param>
public sealed record ClientAllocationResource(
    Guid ClientId,
    Guid? HolderId,
    DateTimeOffset? Since,
    Guid? OpenedById,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Contact,
    IReadOnlyList<AllocationShareResource> Shares,
    DateTimeOffset? UpdatedAt
)
{
    /// <summary>The group of the portfolio; absent in the network's own, and where nothing was agreed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? GroupId { get; init; }

    /// <summary>The holder's first day; absent where it is the one with whom the client dealt first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? HeldFrom { get; init; }

    /// <summary>The last day on which only the holder itself lets the client go; absent where nothing protects
    /// it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? ProtectedUntil { get; init; }

    /// <summary>Who may act on the client beside the holder on the day asked about; absent where nothing was
    /// agreed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SharingResource>? SharedWith { get; init; }

    /// <param name="client">Null where it is not known to the ledger, as in an import of hours alone.</param>
    internal static ClientAllocationResource Of(ClientAllocation allocation, Client? client, AllocationAsked asked)
    {
        var held =
            allocation.PortfolioOf(asked.GroupId) is { } known && known.Terms[0].From <= asked.Day ? known : null;
        var term = held?.TermOn(asked.Day);
        var holderId = held is null ? allocation.HolderId : term?.HolderId;
        return new(
            allocation.Id,
            holderId,
            allocation.Since,
            held?.OpenedById ?? allocation.OpenedById,
            holderId is { } holder ? client?.ContactOn(holder, asked.Day)?.ContactRef : null,
            [.. allocation.Shares.Select(share => AllocationShareResource.Of(share, asked.ValidAt))],
            allocation.UpdatedAt
        )
        {
            GroupId = held?.GroupId,
            HeldFrom = term?.From,
            ProtectedUntil = term?.ProtectedUntil,
            SharedWith = held is null
                ? null
                : [.. held.Sharings.Where(shared => shared.IsOn(asked.Day)).Select(SharingResource.Of)],
        };
    }

    internal static ClientAllocationResource Nobodys(Guid clientId) => new(clientId, null, null, null, null, [], null);
}

/// <summary>A structure that may act on the client beside its holder; both days included.</summary>
/// <param name="Until">Absent while no end is agreed.</param>
public sealed record SharingResource(
    Guid StructureId,
    DateOnly From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Until
)
{
    internal static SharingResource Of(ClientSharing sharing) => new(sharing.StructureId, sharing.From, sharing.Until);
}

/// <summary>The part of one legal employer.</summary>
/// <param name="SignedByStructureId">Who signed for it; absent where it signed itself.</param>
/// <param name="WorkedMinutes">Worked up to the day asked about; paid training is not in it.</param>
/// <param name="ReservedMinutes">Reserved and neither posted nor released, whatever the day asked about.</param>
public sealed record AllocationShareResource(
    Guid StructureId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? SignedByStructureId,
    int Placements,
    int WorkedMinutes,
    int ReservedMinutes
)
{
    internal static AllocationShareResource Of(AllocationShare share, DateOnly? validAt) =>
        new(
            share.StructureId,
            share.SignerId == share.StructureId ? null : share.SignerId,
            share.Placements,
            share.WorkedUpTo(validAt),
            share.ReservedMinutes()
        );
}
