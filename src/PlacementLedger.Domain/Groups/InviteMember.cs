using PlacementLedger.Domain.Decisions;

namespace PlacementLedger.Domain.Groups;

/// <summary>Asks a structure to join the group.</summary>
public sealed record InviteMember(Guid GroupId, Guid StructureId, GroupRole Role, Guid ActingStructureId)
{
    /// <summary>Only by a member (WRONG_PARTY), and not of one that is a member (WRONG_STATE).</summary>
    public static Decision Decide(InviteMember command, CooperationGroup group, DateOnly today)
    {
        var invitation = new GroupInvitation(command.StructureId, command.Role);
        var party = GroupSteps.BelongsToMembers(group, command.ActingStructureId, today);
        return group.Invited.Contains(invitation)
            ? Decision.Of(party)
            : Decision.Of(
                [
                    .. party,
                    .. group.Members.Any(member => member.StructureId == command.StructureId && member.LastDay is null)
                        ? [GroupSteps.Impossible("member")]
                        : Array.Empty<Check>(),
                ],
                new MemberInvited(command.GroupId, command.StructureId, command.Role)
            );
    }
}
