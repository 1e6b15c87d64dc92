using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;

namespace PlacementLedger.Domain.Law;

/// <summary>In a group's portfolio clients are held by, and shared with, its members only.</summary>
public static class MembersOnly
{
    public static readonly Rule Rule = new("L-MEMBERS", "PlacementLedger, ARCHITECTURE")
    {
        Blocks = [Codes.NotInTheGroup],
    };

    /// <summary>Nothing to say in the network's own portfolio, nor of a member.</summary>
    public static IReadOnlyList<Check> Check(CooperationGroup? group, Guid structureId, DateOnly day) =>
        group is null || group.HasMember(structureId, day) ? [] : [Rule.Blocked(Codes.NotInTheGroup)];
}
