using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Mandates;

/// <summary>The agent gives the mandate up, or declines it before accepting (MND-07).</summary>
/// <param name="LastDay">The last day on which the agent may still act.</param>
public sealed record RenounceMandate(Guid MandateId, DateOnly LastDay, Guid? RemarkId, Guid? ActingStructureId = null)
{
    /// <summary>Renouncing twice with the same last day records nothing the second time.</summary>
    public static Decision Decide(RenounceMandate command, Mandate mandate)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, mandate.AgentId);
        return command.IsRecordedIn(mandate)
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(mandate.Status, MandateStatus.Granted, MandateStatus.Accepted)],
                new MandateRenounced(command.MandateId, command.LastDay, command.RemarkId)
            );
    }

    private bool IsRecordedIn(Mandate mandate) =>
        mandate.Status == MandateStatus.Renounced && mandate.End?.LastDay == LastDay;
}
