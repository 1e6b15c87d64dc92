namespace PlacementLedger.Domain.Portfolios;

/// <summary>Every event the ledger can hold about who holds one client in one group's portfolio.</summary>
/// <param name="ClientId">Repeated, for readers that follow a client.</param>
public abstract record PortfolioAllocationEvent(Guid AllocationId, Guid ClientId) : LedgerEvent
{
    public override Guid StreamId() => AllocationId;
}

/// <summary>The client came to a holder, as it had none.</summary>
/// <param name="GroupId">Null in the network's own portfolio, which needs no group.</param>
/// <param name="OpenedById">Who brought the client in; what the first of these events says stays true for
/// ever.</param>
/// <param name="From">The first day, included.</param>
/// <param name="ProtectedUntil">The last day on which only the holder itself lets the client go; null where nothing
/// protects it.</param>
public sealed record ClientAllocated(
    Guid AllocationId,
    Guid ClientId,
    Guid? GroupId,
    Guid HolderId,
    Guid OpenedById,
    DateOnly From,
    DateOnly? ProtectedUntil
) : PortfolioAllocationEvent(AllocationId, ClientId);

/// <summary>The holder agreed to let the client go. One consent is good for one change.</summary>
/// <param name="ToHolderId">To whom; null where anybody may follow.</param>
public sealed record AllocationChangeConsented(
    Guid AllocationId,
    Guid ClientId,
    Guid HolderId,
    Guid? ToHolderId,
    DateOnly On
) : PortfolioAllocationEvent(AllocationId, ClientId);

/// <summary>The client passed from one holder to another.</summary>
/// <param name="From">The new holder's first day.</param>
/// <param name="Ref">Where the agreement is kept, as a reference.</param>
public sealed record ClientAccountTransferred(
    Guid AllocationId,
    Guid ClientId,
    Guid FromHolderId,
    Guid ToHolderId,
    DateOnly From,
    HolderChangeClause Clause,
    string? Ref
) : PortfolioAllocationEvent(AllocationId, ClientId);

/// <summary>The holder lets another structure act on the client too.</summary>
/// <param name="Until">The last day, included; null while no end is agreed. A later event of the same first day takes
/// its place.</param>
public sealed record ClientShared(Guid AllocationId, Guid ClientId, Guid StructureId, DateOnly From, DateOnly? Until)
    : PortfolioAllocationEvent(AllocationId, ClientId);

/// <summary>The holder gave the client back: nobody holds it until it is allocated again.</summary>
/// <param name="On">The last day on which it was held, included.</param>
/// <param name="ReasonId">The erasable text that says why.</param>
public sealed record ClientReleased(Guid AllocationId, Guid ClientId, Guid HolderId, DateOnly On, Guid? ReasonId)
    : PortfolioAllocationEvent(AllocationId, ClientId);

/// <summary>What lets a client pass to another holder (P2).</summary>
public enum HolderChangeClause
{
    HolderConsent,

    /// <summary>What the group's members adopted in their policy.</summary>
    AdoptedClause,
}
