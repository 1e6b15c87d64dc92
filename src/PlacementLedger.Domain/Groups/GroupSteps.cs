using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Groups;

/// <summary>What the steps in the life of a group have in common.</summary>
internal static class GroupSteps
{
    /// <summary>Blocks unless a member acts.</summary>
    public static IEnumerable<Check> BelongsToMembers(CooperationGroup group, Guid actingStructureId, DateOnly day) =>
        group.HasMember(actingStructureId, day) ? [] : [Product.Party.Blocked(Codes.WrongParty)];

    public static Check Impossible(string state) => Product.State.Blocked(Codes.WrongState, Figure.Of("state", state));
}
