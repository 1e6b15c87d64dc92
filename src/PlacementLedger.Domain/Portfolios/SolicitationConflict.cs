using System.Diagnostics;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Two structures of a group that act on one client, folded from its events.</summary>
/// <param name="HolderId">Who held the client then; null where nobody did.</param>
/// <param name="Act">What brought it to light.</param>
/// <param name="Other">The other structure's act.</param>
/// <param name="Resolution">Null while it is open.</param>
public sealed record SolicitationConflict(
    Guid Id,
    Guid ClientId,
    Guid GroupId,
    Guid? HolderId,
    ClientAct Act,
    ClientAct Other,
    ConflictStatus Status,
    ResolvedConflict? Resolution,
    long Version,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>The id follows from the client, the two structures and how many conflicts they had, so that however
    /// often one is found it is recorded once.</summary>
    public static Guid IdFor(Guid groupId, Guid clientId, Guid one, Guid other, int number)
    {
        var (first, second) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        return DerivedId.Of($"solicitation/{groupId:N}/{clientId:N}/{first:N}/{second:N}/{number}");
    }

    /// <summary>Whether it is over and <paramref name="act"/> came after it: then that one is of the next
    /// conflict.</summary>
    public bool IsBefore(ClientAct act) =>
        Resolution is { } resolved && resolved.On < act.On && Act.On < act.On && Other.On < act.On;

    /// <summary>Applies an event. It never judges: a stored event has already happened.</summary>
    public static SolicitationConflict Evolve(SolicitationConflict? current, SolicitationConflictEvent happened) =>
        (current, happened) switch
        {
            (null, SolicitationConflictDetected e) => new(
                e.ConflictId,
                e.ClientId,
                e.GroupId,
                e.HolderId,
                e.Act,
                e.Other,
                ConflictStatus.Open,
                Resolution: null,
                1,
                e.RecordedAt
            ),
            ({ } conflict, SolicitationConflictResolved e) => conflict with
            {
                Status = ConflictStatus.Resolved,
                Resolution = new(e.On, e.Resolution, e.ReasonId),
                Version = conflict.Version + 1,
                UpdatedAt = e.RecordedAt,
            },
            _ => throw new UnreachableException(
                $"{happened.GetType().Name} cannot follow {(current is null ? "nothing" : "a conflict")}."
            ),
        };
}

/// <summary>How far a conflict has come.</summary>
public enum ConflictStatus
{
    Open,
    Resolved,
}

/// <summary>What was agreed, and when.</summary>
public sealed record ResolvedConflict(DateOnly On, ConflictResolution Outcome, Guid? ReasonId);
