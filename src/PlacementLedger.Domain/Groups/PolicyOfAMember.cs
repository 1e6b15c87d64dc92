namespace PlacementLedger.Domain.Groups;

/// <summary>Finds how a structure has agreed to cooperate: by its group's policy, or by the defaults where it is in
/// none.</summary>
public static class PolicyOfAMember
{
    public static GroupPolicy On(IEnumerable<CooperationGroup> groups, Guid structureId, DateOnly day) =>
        CooperationGroup.Of(groups, structureId, day)?.PolicyOn(day) ?? GroupPolicy.Default;
}
