using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Law;

/// <summary>A structure belongs to one group at a time: whose policy speaks must never be in doubt.</summary>
/// <remarks>With structures of other groups it cooperates by agreements.</remarks>
public static class OneGroupATime
{
    public static readonly Rule Rule = new("L-ONE-GROUP", "PlacementLedger, ARCHITECTURE")
    {
        Blocks = [Codes.AlreadyInAGroup],
    };

    /// <summary>Nothing to say while the structure is free from that day on.</summary>
    public static IReadOnlyList<Check> Check(IEnumerable<CooperationGroup> groups, Guid structureId, DateOnly from) =>
        groups.SelectMany(group => group.Members).Any(member => IsTaken(member, structureId, from))
            ? [Rule.Blocked(Codes.AlreadyInAGroup)]
            : [];

    private static bool IsTaken(GroupMember member, Guid structureId, DateOnly from) =>
        member.StructureId == structureId && (member.LastDay is null || from <= member.LastDay);
}
