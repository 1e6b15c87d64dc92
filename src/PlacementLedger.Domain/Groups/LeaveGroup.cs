using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Groups;

/// <summary>The structure that acts leaves: cooperation is voluntary, and what was done stays done.</summary>
/// <param name="LastDay">The last day of its membership.</param>
public sealed record LeaveGroup(Guid GroupId, Guid StructureId, DateOnly LastDay, Guid? RemarkId)
{
    /// <summary>Refused with WRONG_STATE when it is no member, and with OUTSIDE_PERIOD before its first day.</summary>
    public static Decision Decide(LeaveGroup command, CooperationGroup group)
    {
        var memberships = group.Members.Where(member => member.StructureId == command.StructureId).ToList();
        if (memberships.Any(member => member.LastDay == command.LastDay))
        {
            return Decision.AlreadyDone();
        }

        var open = memberships.Find(member => member.LastDay is null);
        IEnumerable<Check> state =
            open is null ? [GroupSteps.Impossible("notAMember")]
            : command.LastDay < open.From ? [Product.State.Blocked(Codes.OutsidePeriod, Figure.Of("from", open.From))]
            : [];
        return Decision.Of(
            state,
            new MemberWithdrawn(command.GroupId, command.StructureId, command.LastDay, command.RemarkId)
        );
    }
}
