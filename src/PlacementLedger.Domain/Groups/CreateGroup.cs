using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Groups;

/// <summary>Founds a group, whose first member is the structure that acts; it coordinates.</summary>
/// <param name="From">The first day of the founder's membership.</param>
public sealed record CreateGroup(
    Guid GroupId,
    string Name,
    Guid FounderId,
    DateOnly From,
    ValueList<ExternalRef> ExternalRefs
)
{
    /// <summary>Refused with ALREADY_EXISTS when the id or a reference is known, and with ALREADY_IN_A_GROUP when the
    /// founder belongs to another group on the first day or later.</summary>
    public static Decision Decide(CreateGroup command, bool isKnown, IReadOnlyList<CooperationGroup> groups) =>
        isKnown
            ? Decision.Refuse(Product.UniqueThing.Blocked(Codes.AlreadyExists))
            : Decision.Of(
                OneGroupATime.Check(groups, command.FounderId, command.From),
                new GroupCreated(command.GroupId, command.Name, command.ExternalRefs),
                new MemberAdmitted(command.GroupId, command.FounderId, GroupRole.Coordinator, command.From)
            );
}
