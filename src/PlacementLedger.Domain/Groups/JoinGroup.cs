using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Groups;

/// <summary>The structure that was asked says yes: nobody is a member without.</summary>
/// <param name="From">The first day of its membership.</param>
public sealed record JoinGroup(Guid GroupId, Guid StructureId, DateOnly From)
{
    /// <summary>Refused with WRONG_STATE when it was not asked, and with ALREADY_IN_A_GROUP when it belongs to another
    /// group on the first day or later.</summary>
    public static Decision Decide(JoinGroup command, CooperationGroup group, IReadOnlyList<CooperationGroup> groups)
    {
        if (group.Members.Any(member => member.StructureId == command.StructureId && member.From == command.From))
        {
            return Decision.AlreadyDone();
        }

        return group.Invited.FirstOrDefault(invited => invited.StructureId == command.StructureId) is { } invitation
            ? Decision.Of(
                OneGroupATime.Check(groups, command.StructureId, command.From),
                new MemberAdmitted(command.GroupId, command.StructureId, invitation.Role, command.From)
            )
            : Decision.Refuse(GroupSteps.Impossible("notInvited"));
    }
}
