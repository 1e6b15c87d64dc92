namespace PlacementLedger.Domain.Portfolios;

/// <summary>Every event the ledger can hold about two structures of a group that act on one client.</summary>
public abstract record SolicitationConflictEvent(Guid ConflictId) : LedgerEvent
{
    public override Guid StreamId() => ConflictId;
}

/// <summary>Both acted within the days that the group has agreed on, and not for each other.</summary>
/// <param name="HolderId">Who held the client then; null where nobody did.</param>
/// <param name="Act">What brought it to light.</param>
/// <param name="Other">The other structure's act nearest to it.</param>
public sealed record SolicitationConflictDetected(
    Guid ConflictId,
    Guid ClientId,
    Guid GroupId,
    Guid? HolderId,
    ClientAct Act,
    ClientAct Other
) : SolicitationConflictEvent(ConflictId);

/// <param name="ReasonId">The erasable text that says why.</param>
public sealed record SolicitationConflictResolved(
    Guid ConflictId,
    DateOnly On,
    ConflictResolution Resolution,
    Guid? ReasonId
) : SolicitationConflictEvent(ConflictId);

/// <summary>What a structure did with a client on a day.</summary>
/// <param name="Id">Of the mission request, the placement or the offer.</param>
public sealed record ClientAct(ClientActKind Kind, Guid Id, Guid StructureId, DateOnly On);

/// <summary>The acts by which a structure deals with a client.</summary>
public enum ClientActKind
{
    RequestReceived,
    PlacementSigned,
    OfferSent,
}

/// <summary>What becomes of a client that two structures act on.</summary>
public enum ConflictResolution
{
    HolderKeeps,
    Shared,
    Transferred,

    /// <summary>They did not get in each other's way.</summary>
    NoConflict,
}
