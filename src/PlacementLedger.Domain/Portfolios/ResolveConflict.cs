using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Records what the group has agreed about a client that two of its members act on.</summary>
/// <param name="ReasonId">The erasable text that says why.</param>
public sealed record ResolveConflict(
    Guid ConflictId,
    DateOnly On,
    ConflictResolution Resolution,
    Guid? ReasonId = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>Only by a member of the group (WRONG_PARTY), once (WRONG_STATE).</summary>
    public static Decision Decide(ResolveConflict command, SolicitationConflict conflict, CooperationGroup group)
    {
        IEnumerable<Check> party = command.ActingStructureId is { } acting
            ? GroupSteps.BelongsToMembers(group, acting, command.On)
            : [];
        return conflict.Resolution is { } known && (known.On, known.Outcome) == (command.On, command.Resolution)
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(conflict.Status, ConflictStatus.Open)],
                new SolicitationConflictResolved(command.ConflictId, command.On, command.Resolution, command.ReasonId)
            );
    }
}
