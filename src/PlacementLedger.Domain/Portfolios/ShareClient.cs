using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Groups;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Portfolios;

/// <summary>Lets another structure act on the client beside its holder.</summary>
/// <param name="Until">The last day, included; null while no end is agreed.</param>
public sealed record ShareClient(
    Guid StructureId,
    DateOnly From,
    DateOnly? Until = null,
    Guid? ActingStructureId = null
)
{
    /// <summary>Only by the holder (WRONG_PARTY), with a member of the group (NOT_IN_THE_GROUP).</summary>
    /// <param name="group">The group of the portfolio; null for the network's own.</param>
    public static Decision Decide(ShareClient command, PortfolioAllocation held, CooperationGroup? group)
    {
        if (held.TermOn(command.From) is not { } term)
        {
            return Decision.Refuse(PortfolioSteps.HeldByNobody);
        }

        var party = Steps.BelongsTo(command.ActingStructureId, term.HolderId);
        var sharing = new ClientSharing(command.StructureId, command.From, command.Until);
        return held.Sharings.Contains(sharing) || term.HolderId == command.StructureId
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. MembersOnly.Check(group, command.StructureId, command.From)],
                new ClientShared(held.Id, held.ClientId, command.StructureId, command.From, command.Until)
            );
    }
}
