namespace PlacementLedger.Domain.Groups;

/// <summary>Every event the ledger can hold about one group of cooperating structures.</summary>
public abstract record CooperationGroupEvent(Guid GroupId) : LedgerEvent
{
    public override Guid StreamId() => GroupId;
}

/// <param name="Name">Of the group, which is no person.</param>
public sealed record GroupCreated(Guid GroupId, string Name, ValueList<ExternalRef> ExternalRefs)
    : CooperationGroupEvent(GroupId);

/// <summary>A member asked a structure to join. It is no member until it says yes.</summary>
public sealed record MemberInvited(Guid GroupId, Guid StructureId, GroupRole Role) : CooperationGroupEvent(GroupId);

/// <param name="From">The first day of the membership.</param>
public sealed record MemberAdmitted(Guid GroupId, Guid StructureId, GroupRole Role, DateOnly From)
    : CooperationGroupEvent(GroupId);

/// <param name="LastDay">The last day of the membership.</param>
public sealed record MemberWithdrawn(Guid GroupId, Guid StructureId, DateOnly LastDay, Guid? RemarkId)
    : CooperationGroupEvent(GroupId);

/// <param name="Policy">The whole of the policy as it would be.</param>
/// <param name="From">The first day on which it would hold; it never holds before its adoption.</param>
public sealed record PolicyChangeProposed(
    Guid GroupId,
    Guid ProposalId,
    Guid StructureId,
    GroupPolicy Policy,
    DateOnly From
) : CooperationGroupEvent(GroupId);

public sealed record PolicyChangeVoted(Guid GroupId, Guid ProposalId, Guid StructureId, bool InFavour, DateOnly On)
    : CooperationGroupEvent(GroupId);

/// <param name="From">The first day on which it holds.</param>
public sealed record GroupPolicyAdopted(Guid GroupId, Guid ProposalId, DateOnly From) : CooperationGroupEvent(GroupId);

public sealed record PolicyChangeRejected(Guid GroupId, Guid ProposalId, DateOnly On) : CooperationGroupEvent(GroupId);
