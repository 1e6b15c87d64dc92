using PlacementLedger.Domain.Decisions;
using PlacementLedger.Domain.Law;

namespace PlacementLedger.Domain.Mandates;

/// <summary>The principal takes its mandate back; what was done under it stands (MND-07).</summary>
/// <param name="LastDay">The last day on which the agent may still act.</param>
public sealed record RevokeMandate(Guid MandateId, DateOnly LastDay, Guid? RemarkId, Guid? ActingStructureId = null)
{
    /// <summary>Revoking twice with the same last day records nothing the second time.</summary>
    public static Decision Decide(RevokeMandate command, Mandate mandate)
    {
        var party = Steps.BelongsTo(command.ActingStructureId, mandate.PrincipalId);
        return command.IsRecordedIn(mandate)
            ? Decision.Of(party)
            : Decision.Of(
                [.. party, .. Steps.IsPossible(mandate.Status, MandateStatus.Granted, MandateStatus.Accepted)],
                new MandateRevoked(command.MandateId, command.LastDay, command.RemarkId)
            );
    }

    private bool IsRecordedIn(Mandate mandate) =>
        mandate.Status == MandateStatus.Revoked && mandate.End?.LastDay == LastDay;
}
