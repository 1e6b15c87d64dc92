namespace PlacementLedger.Domain.Groups;

/// <summary>A structure's time in a group; both days included.</summary>
/// <param name="LastDay">Null while nobody has withdrawn it.</param>
public sealed record GroupMember(Guid StructureId, GroupRole Role, DateOnly From, DateOnly? LastDay, Guid? RemarkId)
{
    public bool IsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);
}

/// <summary>A structure that was asked to join, and what it would be.</summary>
public sealed record GroupInvitation(Guid StructureId, GroupRole Role);

/// <summary>What a structure is in its group.</summary>
public enum GroupRole
{
    /// <summary>Carries or coordinates the group (MND-16); each member keeps its own convention, accounts and
    /// counters.</summary>
    Coordinator,

    Member,
}
